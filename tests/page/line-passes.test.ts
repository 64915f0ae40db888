import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { withoutCredit } from '../../src/page/article/credit.ts';
import { withoutRepeats } from '../../src/page/article/repeats.ts';
import { isStamp } from '../../src/page/article/stamp.ts';
import { readLines } from '../../src/page/text/read-lines.ts';

function linesOf(body: string) {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`);
  return readLines(document.body as unknown as Element);
}

describe('withoutCredit', () => {
  const caption = (words: string) =>
    withoutCredit(linesOf(`<figure><figcaption>${words}</figcaption></figure>`)[0]!)?.text;

  it.each([
    ['The channel at low water. Photograph: Per Lund/The Quay', 'The channel at low water.'],
    ['The channel at low water (Per Lund/Getty Images)', 'The channel at low water'],
    ['The channel at low water. Per Lund/Reuters', 'The channel at low water.'],
    ['The channel at low water', 'The channel at low water'],
    ['The photograph by which Per Lund became known', 'The photograph by which Per Lund became known'],
  ])('%j keeps %j', (words, kept) => {
    expect(caption(words)).toBe(kept);
  });

  it('leaves nothing of a name alone', () => {
    expect(caption('Per Lund')).toBeUndefined();
  });

  it('cuts the pieces with the words', () => {
    const { text, pieces } = withoutCredit(
      linesOf('<figure><figcaption>The <b>channel</b>. <i>Photograph: Per Lund</i></figcaption></figure>')[0]!,
    )!;
    expect(pieces.map(({ node, from, length }) => node.data.slice(from, from + length)).join('')).toBe(text);
  });

  it('leaves what is no caption alone', () => {
    expect(withoutCredit(linesOf('<p>She took the photograph: a boat.</p>')[0]!)?.text).toBe(
      'She took the photograph: a boat.',
    );
  });
});

describe('isStamp', () => {
  it.each([
    '16.40',
    '11.40am BST',
    'Sept. 15, 2016',
    '8 January 2024 9:30 am',
    'Updated 2 hours ago',
    'JAKARTA Tue Dec 30, 2014 9:21am IST',
    'Published: Monday, 3 June 2024 at 10:05 GMT',
  ])('knows %j', (text) => {
    expect(isStamp(text)).toBe(true);
  });

  it.each([
    '2019',
    'On 3 June the channel was closed.',
    'May 2 vote',
    'At 9.30am the bridge was shut',
    '412',
    'March on Rome',
    'Sat 3 hours',
  ])('lets %j stand', (text) => {
    expect(isStamp(text)).toBe(false);
  });
});

describe('withoutRepeats', () => {
  const long = 'The keeper of the dam wrote that he had opened the gates at four in the afternoon.';

  it('keeps the first of two copies, and short lines however often they are said', () => {
    expect(withoutRepeats(linesOf(`<p>${long}</p><p>No.</p><p>${long}</p><p>No.</p>`)).map(({ text }) => text)).toEqual(
      [long, 'No.', 'No.'],
    );
  });

  it('drops a quotation that was pulled out of the story, and not one that only the story quotes', () => {
    const pulled = 'Nobody rang the bell, because nobody could get there';
    const story = `<p>“${pulled},” he said.</p>`;
    expect(withoutRepeats(linesOf(`<blockquote>“${pulled}”</blockquote>${story}`))).toHaveLength(1);
    expect(withoutRepeats(linesOf(`<blockquote>${long}</blockquote>${story}`))).toHaveLength(2);
  });
});
