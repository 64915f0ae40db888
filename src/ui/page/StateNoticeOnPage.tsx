import type { PageState } from '../../engine/page-state.ts';
import { Icon } from '../parts/Icon.tsx';
import { Progress } from '../parts/Progress.tsx';
import { lookedWords, stateWords } from '../parts/state-words.ts';
import { useStrings } from '../strings.ts';
import { Notice } from './Notice.tsx';

export interface StateNoticeOnPageProps {
  state: PageState;
  onRetry(): void;
}

/** How the analysis stands or why it found nothing; nothing at all where margin buttons speak for themselves. */
export function StateNoticeOnPage({ state, onRetry }: StateNoticeOnPageProps) {
  const strings = useStrings();
  const { t } = strings;
  if (state.phase === 'analysing') {
    return (
      <Notice>
        <Progress done={state.done} total={state.total} statements={state.statements.length} />
      </Notice>
    );
  }
  if (state.phase === 'analysed') {
    if (state.analysis.disputes.length > 0) return null;
    return (
      <Notice>
        <p class="page-notice-title">{t('nothing_title')}</p>
        <p>{lookedWords(state.looked, strings)}</p>
        <p>{t('unmarked')}</p>
      </Notice>
    );
  }
  const { title, text } = stateWords(state, strings);
  return (
    <Notice>
      <p class="page-notice-title">{title}</p>
      <p>{text}</p>
      {state.phase === 'failed' && (
        <button type="button" class="button" onClick={onRetry}>
          <Icon name="retry" />
          {t('try_again')}
        </button>
      )}
    </Notice>
  );
}
