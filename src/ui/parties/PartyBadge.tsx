import type { Badge } from './badges.ts';

/** Dash patterns of the ring, in units of the 28-unit badge; the third ring is a double line. */
const DASHES = ['', '5 3', '', '0.01 4.2', '12 4', '18 3 2 3'];
const DOUBLE = 2;

/** A party's letter in its ring. Hidden from screen readers: the name always stands beside it. */
export function PartyBadge({ badge }: { badge: Badge | undefined }) {
  if (!badge) return null;
  const dash = DASHES[badge.ring] ?? '';
  return (
    <svg class="badge" data-tint={badge.tint} viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <circle cx="14" cy="14" r="12" class="badge-ring" stroke-dasharray={dash} />
      {badge.ring === DOUBLE && <circle cx="14" cy="14" r="9.2" class="badge-ring badge-ring-inner" />}
      <text x="14" y="18" class="badge-letter">
        {badge.letter}
      </text>
    </svg>
  );
}
