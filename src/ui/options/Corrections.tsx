import { useStrings } from '../strings.ts';

/** A dispute that the reader took for none. */
export interface CorrectionShown {
  id: string;
  question: string;
  /** The article's title, or its address. */
  page: string;
}

export interface CorrectionsProps {
  corrections: readonly CorrectionShown[];
  onUndo(id: string): void;
  onExport(): void;
}

export function Corrections({ corrections, onUndo, onExport }: CorrectionsProps) {
  const { t } = useStrings();
  return (
    <section class="block">
      <h2 class="block-title">{t('options_corrections')}</h2>
      {corrections.length === 0 ? (
        <p class="empty">{t('options_corrections_none')}</p>
      ) : (
        <>
          <ul class="rows">
            {corrections.map(({ id, question, page }) => (
              <li key={id}>
                <span>
                  {question}
                  <span class="row-note">{page}</span>
                </span>
                <button type="button" class="button" aria-label={t('undo_hidden', question)} onClick={() => onUndo(id)}>
                  {t('undo')}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={onExport}>
            {t('export_corrections')}
          </button>
        </>
      )}
    </section>
  );
}
