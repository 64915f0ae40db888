import type { Badges } from '../parties/badges.ts';
import type { DisputingParty } from '../parties/disputing-parties.ts';
import { PartyBadge } from '../parties/PartyBadge.tsx';
import { partyName } from '../parties/party-name.ts';
import { useStrings } from '../strings.ts';

export interface PartyFilterProps {
  parties: readonly DisputingParty[];
  badges: Badges;
  /** Null: all parties. */
  chosen: string | null;
  onChoose(party: string | null): void;
}

/** One party, or all of them. */
export function PartyFilter({ parties, badges, chosen, onChoose }: PartyFilterProps) {
  const strings = useStrings();
  return (
    <fieldset class="filter">
      <legend class="filter-label">{strings.t('filter_party')}</legend>
      <button type="button" class="filter-choice" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {strings.t('filter_all')}
      </button>
      {parties.map((party) => {
        const name = partyName(party, strings);
        return (
          <button
            key={party.id}
            type="button"
            class="filter-choice"
            title={name}
            aria-pressed={chosen === party.id}
            onClick={() => onChoose(chosen === party.id ? null : party.id)}
          >
            <PartyBadge badge={badges.get(party.id)} />
            <bdi class="filter-name">{name}</bdi>
          </button>
        );
      })}
    </fieldset>
  );
}
