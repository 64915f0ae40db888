import type { Dispute } from '../../engine/analysis.ts';
import type { Passages } from '../disputes/passages.ts';
import { disputingParties } from '../parties/disputing-parties.ts';
import { partyName } from '../parties/party-name.ts';
import { useStrings } from '../strings.ts';
import { StandsCell } from './StandsCell.tsx';
import { TableScroll } from './TableScroll.tsx';

export interface StandsTableProps {
  disputes: readonly Dispute[];
  /** The only row to show; null: all. */
  party: string | null;
  passages: Passages;
}

/** The map of parties and disputes in words: who asserts, denies, doubts or declines what, citing what. */
export function StandsTable({ disputes, party, passages }: StandsTableProps) {
  const strings = useStrings();
  const { t, number } = strings;
  const rows = disputingParties(disputes).filter(({ id }) => party === null || id === party);
  return (
    <TableScroll label={t('stands_caption')}>
      <table class="stands">
        <caption class="unseen">{t('stands_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table_party')}</th>
            {disputes.map((dispute, index) => (
              <th key={dispute.id} scope="col">
                {number(index + 1)}. {dispute.question}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <bdi>{partyName(row, strings)}</bdi>
              </th>
              {disputes.map((dispute) => (
                <td key={dispute.id}>
                  {dispute.positions
                    .filter((position) => position.party.id === row.id)
                    .map((position) => (
                      <StandsCell key={position.stance} position={position} passages={passages} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
