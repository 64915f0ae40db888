import type { PageLook } from '../../engine/page-look.ts';
import { useStrings } from '../strings.ts';
import { Icon } from './Icon.tsx';
import { type QuietState, stateWords } from './state-words.ts';

export interface StateNoticeProps {
  state: QuietState;
  look?: PageLook | null;
  onRetry(): void;
}

/** A page with nothing to compare: why, and what to do, in a title and a sentence. */
export function StateNotice({ state, look, onRetry }: StateNoticeProps) {
  const strings = useStrings();
  const { title, text } = stateWords(state, strings, look);
  return (
    <section class="notice">
      <h2 class="notice-title">{title}</h2>
      <p class="notice-text">{text}</p>
      {state.phase === 'failed' && (
        <>
          {state.message && (
            <details class="notice-detail">
              <summary>{strings.t('failed_detail')}</summary>
              <code>{state.message}</code>
            </details>
          )}
          <button type="button" class="button button-main" onClick={onRetry}>
            <Icon name="retry" />
            {strings.t('try_again')}
          </button>
        </>
      )}
    </section>
  );
}
