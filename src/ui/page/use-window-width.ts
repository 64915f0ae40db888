import { useEffect, useState } from 'preact/hooks';

/** The window's inner width in CSS px. */
export function useWindowWidth(): number {
  const [width, setWidth] = useState(window.innerWidth);
  useEffect(() => {
    const ends = new AbortController();
    window.addEventListener('resize', () => setWidth(window.innerWidth), { signal: ends.signal });
    return () => ends.abort();
  }, []);
  return width;
}
