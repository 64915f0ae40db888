import type { ComponentChildren } from 'preact';
import { useId, useMemo, useRef } from 'preact/hooks';
import { useStrings } from '../strings.ts';
import type { Drawing } from './drawing.ts';
import { MarksContext } from './Mark.tsx';
import { SavePicture } from './SavePicture.tsx';
import type { SheetText } from './Sheet.tsx';
import { useMarks } from './use-marks.ts';
import { useWidth } from './use-width.ts';

/** Before the panel's own width is known: a side panel as browsers open it. */
const USUAL = 324;

export interface PictureProps {
  title: string;
  /** The picture in one sentence. */
  label: string;
  /** Begins a file's name, without its ending. */
  name: string;
  draw(width: number): Drawing;
  /** What a file of it says besides. */
  text: Omit<SheetText, 'title'>;
  /** The same in words: a table. */
  children?: ComponentChildren;
}

/** A picture with the words of what is pointed at, ways to save it, and what says the same in words. */
export function Picture({ title, label, name, draw, text, children }: PictureProps) {
  const { t, direction } = useStrings();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, USUAL);
  const drawing = useMemo(() => draw(width), [draw, width]);
  const svg = useRef<SVGSVGElement>(null);
  const { marks, words, onKeyDown } = useMarks(svg, drawing, direction);
  return (
    <section class="block picture" aria-labelledby={id}>
      <h2 class="block-title" id={id}>
        {title}
      </h2>
      <div class="picture-frame" ref={frame}>
        {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset. */}
        <svg
          ref={svg}
          role="group"
          aria-label={label}
          width={drawing.width}
          height={drawing.height}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          onKeyDown={onKeyDown}
        >
          <MarksContext.Provider value={marks}>{drawing.content}</MarksContext.Provider>
        </svg>
      </div>
      <p class="picture-words" aria-hidden="true">
        {words || t('picture_hint')}
      </p>
      {children}
      <SavePicture name={name} draw={draw} text={{ ...text, title }} />
    </section>
  );
}
