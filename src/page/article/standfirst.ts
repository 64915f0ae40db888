import type { Line } from '../text/line.ts';
import { letters } from './letters.ts';

const NAMES =
  /(?:^|[\s_-])(?:standfirst|sub-?(?:title|head(?:line|ing)?|deck)|dek|deck|lede|lead|summary|intro(?:duction)?|excerpt|teaser|description|abstract)(?:$|[\s_-])/i;
/** A standfirst is a sentence at least, and stands within a few lines of the headline. */
const LEAST = 40;
const NEAR = 8;

/**
 * The lines between headline and story that sum the story up: named so by their element, or the same words by which the
 * page describes itself (`descriptions`). Extractors take them for decoration.
 */
export function findStandfirst(
  lines: readonly Line[],
  headline: Line,
  first: Line,
  descriptions: readonly string[],
): Line[] {
  const from = lines.indexOf(headline) + 1;
  const to = lines.indexOf(first);
  return lines
    .slice(from, Math.min(to, from + NEAR))
    .filter(
      ({ text, element }) =>
        text.length >= LEAST && (isNamed(element) || descriptions.some((words) => isSame(words, text))),
    );
}

function isNamed(element: Element): boolean {
  return [element, element.parentElement].some((box) =>
    NAMES.test(`${box?.getAttribute('class')} ${box?.getAttribute('itemprop')}`),
  );
}

/** Descriptions in the head are cut short, or go on. */
function isSame(description: string, text: string): boolean {
  const a = letters(description).replace(/(?:…|\.+)$/, '');
  const b = letters(text);
  return a.length >= LEAST && (b.startsWith(a) || a.startsWith(b));
}
