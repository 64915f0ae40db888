import './fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '../../src/corrections/correction.ts';
import { correctionKey } from '../../src/corrections/list.ts';
import { addCorrections, corrections, removeCorrection } from '../../src/extension/corrections.ts';
import { changeSettings, settings } from '../../src/extension/settings.ts';
import { deleteStored } from '../../src/extension/stored.ts';
import { browser } from './fake-browser.ts';

const correction: Correction = {
  kind: 'not_dispute',
  page: 'https://courier.example/mill',
  title: 'The mill',
  question: 'Did the mill close?',
  claims: ['The mill closed in May.'],
};

beforeEach(() => {
  browser.stored.clear();
  browser.isFull = false;
});

describe('settings', () => {
  it('mark contested passages, in the words and the size that are usual, until the reader says otherwise', async () => {
    expect(await settings.read()).toEqual({
      marks: true,
      certainty: 'balanced',
      language: 'browser',
      textSize: 'usual',
    });
    expect(await changeSettings({ marks: false })).toBe(true);
    expect(await changeSettings({ language: 'ar' })).toBe(true);
    expect(await settings.read()).toEqual({ marks: false, certainty: 'balanced', language: 'ar', textSize: 'usual' });
  });

  it('are as at first where what is stored is broken or was not there yet, and kept where it is not', async () => {
    browser.stored.set('settings', { marks: false, textSize: 'enormous' });
    expect(await settings.read()).toEqual({
      marks: false,
      certainty: 'balanced',
      language: 'browser',
      textSize: 'usual',
    });
    browser.stored.set('settings', 'none');
    expect((await settings.read()).marks).toBe(true);
  });

  it('keep two changes that are made at once', async () => {
    await Promise.all([changeSettings({ marks: false }), changeSettings({ textSize: 'large' })]);
    expect(await settings.read()).toEqual({
      marks: false,
      certainty: 'balanced',
      language: 'browser',
      textSize: 'large',
    });
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
  it('are kept once and can be undone', async () => {
    await addCorrections([correction]);
    await addCorrections([{ ...correction, question: 'Is it shut?' }]);
    expect(await corrections.read()).toEqual([{ ...correction, question: 'Is it shut?' }]);
    await removeCorrection(correctionKey(correction));
    expect(await corrections.read()).toEqual([]);
  });

  it('say when the browser does not keep them', async () => {
    browser.isFull = true;
    expect(await addCorrections([correction])).toBe(false);
  });

  it('go with everything else', async () => {
    await addCorrections([correction]);
    expect(await deleteStored()).toBe(true);
    expect(await corrections.read()).toEqual([]);
  });
});
