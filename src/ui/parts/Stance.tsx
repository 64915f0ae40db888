import type { Stance as StanceName } from '../../engine/analysis.ts';
import { useStrings } from '../strings.ts';
import { StanceMark } from './StanceMark.tsx';

/** A stance as shape and word. */
export function Stance({ stance }: { stance: StanceName }) {
  const { t } = useStrings();
  return (
    <span class="stance">
      <StanceMark stance={stance} />
      {t(`stance_${stance}`)}
    </span>
  );
}
