import { joinBroken } from '../text/join-broken.ts';
import type { Line } from '../text/line.ts';
import { isElsewhere, isWhole, markedBody } from './body.ts';
import { createBoxTest } from './boxes.ts';
import type { Choice } from './choose.ts';
import { isBio, isClutterLine, isPointer } from './clutter.ts';
import { withoutCredit } from './credit.ts';
import { findHeadline } from './headline.ts';
import { letters } from './letters.ts';
import { isOnlyLink } from './links.ts';
import { createOtherTest } from './other-articles.ts';
import { withoutRepeats } from './repeats.ts';
import { isStamp } from './stamp.ts';
import { findStandfirst } from './standfirst.ts';

/** From this many letters on a line is told by its words alone; a shorter one needs its element in the choice too. */
const TELLING = 30;
/** Fewer headings that are links are a story's own pointers. */
const TEASERS = 4;
/** Lines at the end among which a note on the author is looked for. */
const TAIL = 4;

/**
 * The lines of the story: those the extractor chose, those of the story that it lost, headline and standfirst; without
 * boxes and lines that are no part of the story. `title` and `descriptions` are what the page says of
 * its story, by which headline and standfirst are known. The headline comes first.
 */
export function keepLines(
  document: Document,
  lines: readonly Line[],
  choice: Choice,
  title: string,
  descriptions: readonly string[],
): Line[] {
  const taken = lines.filter((line) => isChosen(line, choice));
  const body = markedBody(document, lines, taken);
  const chosen = body && isElsewhere(taken, body) ? body.story : taken;
  if (!chosen[0]) return [];
  const headline = findHeadline(lines, chosen[0], title);
  const first = chosen.find((line) => line.text !== headline?.text);
  if (!first) return [];
  const standfirst = headline ? findStandfirst(lines, headline, first, descriptions) : [];
  // Extractors take one section for the whole where a story is split over several.
  const lost = body && body.chosen.length * 2 >= taken.length ? body.prose : [];
  const picked = new Set([...chosen, ...brothers(lines, chosen), ...lost, ...standfirst]);
  const inBox = createBoxTest(chosen);
  const isOther = createOtherTest(document, headline);
  const end = body && isWhole(chosen, body) ? body.last : lines.length;
  const story = lines.slice(0, end + 1).filter(
    (line) =>
      picked.has(line) &&
      // Also the copies of the headline that sticky bars and share boxes carry.
      line.text !== headline?.text &&
      !isTrail(line, headline) &&
      !inBox(line) &&
      !isClutterLine(line.text) &&
      !isPointer(line) &&
      !isOther(line) &&
      !(line.kind === 'paragraph' && isStamp(line.text)) &&
      !isOnlyLink(line),
  );
  const kept = joinBroken(withoutRepeats(withoutTail(story.flatMap((line) => withoutCredit(line) ?? []))));
  return headline ? [headline, ...kept] : kept;
}

/** Whether the lines are the teasers of many stories: headings that lead elsewhere, about one to each bit of prose. */
export function areTeasers(lines: readonly Line[], choice: Choice): boolean {
  const chosen = lines.filter((line) => isChosen(line, choice));
  const leading = chosen.filter((line) => line.kind === 'heading' && isOnlyLink(line)).length;
  return leading >= TEASERS && leading * 4 >= chosen.length - leading;
}

/** Whether the line is the way from the front page to the story, which ends in its headline. */
function isTrail({ kind, text }: Line, headline: Line | null): boolean {
  return (
    headline !== null && kind !== 'heading' && text.endsWith(headline.text) && text.length < headline.text.length * 2
  );
}

function isChosen(line: Line, choice: Choice): boolean {
  const words = letters(line.text);
  return choice.letters.includes(words) && (words.length >= TELLING || choice.elements.has(line.element));
}

/** Lines that stand among the chosen ones, as brothers of most of the story's prose. */
function brothers(lines: readonly Line[], chosen: readonly Line[]): Line[] {
  const weight = new Map<Element, number>();
  let total = 0;
  for (const { element, text } of chosen) {
    total += text.length;
    if (element.parentElement)
      weight.set(element.parentElement, (weight.get(element.parentElement) ?? 0) + text.length);
  }
  const homes = new Set([...weight].filter(([, size]) => size > total * 0.3).map(([home]) => home));
  const from = lines.indexOf(chosen[0]!);
  const to = lines.indexOf(chosen.at(-1)!);
  return lines
    .slice(from, to)
    .filter((line) => line.kind === 'heading' || letters(line.text).length >= TELLING)
    .filter(({ element }) => element.parentElement && (homes.has(element.parentElement) || homes.has(element)));
}

/** Takes off what trails the story: headings with nothing under them, notes on the author. */
function withoutTail(lines: readonly Line[]): Line[] {
  const body = [...lines];
  while (body.length > 1 && body.at(-1)!.kind === 'heading') body.pop();
  return body.filter((line, k) => k < body.length - TAIL || k === 0 || !isBio(line.text));
}
