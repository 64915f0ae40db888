import type { Position } from '../../engine/analysis.ts';
import type { Strings } from '../strings.ts';

/** A party's name as it is shown: the article's own words, or the interface's for the author. */
export function partyName(party: Position['party'], { t }: Strings): string {
  return party.kind === 'author' ? t('party_author') : party.name;
}
