/** The toolbar button's popup: asks for the active tab's page and shows what is found. */
import { type Appearance, watchAppearance } from '../../src/extension/appearance.ts';
import { readCatalogue } from '../../src/extension/catalogues.ts';
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
import { PopupView } from '../../src/ui/popup/PopupView.tsx';
import { showSurface } from '../../src/ui/show-surface.tsx';

const { signal } = new AbortController();
const tab = await tabOfPage(location.href);
const host = siteOf(tab?.url);
let sites = await readSites();
let appearance: Appearance | undefined;
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
    signal,
  });
watchSites(async () => {
  sites = await readSites();
  show();
});
await watchAppearance(
  readCatalogue,
  (now) => {
    appearance = now;
    show();
  },
  signal,
);

function show() {
  if (!appearance) return;
  const state = update?.state ?? (update === null ? { phase: 'forbidden' as const } : { phase: 'connecting' as const });
  const site = host === undefined ? null : { name: host, on: sites.hosts.includes(host), all: sites.all };
  showSurface(
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
      onOpenOptions={async () => {
        await openOptions();
        window.close();
      }}
      onRetry={() => view?.send({ type: 'retry' })}
      onSite={(on) => void (on ? turnOnSite(tab?.url ?? '') : turnOffSite(host ?? ''))}
      onAllSites={(on) => void (on ? turnOnAllSites() : turnOffAllSites())}
    />,
    appearance,
  );
}
