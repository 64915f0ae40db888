import { elementsByPath } from './elements-by-path.ts';

/** The components of a page or of a shadow root, which may have shadow roots of their own: elements with a hyphen in their name. */
export function componentsIn(root: Document | ShadowRoot): Element[] {
  return (
    elementsByPath(root, '//*[contains(local-name(), "-")]') ??
    [...root.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'))
  );
}
