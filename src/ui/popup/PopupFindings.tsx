import type { Analysed } from '../disputes/passages.ts';
import { visibleDisputes } from '../disputes/visible-disputes.ts';
import { ArticleWords } from '../parts/ArticleWords.tsx';
import { lookedWords } from '../parts/state-words.ts';
import { useStrings } from '../strings.ts';
import { partiesWords } from './parties-words.ts';

export interface PopupFindingsProps {
  state: Analysed;
  dismissed: readonly string[];
  onOpenDispute(dispute: string): void;
}

/** The disputes as a list, who speaks, and what an unmarked passage does not mean. */
export function PopupFindings({ state, dismissed, onOpenDispute }: PopupFindingsProps) {
  const strings = useStrings();
  const { t, plural, number } = strings;
  const { disputes, parties } = state.analysis;
  const visible = visibleDisputes(state.analysis, dismissed);
  const hidden = disputes.length - visible.length;
  return (
    <>
      {visible.length > 0 && (
        <ol class="dispute-list" aria-label={t('dispute_list')}>
          {visible.map(({ id, question, positions }) => (
            <li key={id}>
              <button
                type="button"
                class="dispute-item"
                title={plural('accounts', positions.length)}
                onClick={() => onOpenDispute(id)}
              >
                <span class="dispute-count" aria-hidden="true">
                  {number(positions.length)}
                </span>
                <span class="unseen">{plural('accounts', positions.length)}:</span>{' '}
                <ArticleWords lang={state.analysis.lang} words={question} />
              </button>
            </li>
          ))}
        </ol>
      )}
      <div class="looked">
        {hidden > 0 && <p>{plural('hidden_count', hidden)}.</p>}
        <p>
          {disputes.length > 0 ? partiesWords(parties, strings) : lookedWords(state.looked, strings)} {t('unmarked')}
        </p>
      </div>
    </>
  );
}
