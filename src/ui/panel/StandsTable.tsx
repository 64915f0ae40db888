import { type Dispute, STANCES } from '../../engine/analysis.ts';
import type { Passages } from '../disputes/passages.ts';
import type { Badges } from '../parties/badges.ts';
import type { DisputingParty } from '../parties/disputing-parties.ts';
import { PartyBadge } from '../parties/PartyBadge.tsx';
import { partyName } from '../parties/party-name.ts';
import { Stance } from '../parts/Stance.tsx';
import { useStrings } from '../strings.ts';
import { StandsCell } from './StandsCell.tsx';

export interface StandsTableProps {
  disputes: readonly Dispute[];
  parties: readonly DisputingParty[];
  /** The only row to show; null: all. */
  party: string | null;
  badges: Badges;
  passages: Passages;
}

/** Parties down, disputes across by number: who asserts, denies, doubts or declines what, citing what. */
export function StandsTable({ disputes, parties, party, badges, passages }: StandsTableProps) {
  const strings = useStrings();
  const { t, number } = strings;
  const rows = parties.filter(({ id }) => party === null || id === party);
  return (
    <section class="block">
      <h2 class="block-title">{t('stands_title')}</h2>
      <div class="stands-scroll">
        <table class="stands">
          <caption class="unseen">{t('stands_caption')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{t('table_party')}</span>
              </th>
              {disputes.map((dispute, index) => (
                <th key={dispute.id} scope="col" title={dispute.question}>
                  {number(index + 1)}
                  <span class="unseen"> {dispute.question}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <span class="stands-party">
                    <PartyBadge badge={badges.get(row.id)} />
                    <bdi class="stands-name">{partyName(row, strings)}</bdi>
                  </span>
                </th>
                {disputes.map((dispute) => (
                  <td key={dispute.id}>
                    {dispute.positions
                      .filter((position) => position.party.id === row.id)
                      .map((position) => (
                        <StandsCell key={position.claims[0]?.start} position={position} passages={passages} />
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="legend">
        {STANCES.map((stance) => (
          <li key={stance}>
            <Stance stance={stance} />
          </li>
        ))}
      </ul>
    </section>
  );
}
