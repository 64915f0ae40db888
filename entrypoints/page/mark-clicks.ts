import type { Marks } from '../../src/page/marks.ts';

/** What keeps its own meaning when it is pressed, marked or not. */
const PRESSABLE = 'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role]';

/**
 * Calls `onPress` when the reader presses a mark: marks are painted, not elements, so that the page's clicks are looked
 * at. Links keep theirs, and so does a selection. `marks` gives what is painted now.
 */
export function watchMarkClicks(
  document: Document,
  marks: () => Marks | null,
  onPress: (dispute: string, x: number, y: number) => void,
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent) => {
    // A page's script may not press for the reader.
    if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    if (event.target instanceof Element && isPressable(event.target)) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const dispute = marks()?.at(event.clientX, event.clientY);
    if (dispute) onPress(dispute, event.clientX, event.clientY);
  };
  document.addEventListener('click', onClick, { signal });
}

function isPressable(element: Element): boolean {
  const pressable = element.closest(PRESSABLE);
  const role = pressable?.getAttribute('role');
  return pressable !== null && (!role || /^(?:button|link|checkbox|switch|tab|menuitem|option)$/.test(role));
}
