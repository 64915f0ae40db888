import { type Across, across, type Drawing, wrapWords } from './drawing.ts';
import { Lines } from './Lines.tsx';

/** What a picture in a file says besides what it shows. */
export interface SheetText {
  title: string;
  /** The article: its title, outlet and address. */
  about: string[];
  /** The questions under their numbers. */
  key: string[];
  credit: string;
}

const MARGIN = 28;

/** A picture as it stands alone: its title, what it is of, the picture, its key, and who made it. */
export function layOutSheet(
  drawing: Drawing,
  text: SheetText,
  direction: 'ltr' | 'rtl',
): { width: number; height: number; content: preact.JSX.Element } {
  const width = drawing.width + 2 * MARGIN;
  const { x }: Across = across(width, direction);
  const column = drawing.width;
  const title = wrapWords(text.title, column, 20, 2);
  const about = text.about.flatMap((line) => wrapWords(line, column, 13, 2));
  const key = text.key.flatMap((line) => wrapWords(line, column, 13, 3));
  const credit = wrapWords(text.credit, column, 12, 3);
  const aboutAt = MARGIN + title.length * 26 + 6;
  const drawingAt = aboutAt + about.length * 18 + 6;
  const keyAt = drawingAt + drawing.height + 26;
  const creditAt = keyAt + key.length * 19 + (key.length > 0 ? 12 : 0);
  const height = creditAt + credit.length * 17 + 8;
  return {
    width,
    height,
    content: (
      <>
        <rect class="sheet-paper" width={width} height={height} />
        <Lines class="sheet-title" lines={title} x={x(MARGIN)} y={MARGIN + 16} leading={26} />
        <Lines class="sheet-soft" lines={about} x={x(MARGIN)} y={aboutAt + 8} leading={18} />
        <g transform={`translate(${MARGIN} ${drawingAt})`}>{drawing.content}</g>
        <Lines class="sheet-text" lines={key} x={x(MARGIN)} y={keyAt} leading={19} />
        <Lines class="sheet-credit" lines={credit} x={x(MARGIN)} y={creditAt} leading={17} />
      </>
    ),
  };
}
