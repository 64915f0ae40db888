/** Runs in a page of the browser that is tested: reads it as the content script does, and says what it came to. */
import { splitSentences } from '../../../src/engine/text/sentences.ts';
import { findArticle } from '../../../src/page/find-article.ts';
import { lookAtPage } from '../../../src/page/look/look-at-page.ts';

export interface PageProbe {
  kind: string;
  unread: string[];
  /** "kind: words", in order. */
  blocks: string[];
  sentences: number;
  /** Sentences whose words are not those of the live range that their span leads to: see `holds`. */
  astray: string[];
}

/** Characters that stand in nodes and not in the text, and white space, which is folded. */
const FOLDED = /[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g;

export function readPage(page: Document): PageProbe {
  const { document, look } = lookAtPage(page);
  const article = look.kind === 'article' ? findArticle(document) : null;
  const { kind, unread } = look;
  if (!article) return { kind: kind === 'article' ? 'short' : kind, unread, blocks: [], sentences: 0, astray: [] };
  const { text, blocks, map } = article;
  const sentences = splitSentences(text);
  const astray = sentences
    .filter((span) => !holds(map.range(span)?.toString() ?? '', text.slice(span.start, span.end)))
    .map(({ start, end }) => text.slice(start, end));
  return {
    kind,
    unread,
    blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    sentences: sentences.length,
    astray,
  };
}

/** Whether a range begins and ends with a sentence and holds it; what nobody sees or what broke it may stand in it too. */
function holds(range: string, sentence: string): boolean {
  const found = range.replace(FOLDED, '');
  const words = sentence.replace(FOLDED, '');
  let at = 0;
  for (const letter of found) if (words.startsWith(letter, at)) at += letter.length;
  return at === words.length && found.startsWith(words.slice(0, 3)) && found.endsWith(words.slice(-1));
}
