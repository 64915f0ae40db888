import type { Party } from '../../engine/analysis.ts';
import type { Strings } from '../strings.ts';

/** How many parties speak, named and unnamed; the author, who writes rather than speaks, is not counted. */
export function partiesWords(parties: readonly Party[], { t, plural }: Strings): string {
  const speaking = parties.filter((party) => party.kind !== 'author');
  const unnamed = speaking.filter((party) => party.kind === 'unnamed').length;
  return `${plural('parties_speak', speaking.length)} ${unnamed === 0 ? t('unnamed_none') : plural('unnamed', unnamed)}`;
}
