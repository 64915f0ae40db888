import type { Span } from '../../engine/analysis.ts';
import { nestQuotation } from '../../engine/text/nest-quotation.ts';
import type { Passages } from '../disputes/passages.ts';
import { useStrings } from '../strings.ts';
import { ArticleWords } from './ArticleWords.tsx';

/** Words from the article; pressing them goes to their passage, unless the page holds them no more. */
export function Quote({ span, passages }: { span: Span; passages: Passages }) {
  const { t } = useStrings();
  const words = <ArticleWords lang={passages.lang} words={t('quotation', nestQuotation(passages.words(span)))} />;
  if (passages.isMissing(span)) {
    return (
      <p class="quote quote-gone">
        {words} <span class="gone">{t('not_on_page')}</span>
      </p>
    );
  }
  return (
    <button type="button" class="quote" title={t('go_to_passage')} onClick={() => passages.goTo(span)}>
      {words}
    </button>
  );
}
