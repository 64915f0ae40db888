import { hasLayout } from '../article/visibility.ts';
import { isHost } from '../host.ts';
import { componentsIn } from './components.ts';
import { frameDocument, isLarge, largeFrames } from './frames.ts';

/** More names than this say no more. */
const MOST = 20;

/**
 * What of the page nobody could look into: the hosts of large frames from elsewhere, and the names of large components
 * whose shadow root is closed. Each once, in page order by kind.
 */
export function unreadParts(document: Document): string[] {
  const frames = largeFrames(document)
    .filter((frame) => frameDocument(frame) === null)
    .flatMap((frame) => hostOf(frame));
  return [...new Set([...frames, ...closedComponents(document)])].slice(0, MOST);
}

function hostOf(frame: HTMLIFrameElement): string[] {
  try {
    const { host } = new URL(frame.getAttribute('src') ?? '', frame.ownerDocument.baseURI || undefined);
    return host ? [host] : [];
  } catch {
    return [];
  }
}

/** A browser does not say which roots are closed: components that show something, yet hold no words and no open root. */
function closedComponents(document: Document): string[] {
  return componentsIn(document)
    .filter((element) => !isHost(element) && isClosed(element))
    .map(({ localName }) => localName);
}

function isClosed(element: Element): boolean {
  if (!hasLayout(element.ownerDocument)) return element.firstElementChild?.getAttribute('shadowrootmode') === 'closed';
  return !element.shadowRoot && element.childElementCount === 0 && !element.textContent?.trim() && isLarge(element);
}
