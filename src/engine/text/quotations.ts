import type { Span } from '../analysis.ts';
import { findMarks, type MarkFamily } from './quotation-marks.ts';

/** Words between quotation marks. */
export interface Quotation {
  /** Its stretch in each of its paragraphs, marks included. */
  parts: Span[];
  /** Whether it stands inside another quotation. */
  isInner: boolean;
  /** false: the closing mark is missing, and it was taken to end with its paragraph or before the next opening mark. */
  isClosed: boolean;
}

interface Found extends Span {
  family: MarkFamily;
  isInner: boolean;
  isClosed: boolean;
}

/**
 * The quotations of `text`, whose lines are paragraphs, in the order of their opening marks: “…”, "…", ''…'', ‘…’, '…',
 * „…“, «…», »…« and ‹…›, also inside one another. Several paragraphs that each open with a mark and of which only the
 * last closes are one quotation with several parts. Offsets are UTF-16 units into `text`.
 */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  // The quotation that the paragraph before left open.
  let left: { family: MarkFamily; quotation: Quotation } | null = null;
  const paragraphs = [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => pairMarks(line.trimEnd(), index));
  paragraphs.forEach(({ start, end, found }, p) => {
    const next = paragraphs[p + 1];
    let still: typeof left = null;
    for (const { family, isInner, isClosed, ...part } of found) {
      const isLeftOpen = !isClosed && !isInner && part.end === end;
      // Nothing but a next paragraph that goes on tells an open single mark from an apostrophe.
      const goesOn = opensWith(next, family);
      const continues = left?.family === family && part.start === start && !isInner ? left.quotation : null;
      if (family === 'single' && !isClosed && !(isLeftOpen && part.start === start && (continues || goesOn))) continue;
      const quotation = continues ?? { parts: [], isInner, isClosed };
      quotation.parts.push(part);
      quotation.isClosed = isClosed;
      if (!continues) quotations.push(quotation);
      if (isLeftOpen) still = { family, quotation };
    }
    left = still;
  });
  return quotations;
}

interface Paragraph extends Span {
  found: Found[];
}

function opensWith(paragraph: Paragraph | undefined, family: MarkFamily): boolean {
  return paragraph?.found.some((one) => one.start === paragraph.start && one.family === family) ?? false;
}

/** Pairs the marks of a paragraph that starts at `offset`; in the order of the opening marks. */
function pairMarks(line: string, offset: number): Paragraph {
  const found: Found[] = [];
  const open: Found[] = [];
  const mend = (quotation: Found, end: number) => {
    quotation.end = offset + line.slice(0, end).trimEnd().length;
  };
  for (const { start, end, family, does } of findMarks(line)) {
    const at = open.findLastIndex((one) => one.family === family);
    if (at >= 0 && does !== 'opens') {
      const [closed, ...inside] = open.splice(at) as [Found, ...Found[]];
      for (const one of inside) mend(one, start);
      closed.end = offset + end;
      closed.isClosed = true;
    } else if (does !== 'closes') {
      // Marks of one family do not stand right inside one another: the closing one is missing.
      if (at >= 0 && at === open.length - 1) mend(open.pop()!, start);
      const one = {
        start: offset + start,
        end: offset + line.length,
        family,
        isInner: open.length > 0,
        isClosed: false,
      };
      open.push(one);
      found.push(one);
    }
  }
  return { start: offset, end: offset + line.length, found };
}
