import type { Signal, SignalKind, Span } from '../analysis.ts';
import { sharedLength } from '../text/spans.ts';
import type { Unit } from './units.ts';

const CLEAR: readonly SignalKind[] = ['denial', 'doubt', 'refusal', 'correction'];

/**
 * Why a group was taken to clash, by the words of its passages, one signal for each kind. Negation and contrast count
 * only where one side has them and the other has not; a group with no such words was seen by the reader alone, and its
 * passages are what it saw.
 */
export function findSignals(units: readonly Unit[], rivals: readonly Signal[]): Signal[] {
  const spansBy = new Map<SignalKind, Span[]>();
  const add = (kind: SignalKind, { start, end }: Span) => {
    const spans = spansBy.get(kind) ?? [];
    // A sentence and the claim inside of it hold the same words.
    if (!spans.some((span) => sharedLength(span, { start, end }) > 0)) spansBy.set(kind, [...spans, { start, end }]);
  };
  for (const unit of units) for (const word of unit.cues) if (CLEAR.includes(word.kind)) add(word.kind, word);
  for (const { kind, spans } of rivals) for (const span of spans) add(kind, span);
  for (const kind of ['negation', 'contrast'] as const) {
    const having = new Set(units.filter(({ cues }) => cues.some((word) => word.kind === kind)).map(({ side }) => side));
    const without = units.some(({ side }) => !having.has(side));
    if (having.size === 0 || !without) continue;
    for (const unit of units) {
      for (const word of unit.cues) {
        const taken = [...spansBy.values()].flat().some((span) => sharedLength(span, word) > 0);
        if (word.kind === kind && !taken) add(kind, word);
      }
    }
  }
  const signals = [...spansBy].map(([kind, spans]) => ({ kind, spans: spans.sort((a, b) => a.start - b.start) }));
  if (signals.length > 0) return signals;
  return [{ kind: 'reading', spans: units.map(({ start, end }) => ({ start, end })) }];
}
