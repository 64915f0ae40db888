import type { Stance } from '../../engine/analysis.ts';
import { StanceMark } from '../parts/StanceMark.tsx';
import { useStrings } from '../strings.ts';

/** A stance by shape and letter, in the tint around it: 28 px wide, 16 high, from its left top corner. */
export function StanceSign({ stance, x, y }: { stance: Stance; x: number; y: number }) {
  const { t } = useStrings();
  return (
    <g transform={`translate(${x} ${y})`}>
      <g transform="translate(0 2)">
        <StanceMark stance={stance} />
      </g>
      <text class="sign-letter" x="21" y="13">
        {t(`stance_letter_${stance}`)}
      </text>
    </g>
  );
}
