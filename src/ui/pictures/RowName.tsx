import type { Badge } from '../parties/badges.ts';
import { PartyBadge } from '../parties/PartyBadge.tsx';
import { type Across, wrapWords } from './drawing.ts';
import { Lines } from './Lines.tsx';

const BADGE = 24;
const INDENT = 34;
const GAP = 6;
const SIZE = 13;
const LEADING = 16;

/** How wide the column of names is in a picture of that width. */
export function nameColumn(width: number): number {
  return Math.min(260, Math.max(120, width * 0.42));
}

export interface RowNameProps {
  name: string;
  badge: Badge | undefined;
  /** Of the picture, of its column of names, and where the row's middle is. */
  across: Across;
  column: number;
  middle: number;
}

/** A party at the beginning of its row, in at most two lines. */
export function RowName({ name, badge, across: { x, box }, column, middle }: RowNameProps) {
  const lines = wrapWords(name, column - INDENT - GAP, SIZE, 2);
  return (
    <>
      <g transform={`translate(${box(0, BADGE)} ${middle - BADGE / 2}) scale(${BADGE / 28})`}>
        <PartyBadge badge={badge} />
      </g>
      <Lines
        class="picture-name"
        lines={lines}
        x={x(INDENT)}
        y={middle + 4.5 - ((lines.length - 1) * LEADING) / 2}
        leading={LEADING}
      />
    </>
  );
}
