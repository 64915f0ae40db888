import type { Party, Span } from '../analysis.ts';

/** A party and the words of the article that name it. */
export interface PartyMention {
  party: Party;
  span: Span;
}

/**
 * Who a claim that no attribution covers belongs to, by where its words stand: the party named inside the claim as one
 * that speaks ("The air force denied this"), else the last one named before it in its sentence ("The air force refuses |
 * to release figures"), else, for words in quotation marks, whoever speaks nearest to them; null when there is none, so
 * that the claim is the author's own.
 *
 * `span` is the claim in UTF-16 units of `text`; `resolved` is what resolveParties returned for the same text.
 */
export function findPartyMention(
  text: string,
  span: Span,
  resolved: { parties: readonly Party[] },
): PartyMention | null {
  const found = resolved.parties.flatMap((party) => party.mentions.map((mention) => ({ party, span: mention })));
  const inside = found.filter((mention) => span.start <= mention.span.start && mention.span.end <= span.end);
  if (inside.length > 0) return inside.reduce((a, b) => (b.span.start < a.span.start ? b : a));
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = found.filter((mention) => {
    if (mention.span.start < line || mention.span.start >= span.start) return false;
    return !/[.!?]["”’')\]]*\s+["“‘(]*\p{Lu}/u.test(text.slice(mention.span.end, span.start + 1));
  });
  if (before.length > 0) return before.reduce((a, b) => (b.span.start > a.span.start ? b : a));
  return isQuoted(text, line, span) ? quoterOf(text, line, span, found) : null;
}

/** Whether a passage stands between quotation marks that opened on its line. */
function isQuoted(text: string, line: number, span: Span): boolean {
  if (/^["“]/.test(text.slice(span.start))) return true;
  const before = text.slice(line, span.start);
  const opened = (before.match(/“/g) ?? []).length > (before.match(/”/g) ?? []).length;
  return opened || (before.match(/"/g) ?? []).length % 2 === 1;
}

/** Who is quoted: whoever speaks nearest on the same line, else last on the line before ("Roe said:" and a quotation). */
function quoterOf(text: string, line: number, span: Span, found: readonly PartyMention[]): PartyMention | null {
  const end = text.indexOf('\n', span.end);
  const distance = ({ span: { start } }: PartyMention) =>
    Math.abs(start - (start < span.start ? span.start : span.end));
  const nearest = (list: readonly PartyMention[]) =>
    list.length > 0 ? list.reduce((a, b) => (distance(b) < distance(a) ? b : a)) : null;
  const lineBefore = text.lastIndexOf('\n', line - 2) + 1;
  return (
    nearest(found.filter((mention) => mention.span.start >= line && (end < 0 || mention.span.end <= end))) ??
    nearest(found.filter((mention) => mention.span.start >= lineBefore && mention.span.start < line))
  );
}
