/** Runs in a page of the browser that is tested: marks that overlap, which no sample has. */
import { watchMarkPointer } from '../../../src/page/mark-pointer.ts';
import { createMarks } from '../../../src/page/marks.ts';

/**
 * Marks a paragraph for one dispute and its first words for another; the middle of what they share. What is pressed is
 * written to the body's `data-pressed`.
 */
export function overlapMarks(page: Document): { x: number; y: number } {
  const { signal } = new AbortController();
  const texts = [...page.querySelectorAll('article p')].map((paragraph) => paragraph.firstChild as Text);
  const words = texts.find(({ data }) => data.length > 60)!;
  const rangeTo = (end: number): Range => {
    const range = page.createRange();
    range.setStart(words, 0);
    range.setEnd(words, end);
    return range;
  };
  const shared = rangeTo(20);
  const marks = createMarks(page, signal);
  marks.show([
    { dispute: 'long', ranges: [rangeTo(60)] },
    { dispute: 'short', ranges: [shared] },
  ]);
  let open: string | null = null;
  const onPress = (dispute: string): void => {
    open = dispute;
    page.body.dataset.pressed = `${page.body.dataset.pressed ?? ''} ${dispute}`.trim();
  };
  watchMarkPointer(page, marks, { open: () => open, onPress }, signal);
  shared.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = shared.getClientRects()[0]!;
  return { x: left + width / 2, y: top + height / 2 };
}
