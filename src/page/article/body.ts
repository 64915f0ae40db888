import type { Line } from '../text/line.ts';
import { isOnlyLink } from './clutter.ts';

/** Letters of a line that is prose, not a label. */
const PROSE = 80;

/** What stands under a picture is left to the extractor: much of it is credit. */
const CAPTIONS = 'figure, figcaption, [class*="caption" i]';

/**
 * The prose of the element that the page itself marks as the story's body, where the extractor chose some of it: it
 * takes one section for the whole where a story is split over several. Empty where the page marks none, or many.
 */
export function markedBody(document: Document, lines: readonly Line[], chosen: readonly Line[]): Line[] {
  const body = only(document, '[itemprop~="articleBody"]') ?? only(document, 'article');
  if (!body || chosen.filter(({ element }) => body.contains(element)).length * 2 < chosen.length) return [];
  return lines.filter(
    (line) =>
      line.text.length >= PROSE && body.contains(line.element) && !line.element.closest(CAPTIONS) && !isOnlyLink(line),
  );
}

function only(document: Document, selector: string): Element | null {
  const found = document.querySelectorAll(selector);
  return found.length === 1 ? found[0]! : null;
}
