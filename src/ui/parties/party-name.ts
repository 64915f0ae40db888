import type { Position } from '../../engine/analysis.ts';
import type { Strings } from '../strings.ts';

/** A party's name as it is shown: the article's own words, or the interface's for the author and for nobody known. */
export function partyName({ kind, name }: Pick<Position['party'], 'kind' | 'name'>, { t }: Strings): string {
  return kind === 'author' ? t('party_author') : name || t('party_unclear');
}
