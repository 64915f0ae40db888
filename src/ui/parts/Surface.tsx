import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { LiveRegion } from '../parts/LiveRegion.tsx';
import { useStrings } from '../strings.ts';

export interface SurfaceProps {
  /** The class of its styles. */
  name: string;
  title: string;
  /** What screen readers say when it changes; left out where nothing comes by itself. */
  says?: string;
  children: ComponentChildren;
}

/** The root of an extension page: gives the document the interface's language, direction and the page's title. */
export function Surface({ name, title, says, children }: SurfaceProps) {
  const { locale, direction } = useStrings();
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
    document.title = title;
  }, [locale, direction, title]);
  return (
    <main class={`surface ${name}`}>
      {says !== undefined && <LiveRegion words={says} />}
      {children}
    </main>
  );
}
