import { describe, expect, it } from 'vitest';
import { isOtherArticle } from '../../entrypoints/page/is-other-article.ts';

const paragraphs = Array.from(
  { length: 20 },
  (_, k) => `Paragraph ${k} tells what the harbour board decided that week.`,
);
const story = paragraphs.join('\n');

describe('a page that changed', () => {
  it('holds the same article after a correction, a new order or a box that went', () => {
    expect(isOtherArticle(story, story.replace('Paragraph 3', 'Paragraph three'))).toBe(false);
    expect(isOtherArticle(story, [...paragraphs].reverse().join('\n'))).toBe(false);
    expect(isOtherArticle(story, paragraphs.slice(4).join('\n'))).toBe(false);
  });

  it('holds the same article when the rest of it is shown, or a live blog has grown', () => {
    expect(isOtherArticle(paragraphs.slice(0, 3).join('\n'), story)).toBe(false);
    const news = 'At noon the board met again, and the mayor took back what he had said in the morning.\n'.repeat(30);
    expect(isOtherArticle(story, news + story)).toBe(false);
  });

  it('holds another one when little of the words is left', () => {
    expect(isOtherArticle(story, 'A story about something else entirely.')).toBe(true);
    expect(isOtherArticle(story, `${paragraphs[0]}\nA story about something else entirely.`)).toBe(true);
  });
});
