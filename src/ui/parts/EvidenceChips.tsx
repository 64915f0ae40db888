import type { Evidence } from '../../engine/analysis.ts';
import type { Passages } from '../disputes/passages.ts';
import { useStrings } from '../strings.ts';
import { Icon } from './Icon.tsx';

export interface EvidenceChipsProps {
  evidence: readonly Evidence[];
  passages: Passages;
}

/** What a party cites; says plainly when it is nothing. A chip goes to its passage unless the page holds it no more. */
export function EvidenceChips({ evidence, passages }: EvidenceChipsProps) {
  const { t } = useStrings();
  if (evidence.length === 0) return <p class="chip chip-nothing">{t('evidence_nothing')}</p>;
  return (
    <ul class="chips">
      {evidence.map((item) => {
        const label = (
          <>
            <Icon name={item.type} />
            {t(`evidence_${item.type}`)}
          </>
        );
        return (
          <li key={`${item.type}-${item.start}`}>
            {passages.isMissing(item) ? (
              <span class="chip chip-gone">
                {label}
                <span class="gone">{t('not_on_page')}</span>
              </span>
            ) : (
              <button type="button" class="chip" title={passages.words(item)} onClick={() => passages.goTo(item)}>
                {label}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
