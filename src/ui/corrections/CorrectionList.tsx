import type { Correction } from '../../corrections/correction.ts';
import { correctionKey } from '../../corrections/list.ts';
import { useStrings } from '../strings.ts';
import { correctionWords } from './correction-words.ts';

export interface CorrectionListProps {
  corrections: readonly Correction[];
  /** Whether each is shown with the article that it is about. */
  withPage: boolean;
  onUndo(correction: Correction): void;
}

/** Corrections with their undoing, the newest first. */
export function CorrectionList({ corrections, withPage, onUndo }: CorrectionListProps) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <ul class="rows">
      {[...corrections].reverse().map((correction) => {
        const words = correctionWords(correction, strings);
        return (
          <li key={correctionKey(correction)}>
            <span>
              {words}
              {withPage && (
                <span class="row-note">
                  {correction.kind === 'never_kind' ? t('correction_everywhere') : correction.title || correction.page}
                </span>
              )}
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('undo_correction', words)}
              onClick={() => onUndo(correction)}
            >
              {t('undo')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
