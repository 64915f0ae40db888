import type { Dispute } from '../../engine/analysis.ts';
import { useStrings } from '../strings.ts';

export interface HiddenDisputesProps {
  disputes: readonly Dispute[];
  onUndo(dispute: string): void;
}

/** What the reader took for no dispute, with the way back. */
export function HiddenDisputes({ disputes, onUndo }: HiddenDisputesProps) {
  const { t } = useStrings();
  if (disputes.length === 0) return null;
  return (
    <section class="block">
      <h2 class="block-title">{t('hidden_title')}</h2>
      <ul class="rows">
        {disputes.map(({ id, question }) => (
          <li key={id}>
            <span>{question}</span>
            <button type="button" class="button" aria-label={t('undo_hidden', question)} onClick={() => onUndo(id)}>
              {t('undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
