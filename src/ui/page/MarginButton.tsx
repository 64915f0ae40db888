import type { Dispute } from '../../engine/analysis.ts';
import { Icon } from '../parts/Icon.tsx';
import { useStrings } from '../strings.ts';
import type { Place } from './place.ts';

export interface MarginButtonProps {
  dispute: Dispute;
  place: Place;
  open: boolean;
  onPress(): void;
}

/** The way into a dispute for fingers and keyboards: marks alone cannot be focused. */
export function MarginButton({ dispute, place, open, onPress }: MarginButtonProps) {
  const { plural, number } = useStrings();
  const label = plural('margin_button', dispute.positions.length, dispute.question);
  return (
    <button
      type="button"
      class="margin-button"
      data-dispute={dispute.id}
      data-covered={place.covered || undefined}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={onPress}
    >
      {number(dispute.positions.length)}
      <Icon name="next" />
    </button>
  );
}
