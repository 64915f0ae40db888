import { Icon, type IconName } from './Icon.tsx';

export interface IconButtonProps {
  icon: IconName;
  label: string;
  /** For a button that stays down; left out for one that only acts. */
  pressed?: boolean;
  onPress(): void;
}

export function IconButton({ icon, label, pressed, onPress }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} aria-pressed={pressed} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
