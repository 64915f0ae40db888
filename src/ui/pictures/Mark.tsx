import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What a picture on screen does with its marks; null: a picture in a file, where nothing can be pressed. */
export interface Marks {
  /** The key of the one that Tab reaches. */
  reached: string | null;
  onReach(key: string, words: string): void;
}

export const MarksContext = createContext<Marks | null>(null);

export interface MarkProps {
  /** Different from all others of the picture. */
  id: string;
  /** What a pointer, the focus and a screen reader get to know. */
  words: string;
  onPress?: (() => void) | undefined;
  /** A rectangle over all of it, at least 24 px wide and high where there is room: what can be pressed. */
  area: { x: number; y: number; width: number; height: number };
  children: ComponentChildren;
}

/** One thing in a picture that has words of its own. */
export function Mark({ id, words, onPress, area, children }: MarkProps) {
  const marks = useContext(MarksContext);
  if (!marks) {
    return (
      <g>
        <title>{words}</title>
        {children}
      </g>
    );
  }
  const reach = () => marks.onReach(id, words);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role makes it a button; SVG has none.
    <g
      class="mark"
      data-mark={id}
      role={onPress ? 'button' : 'img'}
      tabindex={marks.reached === id ? 0 : -1}
      aria-label={words}
      onPointerEnter={reach}
      onFocus={reach}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      <rect class="mark-area" {...area} rx="5" />
      {children}
    </g>
  );
}
