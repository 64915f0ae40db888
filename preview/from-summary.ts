import type { Analysis, Evidence, PartyKind, Position, Signal, Span } from '../src/engine/analysis.ts';
import type { Analysed } from '../src/ui/disputes/passages.ts';

/** What samples/analyses holds of an article: words instead of offsets (see samples/summary.ts). */
export interface Summary {
  title: string;
  lang: string;
  disputes: {
    question: string;
    kind: string;
    signals: string[];
    positions: { party: string; stance: string; claims: string[]; evidence: string[] }[];
  }[];
  parties: string[];
  attributions: string[][];
}

/**
 * An analysis of a sample as a page's state. Its text is made of the words that the summary holds, a line each, in the
 * order of the disputes: enough for every surface, and no reader has to run.
 */
export function fromSummary({ title, lang, disputes, parties, attributions }: Summary): Analysed {
  let text = title;
  const place = (words: string): Span => {
    if (!text.includes(words)) text += `\n${words}`;
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const analysis: Analysis = {
    id: title,
    title,
    lang,
    parties: [],
    attributions: [],
    disputes: disputes.map(({ question, kind, signals, positions }, d) => ({
      id: `d${d}`,
      question,
      kind: kind as Analysis['disputes'][number]['kind'],
      confidence: 0.8,
      positions: positions.map(({ party, stance, claims, evidence }) => ({
        party: { id: party, ...nameAndKind(party), span: null },
        stance: stance as Position['stance'],
        claims: claims.map(place),
        evidence: evidence.map((item) => {
          const [type, words] = split(item, ': ');
          return { type: type as Evidence['type'], ...place(words) };
        }),
        attributions: [],
      })),
      signals: signals.map((signal) => {
        const [kind, words] = split(signal, ': ');
        return { kind: kind as Signal['kind'], spans: words ? words.split(' / ').map(place) : [] };
      }),
    })),
  };
  analysis.parties = [...parties, 'the article itself'].map((party) => ({
    id: party,
    ...nameAndKind(party),
    mentions: [],
  }));
  analysis.attributions = attributions.map(([source = '', cue = '', content = '', quote], a) => ({
    id: `a${a}`,
    source: source ? [place(source)] : [],
    cue: [place(cue)],
    content: [place(content)],
    quote: quote as 'direct',
  }));
  return {
    phase: 'analysed',
    analysis: { ...analysis, text },
    missing: [],
    looked: { sentences: text.split('\n').length, attributions: attributions.length },
  };
}

/** `Vanguard (armed_group)`; the author has no name. */
function nameAndKind(party: string): { name: string; kind: PartyKind } {
  const [, name, kind] = /^(.*) \((\w+)\)$/s.exec(party) ?? [];
  return name && kind ? { name, kind: kind as PartyKind } : { name: 'Author', kind: 'author' };
}

function split(words: string, by: string): [string, string] {
  const at = words.indexOf(by);
  return at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + by.length)];
}
