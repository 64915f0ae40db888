import type { Strings } from '../strings.ts';
import { lookedWords, stateWords, type ViewState } from './state-words.ts';

/** What a screen reader says about a page's state: the same that is seen, in one line. `found`: disputes shown. */
export function announcement(state: ViewState, found: number, strings: Strings): string {
  const { t, plural } = strings;
  if (state.phase === 'connecting') return t('connecting');
  if (state.phase === 'analysing') return t('analysing');
  if (state.phase !== 'analysed') {
    const { title, text } = stateWords(state, strings);
    return `${title}. ${text}`;
  }
  if (state.analysis.disputes.length > 0) return plural('live_found', found);
  return `${t('nothing_title')}. ${lookedWords(state.looked, strings)} ${t('unmarked')}`;
}
