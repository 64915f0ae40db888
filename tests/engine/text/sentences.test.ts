import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/engine/text/sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['Sen. Ada Quill met Dr. Lim in St. Orrin. They left.', ['Sen. Ada Quill met Dr. Lim in St. Orrin.', 'They left.']],
    ['“Where is it?” she asked. Nobody knew.', ['“Where is it?” she asked.', 'Nobody knew.']],
    ['The firm, Brack Inc., closed. J. R. Pell said so.', ['The firm, Brack Inc., closed.', 'J. R. Pell said so.']],
    [
      'Ferry traffic rose 3.5 percent in the U.S. last year. It fell here.',
      ['Ferry traffic rose 3.5 percent in the U.S. last year.', 'It fell here.'],
    ],
    ['“We did not.” The mayor sat down.', ['“We did not.”', 'The mayor sat down.']],
    ['One block\nAnother block. Two.', ['One block', 'Another block.', 'Two.']],
    ['  \n \n', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('counts UTF-16 units', () => {
    expect(splitSentences('🎉 Party! Then home.')).toEqual([
      { start: 0, end: 9 },
      { start: 10, end: 20 },
    ]);
  });
});
