import { elementsByPath } from './elements-by-path.ts';

/** The components in a page, a shadow root or an element, which may have shadow roots of their own: elements with a hyphen in their name. */
export function componentsIn(root: Document | ShadowRoot | Element): Element[] {
  return (
    elementsByPath(root, './/*[contains(local-name(), "-")]') ??
    [...root.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'))
  );
}

/** The root and, after it, the open shadow roots in it, as deep as they go. */
export function* rootsOf<Root extends Document | ShadowRoot | Element>(root: Root): Generator<Root | ShadowRoot> {
  yield root;
  if ('shadowRoot' in root && root.shadowRoot) yield* rootsOf(root.shadowRoot);
  for (const { shadowRoot } of componentsIn(root)) if (shadowRoot) yield* rootsOf(shadowRoot);
}
