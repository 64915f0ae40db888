import { useLayoutEffect, useRef } from 'preact/hooks';
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
  /** The keyboard stood in the list, which goes. */
  onFocusLost(): void;
}

/** Who says what, while the article is being read: what is found later is put at the end, so that nothing moves. */
export function Statements({ statements, onGoTo, onFocusLost }: StatementsProps) {
  const { plural } = useStrings();
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const own = list.current!;
    return () => {
      if (own.contains(own.ownerDocument.activeElement)) onFocusLost();
    };
  }, []);
  return (
    <ol ref={list} class="statements" aria-label={plural('statements_so_far', statements.length)}>
      {statements.map((statement) => (
        <li key={statement.at} class="statement">
          <p class="statement-head">
            <Head {...statement} />
          </p>
          {statement.content.map(({ words, ...span }) => (
            <QuoteButton key={span.start} lang={LANG} words={words} onPress={() => onGoTo(span)} />
          ))}
        </li>
      ))}
    </ol>
  );
}

/** Who and how, as the article puts it: “the ministry denied”, “according to the ministry”. */
function Head({ source, cue, isCueFirst }: Statement) {
  const { t } = useStrings();
  if (source === '') {
    return (
      <>
        <span class="party-name">{t('statement_no_source')}</span> · <ArticleWords lang={LANG} words={cue} />
      </>
    );
  }
  const who = <span class="party-name">{shortName(source)}</span>;
  return <bdi lang={LANG}>{isCueFirst ? [cue, ' ', who] : [who, ' ', cue]}</bdi>;
}
