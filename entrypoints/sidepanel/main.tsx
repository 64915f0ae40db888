/** Side panel, sidebar or a tab of its own: the whole comparison of the page in the tab that it follows. */
import { correctionKey } from '../../src/corrections/list.ts';
import { type Appearance, watchAppearance } from '../../src/extension/appearance.ts';
import { readCatalogue } from '../../src/extension/catalogues.ts';
import type { ViewUpdate } from '../../src/extension/messages.ts';
import { viewPage } from '../../src/extension/page-view.ts';
import { searchElsewhere } from '../../src/extension/search.ts';
import { followTab, tabOfPage } from '../../src/extension/tabs.ts';
import type { View } from '../../src/extension/view-client.ts';
import { PanelView } from '../../src/ui/panel/PanelView.tsx';
import { showSurface } from '../../src/ui/show-surface.tsx';

let appearance: Appearance | undefined;
let page = new AbortController();
let view: View | undefined;
/** Undefined while the page is being reached, null when it cannot be. */
let update: ViewUpdate | null | undefined;

followTab(location.href, () => void turnToPage());
await watchAppearance(
  readCatalogue,
  (now) => {
    appearance = now;
    show();
  },
  new AbortController().signal,
);
await turnToPage();

async function turnToPage(): Promise<void> {
  page.abort();
  page = new AbortController();
  const { signal } = page;
  update = undefined;
  const tab = await tabOfPage(location.href);
  if (signal.aborted) return;
  const onUpdate = (now: ViewUpdate | null) => {
    update = now;
    show();
  };
  view = tab && viewPage(tab.id, { asked: false, onUpdate, signal });
  if (!tab) update = null;
  show();
}

function show() {
  if (!appearance) return;
  const state = update?.state ?? ({ phase: update === null ? 'not_asked' : 'connecting' } as const);
  showSurface(
    <PanelView
      state={state}
      title={update?.title ?? ''}
      outlet={update?.outlet ?? ''}
      dismissed={update?.dismissed ?? []}
      onGoTo={(span) => view?.send({ type: 'goTo', span })}
      onOpenDispute={(dispute) => view?.send({ type: 'openDispute', dispute })}
      corrections={update?.corrections ?? []}
      onCorrect={(wish) => view?.send({ type: 'correct', wish })}
      onUndo={(correction) => view?.send({ type: 'undo', correction: correctionKey(correction) })}
      onSearch={searchElsewhere}
      onRetry={() => view?.send({ type: 'retry' })}
    />,
    appearance,
  );
}
