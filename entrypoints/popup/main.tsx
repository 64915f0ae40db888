/** The toolbar button's popup: asks for the active tab's page and shows what is found. */
import { render } from 'preact';
import type { ViewUpdate } from '../../src/extension/messages.ts';
import { openOptions } from '../../src/extension/open-page.ts';
import { viewPage } from '../../src/extension/page-view.ts';
import { openPanel } from '../../src/extension/panel.ts';
import {
  readSites,
  siteOf,
  turnOffAllSites,
  turnOffSite,
  turnOnAllSites,
  turnOnSite,
  watchSites,
} from '../../src/extension/sites.ts';
import { tabOfPage } from '../../src/extension/tabs.ts';
import { wordsOfSurface } from '../../src/extension/words-of-surface.ts';
import { PopupView } from '../../src/ui/popup/PopupView.tsx';
import { createStrings, StringsContext } from '../../src/ui/strings.ts';

const root = document.getElementById('root')!;
const strings = createStrings(await wordsOfSurface());
const tab = await tabOfPage(location.href);
const host = siteOf(tab?.url);
let sites = await readSites();
/** Undefined while the page is being reached, null when it cannot be. */
let update: ViewUpdate | null | undefined = tab ? undefined : null;

const view =
  tab &&
  viewPage(tab.id, {
    asked: true,
    onUpdate(now) {
      update = now;
      show();
    },
    signal: new AbortController().signal,
  });
watchSites(async () => {
  sites = await readSites();
  show();
});
show();

function show() {
  const state = update?.state ?? (update === null ? { phase: 'forbidden' as const } : { phase: 'connecting' as const });
  const site = host === undefined ? null : { name: host, on: sites.hosts.includes(host), all: sites.all };
  render(
    <StringsContext.Provider value={strings}>
      <PopupView
        state={state}
        look={update?.look ?? null}
        outlet={update?.outlet || host || ''}
        dismissed={update?.dismissed ?? []}
        site={site}
        onOpenDispute={(dispute) => {
          view?.send({ type: 'openDispute', dispute });
          window.close();
        }}
        onOpenPanel={() => tab && void openPanel(tab.id)}
        onOpenOptions={() => void openOptions()}
        onRetry={() => view?.send({ type: 'retry' })}
        onSite={(on) => void (on ? turnOnSite(tab?.url ?? '') : turnOffSite(host ?? ''))}
        onAllSites={(on) => void (on ? turnOnAllSites() : turnOffAllSites())}
      />
    </StringsContext.Provider>,
    root,
  );
}
