import './fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import type { Dispute } from '../../src/engine/analysis.ts';
import {
  addCorrection,
  correctionKey,
  correctionOf,
  corrections,
  removeCorrection,
} from '../../src/extension/corrections.ts';
import { changeSettings, settings } from '../../src/extension/settings.ts';
import { deleteStored } from '../../src/extension/stored.ts';
import { browser } from './fake-browser.ts';

const text = 'The mill closed in May. It never closed, the owner said.';
const dispute: Dispute = {
  id: 'd1',
  question: 'Did the mill close?',
  kind: 'fact',
  signals: [],
  positions: [
    {
      party: { id: 'author', name: '', kind: 'author', span: null },
      stance: 'asserts',
      claims: [{ start: 0, end: 23 }],
      evidence: [],
      attributions: [],
    },
  ],
};
const article = { text, title: 'The mill', url: 'https://courier.example/mill#top' };
const correction = correctionOf(dispute, article);

beforeEach(() => {
  browser.stored.clear();
  browser.isFull = false;
});

describe('settings', () => {
  it('mark contested passages, in the words and the size that are usual, until the reader says otherwise', async () => {
    expect(await settings.read()).toEqual({ marks: true, language: 'browser', textSize: 'usual' });
    expect(await changeSettings({ marks: false })).toBe(true);
    expect(await changeSettings({ language: 'ar' })).toBe(true);
    expect(await settings.read()).toEqual({ marks: false, language: 'ar', textSize: 'usual' });
  });

  it('are as at first where what is stored is broken or was not there yet, and kept where it is not', async () => {
    browser.stored.set('settings', { marks: false, textSize: 'enormous' });
    expect(await settings.read()).toEqual({ marks: false, language: 'browser', textSize: 'usual' });
    browser.stored.set('settings', 'none');
    expect((await settings.read()).marks).toBe(true);
  });

  it('say when they could not be kept', async () => {
    browser.isFull = true;
    expect(await changeSettings({ marks: false })).toBe(false);
  });

  it('tell of a change, until they are asked no more', async () => {
    const heard: boolean[] = [];
    const controller = new AbortController();
    settings.watch(({ marks }) => heard.push(marks), controller.signal);
    await changeSettings({ marks: false });
    controller.abort();
    await changeSettings({ marks: true });
    expect(heard).toEqual([false]);
  });
});

describe('corrections', () => {
  it('are known again by the page and the words, not by the number of the dispute', () => {
    const later = { ...dispute, id: 'd9', question: 'Is it shut?' };
    const known = correctionKey(correction);
    expect(correctionKey(correctionOf(later, { ...article, url: 'https://courier.example/mill' }))).toBe(known);
    expect(correctionKey(correctionOf(later, { ...article, url: 'https://courier.example/other' }))).not.toBe(known);
    expect(correctionKey(correctionOf(later, { ...article, text: text.replace('mill', 'port') }))).not.toBe(known);
  });

  it('are kept once and can be undone', async () => {
    await addCorrection(correction);
    await addCorrection(correction);
    expect(await corrections.read()).toEqual([correction]);
    await removeCorrection(correction);
    expect(await corrections.read()).toEqual([]);
  });

  it('say when the browser does not keep them', async () => {
    browser.isFull = true;
    expect(await addCorrection(correction)).toBe(false);
  });

  it('go with everything else', async () => {
    await addCorrection(correction);
    expect(await deleteStored()).toBe(true);
    expect(await corrections.read()).toEqual([]);
  });
});
