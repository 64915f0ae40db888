import { useId } from 'preact/hooks';
import type { Wish } from '../../corrections/wish.ts';
import type { Analysis, Dispute } from '../../engine/analysis.ts';
import { CorrectDispute } from '../corrections/CorrectDispute.tsx';
import { Missing } from '../disputes/Missing.tsx';
import type { Passages } from '../disputes/passages.ts';
import { WhyMarked } from '../disputes/WhyMarked.tsx';
import { LookElsewhere } from '../look-elsewhere/LookElsewhere.tsx';
import type { Badges } from '../parties/badges.ts';
import { PartyBadge } from '../parties/PartyBadge.tsx';
import { PartyFacts } from '../parties/PartyFacts.tsx';
import { PartyName } from '../parties/PartyName.tsx';
import { ArticleWords } from '../parts/ArticleWords.tsx';
import { EvidenceChips } from '../parts/EvidenceChips.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Quote } from '../parts/Quote.tsx';
import { Stance } from '../parts/Stance.tsx';
import { useStrings } from '../strings.ts';

export interface ComparisonTableProps {
  analysis: Analysis;
  /** Those that are shown, and the index of this one, by which (from 1) the map lists it. */
  disputes: readonly Dispute[];
  index: number;
  /** The only party to show; null: all. */
  party: string | null;
  badges: Badges;
  passages: Passages;
  /** Opens the dispute's card on the page. */
  onOpen(): void;
  onCorrect(wish: Wish): void;
  /** See LookElsewhere. */
  onSearch(words: string): Promise<boolean>;
}

/** One dispute as a table: a row for each position with who, what it says in which words, and what it cites. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { analysis, disputes, index, party, badges, passages, onOpen, onCorrect, onSearch } = props;
  const { t, plural, number } = useStrings();
  const id = useId();
  const dispute = disputes[index]!;
  const rows = dispute.positions.filter((position) => party === null || position.party.id === party);
  return (
    <section class="block" aria-labelledby={id}>
      <p class="kicker">
        {t(`contested_${dispute.kind}`)} · {plural('accounts', dispute.positions.length)}
      </p>
      <h2 class="question">
        <span class="question-number">{number(index + 1)}</span>
        <button type="button" class="question-button" id={id} onClick={onOpen}>
          <ArticleWords lang={passages.lang} words={dispute.question} />
        </button>
      </h2>
      {rows.length === 0 ? (
        <p class="nobody">{t('nobody_here')}</p>
      ) : (
        <table class="comparison" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t('table_party')}</th>
              <th scope="col">{t('table_says')}</th>
              <th scope="col">{t('table_cites')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((position) => (
              <tr key={`${position.party.id}-${position.stance}-${position.claims[0]?.start}`}>
                <th scope="row">
                  <span class="comparison-party">
                    <PartyBadge badge={badges.get(position.party.id)} />
                    <span>
                      <PartyName party={position.party} />
                      <PartyFacts position={position} dispute={dispute} analysis={analysis} passages={passages} />
                    </span>
                  </span>
                </th>
                <td>
                  <Stance stance={position.stance} />
                  {position.claims.map((claim) => (
                    <Quote key={claim.start} span={claim} passages={passages} />
                  ))}
                </td>
                <td>
                  <EvidenceChips evidence={position.evidence} passages={passages} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Missing dispute={dispute} analysis={analysis} />
      <WhyMarked signals={dispute.signals} passages={passages} />
      <LookElsewhere dispute={dispute} onSearch={onSearch} />
      <CorrectDispute
        dispute={dispute}
        others={disputes.filter((other) => other !== dispute)}
        parties={analysis.parties}
        lang={analysis.lang}
        onCorrect={onCorrect}
      />
      <button
        type="button"
        class="button button-quiet"
        onClick={() => onCorrect({ kind: 'not_dispute', dispute: dispute.id })}
      >
        <Icon name="close" />
        {t('not_dispute')}
      </button>
    </section>
  );
}
