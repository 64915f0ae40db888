import { useState } from 'preact/hooks';
import type { Wish } from '../../corrections/wish.ts';
import type { Dispute, Party } from '../../engine/analysis.ts';
import { partyName } from '../parties/party-name.ts';
import { shortName } from '../parties/short-name.ts';
import { ArticleWords } from '../parts/ArticleWords.tsx';
import { Fold } from '../parts/Fold.tsx';
import { useStrings } from '../strings.ts';

export interface CorrectDisputeProps {
  dispute: Dispute;
  /** The other disputes that are shown, one of which may be the same. */
  others: readonly Dispute[];
  /** Everybody in the article, one of whom may have said it. */
  parties: readonly Party[];
  /** Code of the article's language. */
  lang: string;
  onCorrect(wish: Wish): void;
}

/** What the reader can say against a dispute besides that it is none. Everything is applied at once and can be undone. */
export function CorrectDispute({ dispute, others, parties, lang, onCorrect }: CorrectDisputeProps) {
  const strings = useStrings();
  const { t } = strings;
  /** The index of the position whose party is being changed. */
  const [changed, setChanged] = useState<number | null>(null);
  const { id } = dispute;
  return (
    <Fold title={t('correct')}>
      <p class="fold-note">{t('correct_text')}</p>
      <h3 class="part-title">{t('correct_party')}</h3>
      <ul class="choices">
        {dispute.positions.map((position, index) => (
          <li key={`${position.party.id}-${position.stance}-${position.claims[0]?.start}`}>
            <button
              type="button"
              class="button"
              aria-expanded={changed === index}
              onClick={() => setChanged(changed === index ? null : index)}
            >
              {t('correct_not_by', shortName(partyName(position.party, strings)))}
            </button>
            {changed === index && (
              <ul class="choices choices-inner">
                {parties
                  .filter((party) => party.id !== position.party.id)
                  .map((party) => (
                    <li key={party.id}>
                      <button
                        type="button"
                        class="button"
                        onClick={() => onCorrect({ kind: 'wrong_party', dispute: id, position: index, to: party.id })}
                      >
                        {t('correct_but_by', shortName(partyName(party, strings)))}
                      </button>
                    </li>
                  ))}
                <li>
                  <button
                    type="button"
                    class="button"
                    onClick={() => onCorrect({ kind: 'wrong_party', dispute: id, position: index, to: null })}
                  >
                    {t('correct_unclear')}
                  </button>
                </li>
              </ul>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h3 class="part-title">{t('correct_same')}</h3>
          <ul class="choices">
            {others.map((other) => (
              <li key={other.id}>
                <button
                  type="button"
                  class="button"
                  onClick={() => onCorrect({ kind: 'same_dispute', dispute: id, other: other.id })}
                >
                  <span class="unseen">{t('correct_same')} </span>
                  <ArticleWords lang={lang} words={other.question} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 class="part-title">{t('correct_kind')}</h3>
      <button type="button" class="button" onClick={() => onCorrect({ kind: 'never_kind', dispute: id })}>
        {t('never_kind')}
      </button>
    </Fold>
  );
}
