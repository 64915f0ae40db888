import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { Analysis } from '../../src/engine/analysis.ts';
import { analyze, type Engine, LONGEST_TEXT } from '../../src/engine/analyze.ts';
import type { Reader } from '../../src/engine/reader/reader.ts';
import { createWordPieces } from '../../src/engine/reader/word-pieces.ts';
import { createNodeReader } from '../../src/inference/node.ts';

const READER = fileURLToPath(new URL('../../public/reader/', import.meta.url));
const STORY = `The harbour company said on Monday that its tug had the right of way.
The ferry captain denied that, and said the tug had cut across his bow without a signal.
Nobody was hurt, the coastguard said.`;
const LONG = `${STORY}\n${'The tide turned at noon and the gulls came in over the harbour wall as they always do.\n'.repeat(60)}`;

let engine: Engine;
beforeAll(async () => {
  const wordPieces = createWordPieces(JSON.parse(readFileSync(`${READER}tokenizer.json`, 'utf8')));
  engine = { reader: await createNodeReader(READER), wordPieces };
});

describe('analyze', { timeout: 60_000 }, () => {
  it('finds who says what, with spans into the text that it was given', async () => {
    const analysis = v.parse(
      Analysis,
      await analyze({ id: 'x', text: STORY, title: 'Tug', url: 'https://a.example/' }, engine),
    );
    expect(analysis).toMatchObject({ id: 'x', title: 'Tug', url: 'https://a.example/', lang: 'en' });
    const sources = analysis.attributions.flatMap(({ source }) =>
      source.map(({ start, end }) => STORY.slice(start, end)),
    );
    expect(sources).toEqual(expect.arrayContaining(['The harbour company', 'The ferry captain', 'the coastguard']));
    const known = new Set(analysis.parties.map(({ id }) => id));
    for (const { party } of analysis.attributions) if (party !== undefined) expect(known).toContain(party);
  });

  it('tells how far it is, from nothing to all', async () => {
    const told: { done: number; total: number }[] = [];
    await analyze({ id: 'x', text: LONG }, engine, { onProgress: (progress) => told.push(progress) });
    expect(told[0]!.done).toBe(0);
    expect(told.at(-1)!.done).toBe(told.at(-1)!.total);
    expect(told.length).toBeGreaterThan(3);
    expect(told.map(({ done }) => done)).toEqual(told.map((_, k) => k));
  });

  it('hands over attributions as they are found, each once and in article order', async () => {
    const text = Array(12).fill(STORY).join('\n');
    const found: number[] = [];
    const { attributions } = await analyze({ id: 'x', text }, engine, {
      onProgress: (progress) => found.push(...progress.found.map(({ cue }) => cue[0]!.start)),
    });
    expect(found.length).toBeGreaterThan(24);
    expect(found).toEqual(attributions.map(({ cue }) => cue[0]!.start));
    expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
  });

  it('stops between two windows when it is told to', async () => {
    const controller = new AbortController();
    const told: number[] = [];
    const onProgress = ({ done }: { done: number }) => {
      told.push(done);
      if (done === 1) controller.abort();
    };
    await expect(analyze({ id: 'x', text: LONG }, engine, { signal: controller.signal, onProgress })).rejects.toThrow(
      /abort/i,
    );
    expect(told.at(-1)).toBeLessThanOrEqual(2);
  });

  it('stops between two runs of pairs when it is told to', async () => {
    const controller = new AbortController();
    let runs = 0;
    const reader: Reader = {
      ...engine.reader,
      async pairs(...some) {
        runs++;
        controller.abort();
        return engine.reader.pairs(...some);
      },
    };
    const text = 'The tide turned. '.repeat(300);
    await expect(
      analyze({ id: 'x', text }, { ...engine, reader }, { signal: controller.signal }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(runs).toBe(1);
  });

  it('guesses nothing about a text in another language', async () => {
    const text = 'Der Hafenmeister sagte am Montag, der Schlepper habe Vorfahrt gehabt. '.repeat(5);
    expect(await analyze({ id: 'x', text }, engine)).toEqual({
      id: 'x',
      lang: 'de',
      parties: [],
      attributions: [],
      disputes: [],
    });
  });

  it('finds nothing in an empty text', async () => {
    expect(await analyze({ id: 'x', text: '' }, engine)).toMatchObject({ disputes: [], attributions: [] });
  });

  it('refuses a text that would take minutes', async () => {
    await expect(analyze({ id: 'x', text: 'a '.repeat(LONGEST_TEXT) }, engine)).rejects.toMatchObject({
      code: 'too_long',
    });
  });
});
