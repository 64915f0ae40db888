import { useState } from 'preact/hooks';
import type { Position } from '../../engine/analysis.ts';
import { useStrings } from '../strings.ts';
import { partyName } from './party-name.ts';
import { shortName } from './short-name.ts';

/** A party's name: a very long one by its beginning, until the reader asks for the whole. */
export function PartyName({ party }: { party: Position['party'] }) {
  const strings = useStrings();
  const [isWhole, setWhole] = useState(false);
  const name = partyName(party, strings);
  const short = shortName(name);
  return (
    <>
      <bdi class="party-name">{isWhole ? name : short}</bdi>
      {short !== name && (
        <button type="button" class="name-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {strings.t('whole_name')}
        </button>
      )}
    </>
  );
}
