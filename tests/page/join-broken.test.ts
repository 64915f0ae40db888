import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { joinBroken } from '../../src/page/text/join-broken.ts';
import { readLines } from '../../src/page/text/read-lines.ts';
import { TextMap } from '../../src/page/text-map.ts';

function linesOf(body: string) {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`);
  return joinBroken(readLines(document.body as unknown as Element));
}
const join = (body: string) => linesOf(body).map(({ text }) => text);

describe('joinBroken', () => {
  it.each([
    [
      '<p>The team paid for all of it, and</p><p>no tax was raised.</p>',
      'The team paid for all of it, and no tax was raised.',
    ],
    ['<p>It cost $61,</p><p>according to the ledger.</p>', 'It cost $61, according to the ledger.'],
    ['<p>He promised a state-</p><p>run inquiry.</p>', 'He promised a state-run inquiry.'],
    ['<p>One half –</p><p>and the other</p><p>and a third.</p>', 'One half – and the other and a third.'],
    ['<div>T</div><p>he harbour board voted.</p>', 'The harbour board voted.'],
  ])('puts together %j', (body, text) => {
    expect(join(body)).toEqual([text]);
  });

  it.each([
    ['two sentences', '<p>The board voted.</p><p>eBay did not.</p>'],
    ['a sentence and a new one', '<p>The board voted</p><p>The crews left</p>'],
    ['a heading and its paragraph', '<h2>The vote</h2><p>on Tuesday it was put off.</p>'],
    ['the points of a list', '<ul><li>more boats</li><li>fewer nets</li></ul>'],
    ['a caption and a paragraph', '<figure><figcaption>The channel</figcaption></figure><p>seen from the pier.</p>'],
  ])('leaves apart %s', (_, body) => {
    expect(join(body)).toHaveLength(2);
  });

  it('keeps the way to the nodes of both halves', () => {
    const { text, pieces } = linesOf('<p>The <b>team</b> paid, and</p><p>no <i>tax</i> was raised.</p>')[0]!;
    for (const { node, from, at, length } of pieces)
      expect(node.data.slice(from, from + length)).toBe(text.slice(at, at + length));
    const covered = pieces.reduce((sum, { length }) => sum + length, 0);
    expect(covered).toBe(text.length - 1);
    expect(TextMap.ofLines(linesOf('<p>a, and</p><p>b.</p>')).text).toBe('a, and b.');
  });
});
