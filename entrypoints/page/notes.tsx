/// <reference types="vite/client" />
import { render } from 'preact';
import type { Appearance } from '../../src/extension/appearance.ts';
import { attachStyles } from '../../src/page/attach-styles.ts';
import { createHost } from '../../src/page/host.ts';
import { PageNotes, type PageNotesProps } from '../../src/ui/page/PageNotes.tsx';
import { NotesWindow } from '../../src/ui/page/use-window-width.ts';
import { setTextScale } from '../../src/ui/parts/text-scale.ts';
import styles from '../../src/ui/styles/page-notes.css?inline';
import { Words } from '../../src/ui/Words.tsx';

/** Puts our host on the page and returns what shows the notes in it; both end with the signal. */
export function mountNotes(
  document: Document,
  signal: AbortSignal,
  onReplaced: () => void,
): (props: PageNotesProps, appearance: Appearance) => void {
  const root = createHost(document, signal, onReplaced);
  attachStyles(root, styles);
  const layer = root.appendChild(document.createElement('div'));
  layer.className = 'layer';
  signal.addEventListener('abort', () => render(null, layer));
  return (props, { getMessage, scale }) => {
    setTextScale(layer, scale);
    render(
      <Words getMessage={getMessage}>
        <NotesWindow.Provider value={document.defaultView}>
          <PageNotes {...props} />
        </NotesWindow.Provider>
      </Words>,
      layer,
    );
  };
}
