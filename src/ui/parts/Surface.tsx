import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useStrings } from '../strings.ts';

/** The root of an extension page: gives the document the interface's language, direction and the page's title. */
export function Surface({ name, title, children }: { name: string; title: string; children: ComponentChildren }) {
  const { locale, direction } = useStrings();
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
    document.title = title;
  }, [locale, direction, title]);
  return <main class={`surface ${name}`}>{children}</main>;
}
