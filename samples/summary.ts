import type { Analysis, Span } from '../src/engine/analysis.ts';

/** An analysis in words instead of offsets, for people to read and compare: what samples/analyses holds. */
export function summarize(analysis: Analysis) {
  const words = ({ start, end }: Span) => (analysis.text ?? '').slice(start, end);
  return {
    title: analysis.title,
    lang: analysis.lang,
    disputes: analysis.disputes.map(({ question, kind, signals, positions }) => ({
      question,
      kind,
      signals: signals.map((signal) => `${signal.kind}: ${signal.spans.map(words).join(' / ')}`),
      positions: positions.map(({ party, stance, claims, evidence }) => ({
        party: party.kind === 'author' ? 'the article itself' : `${party.name} (${party.kind})`,
        stance,
        claims: claims.map(words),
        evidence: evidence.map((item) => `${item.type}: ${words(item)}`),
      })),
    })),
    parties: analysis.parties.flatMap(({ name, kind }) => (kind === 'author' ? [] : [`${name} (${kind})`])),
    attributions: analysis.attributions.map(({ source, cue, content, quote }) =>
      [source, cue, content].map((spans) => spans.map(words).join(' … ')).concat(quote),
    ),
  };
}
