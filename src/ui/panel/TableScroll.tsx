import type { ComponentChildren } from 'preact';

/** Around a table that may be wider than the panel: keys can scroll it. */
export function TableScroll({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus, no key would scroll it.
    <section class="table-scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
