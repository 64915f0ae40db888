import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartyKind, Span } from '../../src/engine/analysis.ts';
import { ROOT } from '../root.ts';

/** A place where a source stands, in UTF-16 units of its article, and the id of the party that it means. */
export interface LabelledMention extends Span {
  party: string;
}

/** An article of samples/parties with its labels. */
export interface LabelledArticle {
  name: string;
  text: string;
  mentions: LabelledMention[];
  parties: Record<string, { name: string; kind: PartyKind }>;
  /** Kept apart: what the resolver gets wrong in it is not looked at. */
  held: boolean;
}

const FOLDER = join(ROOT, 'samples', 'parties');

/** All labelled articles, by name. */
export function labelledArticles(): LabelledArticle[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4);
      const { held, parties } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
      return { name, held, parties, ...readMarks(readFileSync(join(FOLDER, file), 'utf8').trimEnd()) };
    });
}

/** A text whose sources are marked as `[party|words]`, without the marks, and where they stood. */
export function readMarks(marked: string): { text: string; mentions: LabelledMention[] } {
  const mentions: LabelledMention[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: party, 2: words, index } of marked.matchAll(/\[([a-z\d]+)\|([^\]]*)\]/g)) {
    text += marked.slice(from, index);
    mentions.push({ party: party!, start: text.length, end: text.length + words!.length });
    text += words;
    from = index + mark.length;
  }
  return { text: text + marked.slice(from), mentions };
}
