import type { Span } from '../../engine/analysis.ts';
import { nestQuotation } from '../../engine/text/nest-quotation.ts';
import type { Passages } from '../disputes/passages.ts';
import { useStrings } from '../strings.ts';
import { ArticleWords } from './ArticleWords.tsx';
import { QuoteButton } from './QuoteButton.tsx';

/** Words from the article; pressing them goes to their passage, unless the page holds them no more. */
export function Quote({ span, passages }: { span: Span; passages: Passages }) {
  const { t } = useStrings();
  const { lang } = passages;
  const words = passages.words(span);
  if (!passages.isMissing(span)) return <QuoteButton lang={lang} words={words} onPress={() => passages.goTo(span)} />;
  return (
    <p class="quote quote-gone">
      <ArticleWords lang={lang} words={t('quotation', nestQuotation(words))} />{' '}
      <span class="gone">{t('not_on_page')}</span>
    </p>
  );
}
