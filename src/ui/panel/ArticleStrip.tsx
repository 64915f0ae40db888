import type { Analysis, Dispute, Span } from '../../engine/analysis.ts';
import { useStrings } from '../strings.ts';

/** Units across; passages shorter than the least width would not be seen. */
const WIDTH = 1000;
const LEAST = 6;

export interface ArticleStripProps {
  analysis: Analysis;
  disputes: readonly Dispute[];
  /** Only this party's statements, claims and evidence; null: everybody's. */
  party: string | null;
}

/** The article from its first letter to its last, with statements, contested passages and evidence in their places. */
export function ArticleStrip({ analysis, disputes, party }: ArticleStripProps) {
  const { t, plural } = useStrings();
  const length = analysis.text?.length || 1;
  const positions = disputes
    .flatMap((dispute) => dispute.positions)
    .filter((position) => party === null || position.party.id === party);
  const claims = positions.flatMap((position) => position.claims);
  const evidence = positions.flatMap((position) => position.evidence);
  const statements = analysis.attributions
    .filter((attribution) => party === null || attribution.party === party)
    .flatMap((attribution) => attribution.content);

  const bars = (spans: readonly Span[], name: string, top: number, height: number) =>
    spans.map((span) => {
      const width = Math.max(LEAST, ((span.end - span.start) / length) * WIDTH);
      const left = Math.min((span.start / length) * WIDTH, WIDTH - width);
      return <rect key={`${name}-${span.start}`} class={name} x={left} y={top} width={width} height={height} />;
    });

  return (
    <section class="block">
      <h2 class="block-title">{t('strip_title')}</h2>
      <svg
        class="strip"
        viewBox={`0 0 ${WIDTH} 40`}
        preserveAspectRatio="none"
        role="img"
        aria-label={plural('strip_label', claims.length)}
      >
        {bars(statements, 'strip-statement', 8, 20)}
        {bars(claims, 'strip-contested', 0, 32)}
        {bars(evidence, 'strip-evidence', 34, 6)}
      </svg>
      <ul class="legend" aria-hidden="true">
        {(['contested', 'statement', 'evidence'] as const).map((name) => (
          <li key={name}>
            <svg class="legend-sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <rect
                class={`strip-${name}`}
                x="1"
                y={name === 'evidence' ? 7 : 1}
                width="10"
                height={name === 'evidence' ? 4 : 10}
              />
            </svg>
            {t(`strip_${name}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
