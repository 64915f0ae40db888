import type { Line } from '../text/line.ts';
import { AGENCIES } from './agencies.ts';

/** Whose picture it is, at the end of what is said about it. */
const CREDITS: RegExp[] = [
  /(?<=[.!?”"’)])\s[[(]?(?:photo(?:graph)?|image|picture|illustration|video|credit|source)s?(?: credits?| courtesy)?(?: by\b|\s?[:/]|\.\.\.|…).{0,100}$/i,
  // In the middle of words it takes a capital to be no part of them.
  /\s[[(]?(?:Photo(?:graph)?|Image|Picture|Illustration|Video|Credit|Source|PHOTO|CREDIT)s?(?: [Cc]redits?)?\s?(?::|\/|\.\.\.|…).{0,100}$/,
  new RegExp(`\\s?[[(][^)\\]]{0,60}\\b${AGENCIES}\\b[^)\\]]{0,40}[)\\]]\\.?$`, 'i'),
  new RegExp(`(?<=[.!?”"’])\\s[^.!?]{0,60}\\b${AGENCIES}\\W{0,2}$`, 'i'),
];
/** All that is said is a name. */
const NAME = /^(?:\p{Lu}[\p{L}.'’-]+ ?){1,3}$/u;

/** A caption without the credit of its picture; null where it is nothing else. Other lines stay as they are. */
export function withoutCredit(line: Line): Line | null {
  if (line.kind !== 'caption') return line;
  if (NAME.test(line.text)) return null;
  const end = Math.min(line.text.length, ...CREDITS.flatMap((credit) => credit.exec(line.text)?.index ?? []));
  if (end === line.text.length) return line;
  if (end === 0) return null;
  const pieces = line.pieces
    .filter(({ at }) => at < end)
    .map((piece) => ({ ...piece, length: Math.min(piece.length, end - piece.at) }));
  return { ...line, text: line.text.slice(0, end), pieces };
}
