import type { Analysis } from '../../engine/analysis.ts';
import { partyName } from '../parties/party-name.ts';
import { sharesOf } from '../parties/words-given.ts';
import { useStrings } from '../strings.ts';
import { TableScroll } from './TableScroll.tsx';

/** Who speaks how much, in numbers. */
export function VoicesTable({ analysis }: { analysis: Analysis }) {
  const strings = useStrings();
  const { t, number } = strings;
  return (
    <TableScroll label={t('voices_label')}>
      <table class="stands">
        <caption class="unseen">{t('voices_label')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table_party')}</th>
            <th scope="col">{t('table_words')}</th>
            <th scope="col">{t('voices_sign_quoted')}</th>
          </tr>
        </thead>
        <tbody>
          {sharesOf(analysis).map(({ party, words, quoted }) => (
            <tr key={party.id}>
              <th scope="row">
                <bdi>{partyName(party, strings)}</bdi>
                {party.kind === 'unnamed' && <span class="party-kind">{t('party_kind_unnamed')}</span>}
              </th>
              <td>{number(words)}</td>
              <td>{number(quoted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
