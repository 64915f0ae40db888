import type { Span } from '../../engine/analysis.ts';
import type { Statement } from '../../engine/statement.ts';
import { shortName } from '../parties/short-name.ts';
import { ArticleWords } from '../parts/ArticleWords.tsx';
import { QuoteButton } from '../parts/QuoteButton.tsx';
import { useStrings } from '../strings.ts';

/** The one language that is read. */
const LANG = 'en';

export interface StatementsProps {
  statements: readonly Statement[];
  onGoTo(span: Span): void;
}

/** Who says what, while the article is being read: what is found later is put at the end, so that nothing moves. */
export function Statements({ statements, onGoTo }: StatementsProps) {
  const { t, plural } = useStrings();
  return (
    <ol class="statements" aria-label={plural('statements_so_far', statements.length)}>
      {statements.map(({ at, source, cue, content }) => (
        <li key={at} class="statement">
          <p class="statement-head">
            <span class="party-name">
              {source ? <ArticleWords lang={LANG} words={shortName(source)} /> : t('party_unclear')}
            </span>{' '}
            <span class="statement-cue">
              <ArticleWords lang={LANG} words={cue} />
            </span>
          </p>
          {content.map(({ words, ...span }) => (
            <QuoteButton key={span.start} lang={LANG} words={words} onPress={() => onGoTo(span)} />
          ))}
        </li>
      ))}
    </ol>
  );
}
