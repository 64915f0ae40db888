import type { Position } from '../../engine/analysis.ts';
import type { Passages } from '../disputes/passages.ts';
import { Stance } from '../parts/Stance.tsx';
import { quoted } from '../pictures/words-of-position.ts';
import { useStrings } from '../strings.ts';

/** One party's stance in one dispute, what it cites and its first words. */
export function StandsCell({ position, passages }: { position: Position; passages: Passages }) {
  const strings = useStrings();
  const { t } = strings;
  const [claim] = position.claims;
  const cites = [...new Set(position.evidence.map(({ type }) => t(`evidence_${type}`)))];
  return (
    <p class="stands-cell">
      <Stance stance={position.stance} /> {strings.list(cites.length > 0 ? cites : [t('evidence_nothing')])}
      {claim && <span class="stands-words">{quoted(claim, passages, strings)}</span>}
    </p>
  );
}
