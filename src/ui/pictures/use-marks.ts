import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Drawing } from './drawing.ts';
import type { Marks } from './Mark.tsx';

const STEPS: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * One stop of Tab for all marks of a picture: arrow keys, Home and End go from one to the next, in the order of the
 * document. `words` are those of the mark that was pointed at or focused last, '' before.
 */
export function useMarks(svg: RefObject<SVGSVGElement | null>, drawing: Drawing, direction: 'ltr' | 'rtl') {
  const [reached, setReached] = useState<{ key: string; words: string } | null>(null);
  const marks = useMemo<Marks>(
    () => ({ reached: reached?.key ?? null, onReach: (key, words) => setReached({ key, words }) }),
    [reached],
  );

  // The one that was reached may be gone with another article or party: Tab then reaches the first.
  useLayoutEffect(() => {
    const keys = marksIn(svg.current).map((mark) => mark.dataset.mark);
    const [first] = keys;
    setReached((now) => (now && keys.includes(now.key) ? now : first === undefined ? null : { key: first, words: '' }));
  }, [svg, drawing]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = marksIn(svg.current);
    const at = all.indexOf(event.target as SVGElement);
    if (at < 0) return;
    const step = STEPS[event.key];
    const isAcross = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (step !== undefined) all[at + (isAcross && direction === 'rtl' ? -step : step)]?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else return;
    event.preventDefault();
  };
  return { marks, words: reached?.words ?? '', onKeyDown };
}

function marksIn(svg: SVGSVGElement | null): SVGElement[] {
  return [...(svg?.querySelectorAll<SVGElement>('[data-mark]') ?? [])];
}
