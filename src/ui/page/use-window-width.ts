import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** The window that the notes are shown in, where that is not the script's own: a frame's. */
export const NotesWindow = createContext<Window | null>(null);

/** The inner width of the window that the notes are shown in, in CSS px. */
export function useWindowWidth(): number {
  const view = useContext(NotesWindow) ?? window;
  const [width, setWidth] = useState(view.innerWidth);
  useEffect(() => {
    const ends = new AbortController();
    view.addEventListener('resize', () => setWidth(view.innerWidth), { signal: ends.signal });
    return () => ends.abort();
  }, [view]);
  return width;
}
