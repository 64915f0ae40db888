/// <reference types="vite/client" />
import { render } from 'preact';
import { translate } from '../../src/extension/translate.ts';
import { attachStyles } from '../../src/page/attach-styles.ts';
import { createHost } from '../../src/page/host.ts';
import { PageNotes, type PageNotesProps } from '../../src/ui/page/PageNotes.tsx';
import { createStrings, StringsContext } from '../../src/ui/strings.ts';
import styles from '../../src/ui/styles/page-notes.css?inline';

/** Puts our host on the page and returns what shows the notes in it; both end with the signal. */
export function mountNotes(
  document: Document,
  signal: AbortSignal,
  onReplaced: () => void,
): (props: PageNotesProps) => void {
  const root = createHost(document, signal, onReplaced);
  attachStyles(root, styles);
  const layer = root.appendChild(document.createElement('div'));
  const strings = createStrings(translate);
  signal.addEventListener('abort', () => render(null, layer));
  return (props) =>
    render(
      <StringsContext.Provider value={strings}>
        <PageNotes {...props} />
      </StringsContext.Provider>,
      layer,
    );
}
