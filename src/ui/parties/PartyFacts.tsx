import type { Analysis, Dispute, Position } from '../../engine/analysis.ts';
import type { Passages } from '../disputes/passages.ts';
import { ArticleWords } from '../parts/ArticleWords.tsx';
import { useStrings } from '../strings.ts';
import { partyName } from './party-name.ts';
import { reportedThrough } from './reported-through.ts';
import { shortName } from './short-name.ts';
import { standingOf } from './standing.ts';
import { wordsOfPosition } from './words-given.ts';

export interface PartyFactsProps {
  position: Position;
  dispute: Dispute;
  analysis: Analysis;
  passages: Passages;
}

/** Under a party's name: what it is, whether it takes part or looks on, how many words it gets, and through whom. */
export function PartyFacts({ position, dispute, analysis, passages }: PartyFactsProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  const { party } = position;
  const standing = standingOf(position, dispute, analysis);
  const facts = [
    party.kind !== 'author' && party.name !== '' && t(`party_kind_${party.kind}`),
    party.kind !== 'author' && standing.kind !== 'unclear' && t(`standing_${standing.kind}`),
    plural('words', wordsOfPosition(position, analysis)),
  ].filter((fact) => fact !== false);
  return (
    <>
      <span class="party-kind">{facts.join(' · ')}</span>
      {reportedThrough(position, analysis).map(({ party: teller, span }) => (
        <button key={teller.id} type="button" class="told-by" onClick={() => passages.goTo(span)}>
          {t('told_by')} <ArticleWords lang={passages.lang} words={shortName(partyName(teller, strings))} />
        </button>
      ))}
    </>
  );
}
