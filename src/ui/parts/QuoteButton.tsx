import { nestQuotation } from '../../engine/text/nest-quotation.ts';
import { useStrings } from '../strings.ts';
import { ArticleWords } from './ArticleWords.tsx';

export interface QuoteButtonProps {
  /** ISO 639-1 code of the article's language, '' if unknown. */
  lang: string;
  words: string;
  onPress(): void;
}

/** Words from the article; pressing them goes to their passage. */
export function QuoteButton({ lang, words, onPress }: QuoteButtonProps) {
  const { t } = useStrings();
  return (
    <button type="button" class="quote" title={t('go_to_passage')} onClick={onPress}>
      <ArticleWords lang={lang} words={t('quotation', nestQuotation(words))} />
    </button>
  );
}
