import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** Something more, folded away until somebody asks. */
export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>
        <Icon name="next" />
        {title}
      </summary>
      {children}
    </details>
  );
}
