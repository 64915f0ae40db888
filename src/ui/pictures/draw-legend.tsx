import type { ComponentChildren } from 'preact';
import { type Across, textWidth } from './drawing.ts';

const LINE = 24;
const SIZE = 12.5;
const GAP = { sign: 6, entry: 18 };

export interface LegendEntry {
  words: string;
  /** Of its sign, which is at most 14 px high. */
  width: number;
  /** Draws the sign with its left top corner there. */
  sign(x: number, y: number): ComponentChildren;
}

/** What the signs of a picture mean, side by side from `top` on, in as many lines as the width needs. */
export function drawLegend(
  entries: readonly LegendEntry[],
  width: number,
  top: number,
  { x, box }: Across,
): { height: number; content: ComponentChildren } {
  let at = 0;
  let line = 0;
  const content = entries.map(({ words, width: sign, sign: draw }) => {
    const wide = sign + GAP.sign + textWidth(words, SIZE);
    if (at > 0 && at + wide > width) {
      at = 0;
      line += 1;
    }
    const from = at;
    at += wide + GAP.entry;
    const y = top + line * LINE;
    return (
      <g key={words}>
        {draw(box(from, sign), y + 3)}
        <text class="picture-legend" x={x(from + sign + GAP.sign)} y={y + 14}>
          {words}
        </text>
      </g>
    );
  });
  return { height: (line + 1) * LINE, content };
}
