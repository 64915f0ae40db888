import { elementAt } from './element-at.ts';
import { setHostState } from './host.ts';
import type { Marks } from './marks.ts';
import { closestShown } from './text/shown-tree.ts';

/** What keeps its own meaning when it is pressed, marked or not. */
const PRESSABLE = 'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role]';

/**
 * Makes marks work under a pointer, though they are painted and no elements: the dispute under it is painted stronger and
 * the page shows a hand; `onPress` is told what the reader presses. Of several disputes at one place, pressing again
 * leads from `open()`, the one whose card is open, to the next. Links and the like keep their meaning, and so does a
 * selection. Ends when `signal` aborts.
 */
export function watchMarkPointer(
  document: Document,
  marks: Marks,
  { open, onPress }: { open(): string | null; onPress(dispute: string, passage: Range): void },
  signal: AbortSignal,
): void {
  const view = document.defaultView!;
  let asked = 0;
  let last: { x: number; y: number; target: Element } | null = null;

  const hover = (): void => {
    asked = 0;
    const [passage] = last && !isPressable(last.target) ? marks.at(last.x, last.y, last.target) : [];
    marks.setHovered(passage?.dispute ?? null);
    setHostState(document, 'pointer', passage !== undefined);
  };
  const ask = (): void => {
    if (asked === 0) asked = view.requestAnimationFrame(hover);
  };
  const onMove = (event: PointerEvent): void => {
    const target = targetOf(event);
    if (event.pointerType === 'touch' || !target) return;
    last = { x: event.clientX, y: event.clientY, target };
    ask();
  };
  const onLeave = (): void => {
    last = null;
    ask();
  };
  // Under a pointer that keeps still the page moved on.
  const onScrolled = (): void => {
    const target = last && elementAt(document, last.x, last.y);
    last = last && target && { ...last, target };
    ask();
  };
  const onClick = (event: MouseEvent): void => {
    // A page's script may not press for the reader.
    if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const target = targetOf(event);
    if (!target || isPressable(target)) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const passages = marks.at(event.clientX, event.clientY, target);
    const passage = passages[(passages.findIndex(({ dispute }) => dispute === open()) + 1) % passages.length];
    if (passage) onPress(passage.dispute, passage.range);
  };

  document.addEventListener('pointermove', onMove, { signal, passive: true });
  document.documentElement.addEventListener('pointerleave', onLeave, { signal, passive: true });
  document.addEventListener('scrollend', onScrolled, { signal, passive: true, capture: true });
  document.addEventListener('click', onClick, { signal });
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(asked);
    setHostState(document, 'pointer', false);
  });
}

/** The element that was met, which an event that left a shadow root no longer names as its target. */
function targetOf(event: Event): Element | null {
  const [target] = event.composedPath() as Node[];
  return target?.nodeType === Node.ELEMENT_NODE ? (target as Element) : null;
}

function isPressable(element: Element): boolean {
  const pressable = closestShown(element, PRESSABLE);
  const role = pressable?.getAttribute('role');
  return pressable !== null && (!role || /^(?:button|link|checkbox|switch|tab|menuitem|option)$/.test(role));
}
