import type { Span } from '../analysis.ts';

/** Marks of one family close one another: papers mix “typeset” and "typewriter" marks. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle';

export interface QuotationMark extends Span {
  family: MarkFamily;
  /** What it does by its looks; `toggles`: closes what is open, else opens. */
  does: 'opens' | 'closes' | 'toggles';
}

const MARK = /``|''|["“”„‟'‘’‚‛«»‹›]/g;
const FAMILIES: Record<string, MarkFamily> = {
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'angle',
  '›': 'angle',
};
/** Apostrophes that begin a word: the ’90s, ’tis, rock ’n’ roll. */
const ELISION = /^(?:\d0s|\d\d(?!\d)|tis|twas|em|til|till|cause|bout|round|cuz|n)(?![\p{L}\p{N}])/iu;
const WORD = /[\p{L}\p{N}]/u;
/** What an opening mark stands after, if not the start of the line. */
const OPENER = /[\s([{—–\-/:“‘"'„‚«‹]/u;

/** The quotation marks of `line`, in order, with offsets into it; apostrophes and signs of inches are left out. */
export function findMarks(line: string): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (const { 0: mark, index: start } of line.matchAll(MARK)) {
    const end = start + mark.length;
    const family = FAMILIES[mark] ?? 'double';
    const does = family === 'single' ? ofSingle(line, start, end) : ofOther(line, mark, start, end);
    if (does) marks.push({ start, end, family, does });
  }
  return marks;
}

function ofOther(line: string, mark: string, start: number, end: number): QuotationMark['does'] {
  // »Both« ways « are » in use.
  if (/[«»‹›]/.test(mark)) return 'toggles';
  const looks = looksOf(line, start, end);
  if (/[„‟]|``/.test(mark)) return 'opens';
  // „So“ do German papers, ”so” Swedish ones; “so“ does a slip.
  if (mark === '“') return looks === 'closes' ? 'toggles' : 'opens';
  if (mark === '”') return looks === 'opens' ? 'toggles' : 'closes';
  return looks;
}

function ofSingle(line: string, start: number, end: number): QuotationMark['does'] | null {
  const [before, after] = [line[start - 1] ?? ' ', line[end] ?? ' '];
  if (WORD.test(before) && WORD.test(after)) return null;
  const mark = line[start]!;
  const looks = looksOf(line, start, end);
  if (looks === 'opens') return mark === '’' || ELISION.test(line.slice(end)) ? null : 'opens';
  if (mark === '‘' || mark === '‚' || mark === '‛') return looks === 'closes' ? 'closes' : 'opens';
  // "The workers’ rights": of two marks that could close, the one after an s is the apostrophe.
  const isPossessive =
    /[sSzZxX]/.test(before) &&
    after === ' ' &&
    /^[^'‘’]*(?:\p{L}['’]\p{L}[^'‘’]*)*\S['’](?!\p{L})/u.test(line.slice(end));
  return isPossessive ? null : 'closes';
}

function looksOf(line: string, start: number, end: number): QuotationMark['does'] {
  const [before, after] = [line[start - 1], line[end]];
  const canOpen = (before === undefined || OPENER.test(before)) && after !== undefined && !/\s/.test(after);
  const canClose = before !== undefined && !/[\s([{]/.test(before) && (after === undefined || !WORD.test(after));
  if (canOpen === canClose) return 'toggles';
  return canOpen ? 'opens' : 'closes';
}
