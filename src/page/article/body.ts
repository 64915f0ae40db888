import type { Line } from '../text/line.ts';
import { isShownIn } from '../text/shown-tree.ts';
import { isOnlyLink } from './links.ts';

/** Letters of a line that is prose, not a label. */
const PROSE = 80;
/** Letters of prose from which the page's own mark is believed against the extractor's choice. */
const STORY = 500;

/** The prose of the element that the page itself marks as the story's body, and what the extractor chose in there. */
interface MarkedBody {
  prose: Line[];
  /** All of it that reads like a story: what is no prose by its length but by how it ends, headings, captions, lists. */
  story: Line[];
  chosen: Line[];
  /** Index among all lines of the last that stands in it. */
  last: number;
}

/**
 * What the page marks as its story, of `lines`. What stands under a picture is left to the extractor: much of it is
 * credit. Null where the page marks no body, or many.
 */
export function markedBody(document: Document, lines: readonly Line[], chosen: readonly Line[]): MarkedBody | null {
  const body = only(document, '[itemprop~="articleBody"]') ?? only(document, 'article');
  if (!body) return null;
  const isInside = ({ element }: Line) => isShownIn(body, element);
  const inside = lines.filter(isInside);
  const story = inside.filter((line) => !isOnlyLink(line) && (line.kind !== 'paragraph' || isSentence(line)));
  return { prose: inside.filter(isProse), story, chosen: chosen.filter(isInside), last: lines.indexOf(inside.at(-1)!) };
}

/** Whether the extractor took something else for the story than the page does: teasers, comments. */
export function isElsewhere(chosen: readonly Line[], body: MarkedBody): boolean {
  return weigh(body.prose) >= STORY && (chosen.length === 0 || weigh(body.chosen) * 4 < weigh(chosen));
}

/** Whether the marked body is the whole story, so that what follows it (readers' comments, as long as they may be) is not. */
export function isWhole(chosen: readonly Line[], body: MarkedBody): boolean {
  return weigh(body.prose) >= STORY && weigh(body.chosen) * 4 >= weigh(chosen);
}

function isProse(line: Line): boolean {
  return line.kind !== 'caption' && line.text.length >= PROSE && !isOnlyLink(line);
}

function isSentence({ text }: Line): boolean {
  return text.length >= PROSE || /[.!?…]["”’')\]]*$/.test(text);
}

function weigh(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function only(document: Document, selector: string): Element | null {
  const found = document.querySelectorAll(selector);
  return found.length === 1 ? found[0]! : null;
}
