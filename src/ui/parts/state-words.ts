import type { PageLook } from '../../engine/page-look.ts';
import type { PageState } from '../../engine/page-state.ts';
import type { Strings } from '../strings.ts';

/**
 * A page's state as popup and panel see it: they may also wait for the page, be kept from it by the browser, or (the
 * panel) come to a page that the reader has not asked for.
 */
export type ViewState = PageState | { phase: 'connecting' } | { phase: 'forbidden' } | { phase: 'not_asked' };

export type QuietState = Exclude<ViewState, { phase: 'analysing' | 'analysed' | 'connecting' }>;

/** Why there is nothing to show, and what to do; `look`, where it is known: how the page was looked at. */
export function stateWords(
  state: QuietState,
  strings: Strings,
  look: PageLook | null = null,
): { title: string; text: string } {
  const { t } = strings;
  switch (state.phase) {
    case 'no_article':
      return { title: t('no_article_title'), text: noArticleWords(look, strings) };
    case 'language': {
      const language = strings.languageName(state.lang);
      return {
        title: language ? t('language_title', language) : t('language_unknown_title'),
        text: t('language_text'),
      };
    }
    case 'forbidden':
      return { title: t('forbidden_title'), text: t('forbidden_text') };
    case 'not_asked':
      return { title: t('not_asked_title'), text: t('not_asked_text') };
    case 'failed':
      return { title: t('failed_title'), text: t(`failed_${state.code}`) };
  }
}

function noArticleWords(look: PageLook | null, { t }: Strings): string {
  if (look === null || look.kind === 'article') return t('no_article_text');
  const { kind, sign } = look;
  const reason = sign === 'address' || sign === 'text' ? t(`reason_${sign}`) : t('reason_stated');
  return `${t(`no_article_${kind}`)} ${reason} ${t('no_article_advice')}`;
}

/** What was looked at when nothing (or something) was found. */
export function lookedWords(looked: { sentences: number; attributions: number }, { plural }: Strings): string {
  return `${plural('looked_sentences', looked.sentences)} ${plural('looked_attributions', looked.attributions)}`;
}
