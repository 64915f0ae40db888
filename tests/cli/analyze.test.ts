import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { Analysis } from '../../src/engine/analysis.ts';
import { LONGEST_TEXT } from '../../src/engine/analyze.ts';

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person does, in a process of its own. */
function run(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'analyze', '--', ...args], {
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status, lines: stdout.split('\n').filter(Boolean).map(parsed) };
}
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const STORY =
  'The harbour company said on Monday that its tug had the right of way. The ferry captain denied that, and said the tug had cut across his bow without a signal.\n' +
  'Nobody was hurt, the coastguard said.';

describe('analyze --jsonl', { timeout: 120_000 }, () => {
  it('answers every line in order and says with its exit status that one could not be done', () => {
    const { lines, status } = run(
      ['--jsonl'],
      [
        JSON.stringify({ id: 'story', text: STORY }),
        'not json',
        JSON.stringify({ id: 'both', text: 'a', html: 'b' }),
        JSON.stringify({ id: 'front', html: '<title>Shop</title><a href="/">Buy</a>', url: 'https://shop.example/' }),
        JSON.stringify({ id: 'long', text: 'tea '.repeat(LONGEST_TEXT / 4 + 1) }),
      ].join('\n'),
    );
    expect(status).toBe(1);
    expect(lines).toMatchObject([
      { id: 'story', lang: 'en' },
      { id: '2', error: { code: 'not_json' } },
      { id: 'both', error: { code: 'invalid' } },
      { id: 'front', text: '', disputes: [] },
      { id: 'long', error: { code: 'too_long' } },
    ]);
    const story = v.parse(Analysis, lines[0]);
    const said = story.attributions.map(({ source }) => source.map(({ start, end }) => STORY.slice(start, end)).join());
    expect(said).toContain('The harbour company');
  });

  it('exits with 0 when all could be done', () => {
    expect(run(['--jsonl'], `${JSON.stringify({ id: 'a', text: STORY })}\n`).status).toBe(0);
  });
});

describe('analyze FILE…', { timeout: 120_000 }, () => {
  it('does the good files though others are bad, and names each that is bad', () => {
    const { stdout, stderr, status } = run([
      file('story.txt', STORY),
      join(folder, 'gone.txt'),
      folder,
      file('empty.txt', ''),
      file('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0, 0, 0])),
      file('latin.txt', new Uint8Array(Buffer.from('Caf\u00e9', 'latin1'))),
      file('long.txt', 'tea '.repeat(2_500_000)),
    ]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/part(y|ies) speak|No contested claims/);
    for (const name of ['gone.txt', 'empty.txt', 'photo.jpg', 'latin.txt', 'long.txt']) expect(stderr).toContain(name);
    expect(stderr).not.toContain('story.txt');
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it('reads standard input and prints JSON', () => {
    const { stdout, status } = run(['--json', '-'], STORY);
    expect(status).toBe(0);
    expect(v.parse(Analysis, JSON.parse(stdout)).id).toBe('-');
  });

  it('shows how it is used when asked for nothing', () => {
    const { stderr, status } = run([]);
    expect(status).toBe(2);
    expect(stderr).toContain('usage:');
  });
});
