import type { Span } from '../analysis.ts';
import { ABBREVIATIONS } from './abbreviations.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Sentences of `text`, in order: UTF-16 spans trimmed of white space. A line break always ends a sentence, since a line
 * is a block of the page.
 *
 * The rules are Unicode's (UAX 29, by Intl.Segmenter); what it splits after an abbreviation or inside a quotation is put
 * together again (measured against other splitters in docs/decisions/0003-sentences.md).
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let open: Span | null = null;
    for (const { index, segment } of segmenter.segment(line[0])) {
      const start: number = open ? open.start : line.index + index;
      const end = line.index + index + segment.length;
      open = { start, end };
      if (endsHere(text.slice(start, end), line[0].slice(index + segment.length))) {
        push(sentences, text, open);
        open = null;
      }
    }
    if (open) push(sentences, text, open);
  }
  return sentences;
}

/** Whether a sentence may end between `before` and `after` on one line. */
function endsHere(before: string, after: string): boolean {
  if (!after.trim()) return true;
  // `"Where?" she asked.` and `Yahoo! is …`: what goes on in lower case is the same sentence.
  if (/^[\s"”’')\]]*\p{Ll}/u.test(after)) return false;
  // A segment that is only a closing mark belongs to what stands before it.
  if (/^\s*["”’')\]]+\s*$/.test(after)) return false;
  const last = /(?:^|[\s("“‘'[—–-])([\p{L}.]+)\.["”’')\]]*\s*$/u.exec(before)?.[1];
  if (last === undefined) return true;
  if (/^\p{Lu}$/u.test(last) || /^(?:\p{L}\.)+\p{L}$/u.test(last))
    return /^\s*["“‘(]?(?:The|He|She|It|They|But|And|In|A|An|This|That|We|I)\b/.test(after) && !/^\p{Lu}$/u.test(last);
  return !ABBREVIATIONS.has(last.toLowerCase());
}

function push(sentences: Span[], text: string, { start, end }: Span): void {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start < end) sentences.push({ start, end });
}
