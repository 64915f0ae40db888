import type { Signal } from '../../engine/analysis.ts';
import type { Passages } from '../disputes/passages.ts';
import { Icon } from '../parts/Icon.tsx';
import { Quote } from '../parts/Quote.tsx';
import { useStrings } from '../strings.ts';

export interface WhyMarkedProps {
  signals: readonly Signal[];
  passages: Passages;
}

/** The signals behind a dispute with their words, folded away until somebody asks. */
export function WhyMarked({ signals, passages }: WhyMarkedProps) {
  const { t } = useStrings();
  return (
    <details class="why">
      <summary>
        <Icon name="next" />
        {t('why_marked')}
      </summary>
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
      <p class="why-never">{t('why_marked_never')}</p>
    </details>
  );
}
