import type { Signal } from '../../engine/analysis.ts';
import { Fold } from '../parts/Fold.tsx';
import { Quote } from '../parts/Quote.tsx';
import { useStrings } from '../strings.ts';
import type { Passages } from './passages.ts';

export interface WhyMarkedProps {
  signals: readonly Signal[];
  passages: Passages;
}

/** The signals behind a dispute with their words. */
export function WhyMarked({ signals, passages }: WhyMarkedProps) {
  const { t } = useStrings();
  return (
    <Fold title={t('why_marked')}>
      <ul class="signals">
        {signals.map((signal) => (
          <li key={`${signal.kind}-${signal.spans[0]?.start}`}>
            <p>{t(`signal_${signal.kind}`)}</p>
            {signal.spans.map((span) => (
              <Quote key={span.start} span={span} passages={passages} />
            ))}
          </li>
        ))}
      </ul>
      <p class="fold-note">{t('why_marked_never')}</p>
    </Fold>
  );
}
