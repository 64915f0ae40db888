import { useId } from 'preact/hooks';
import type { Dispute } from '../../engine/analysis.ts';
import type { Passages } from '../disputes/passages.ts';
import type { Badges } from '../parties/badges.ts';
import { PartyBadge } from '../parties/PartyBadge.tsx';
import { partyName } from '../parties/party-name.ts';
import { ArticleWords } from '../parts/ArticleWords.tsx';
import { EvidenceChips } from '../parts/EvidenceChips.tsx';
import { Quote } from '../parts/Quote.tsx';
import { Stance } from '../parts/Stance.tsx';
import { useStrings } from '../strings.ts';

export interface ComparisonTableProps {
  dispute: Dispute;
  /** From 0: the number under which the table of who stands where lists it. */
  index: number;
  /** The only party to show; null: all. */
  party: string | null;
  badges: Badges;
  passages: Passages;
  /** Opens the dispute's card on the page. */
  onOpen(): void;
}

/** One dispute as a table: a row for each position with who, what it says in which words, and what it cites. */
export function ComparisonTable({ dispute, index, party, badges, passages, onOpen }: ComparisonTableProps) {
  const strings = useStrings();
  const { t, plural, number } = strings;
  const id = useId();
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
                      <bdi class="party-name">{partyName(position.party, strings)}</bdi>
                      {position.party.kind !== 'author' && (
                        <span class="party-kind">{t(`party_kind_${position.party.kind}`)}</span>
                      )}
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
    </section>
  );
}
