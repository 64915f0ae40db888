/** The page that opens after the installation. */
import { type Appearance, watchAppearance } from '../../src/extension/appearance.ts';
import { readCatalogue } from '../../src/extension/catalogues.ts';
import { readShortcuts } from '../../src/extension/commands.ts';
import { searchElsewhere } from '../../src/extension/search.ts';
import { showSurface } from '../../src/ui/show-surface.tsx';
import { SAMPLE } from '../../src/ui/welcome/sample.ts';
import type { TutorialStep } from '../../src/ui/welcome/Tutorial.tsx';
import { WelcomeView } from '../../src/ui/welcome/WelcomeView.tsx';
import { mountNotes } from '../page/notes.tsx';
import { SampleSession } from './sample-session.ts';

const { signal } = new AbortController();
let appearance: Appearance | undefined;
const shortcut = (await readShortcuts()).find(({ command }) => command === 'analyse')?.keys ?? '';
let done: ReadonlySet<TutorialStep> = new Set();
let session: SampleSession | undefined;
await watchAppearance(
  readCatalogue,
  (now) => {
    appearance = now;
    show();
    session?.render();
  },
  signal,
);

function show() {
  if (!appearance) return;
  showSurface(<WelcomeView shortcut={shortcut} done={done} onArticle={startSession} />, appearance);
}

function startSession(article: HTMLElement | null) {
  if (!article) return;
  const render = mountNotes(document, signal, () => {});
  session = new SampleSession(article, {
    state: SAMPLE,
    render: (props) => appearance && render(props, appearance),
    onAct(act) {
      done = new Set([...done, act]);
      show();
    },
    onSearch: searchElsewhere,
    signal,
  });
}
