/** The options: sites, looks, shortcuts, corrections, and what is stored. */
import { watchAppearance } from '../../src/extension/appearance.ts';
import { readCatalogue } from '../../src/extension/catalogues.ts';
import { LANGUAGES } from '../../src/extension/choices.ts';
import { openShortcutSettings, readShortcuts } from '../../src/extension/commands.ts';
import { correctionKey, corrections, removeCorrection } from '../../src/extension/corrections.ts';
import { changeSettings, settings } from '../../src/extension/settings.ts';
import { readSites, turnOffAllSites, turnOffEverySite, turnOffSite, watchSites } from '../../src/extension/sites.ts';
import { deleteStored } from '../../src/extension/stored.ts';
import { OptionsView } from '../../src/ui/options/OptionsView.tsx';
import { showSurface } from '../../src/ui/show-surface.tsx';
import { saveFile } from './save-file.ts';

const ALL = '*';
const { signal } = new AbortController();
let appearance = await watchAppearance(
  readCatalogue,
  (now) => {
    appearance = now;
    show();
  },
  signal,
);
let [sites, chosen, corrected, shortcuts] = await Promise.all([
  readSites(),
  settings.read(),
  corrections.read(),
  readShortcuts(),
]);
settings.watch((now) => {
  chosen = now;
  show();
}, signal);
corrections.watch((now) => {
  corrected = now;
  show();
}, signal);
watchSites(async () => {
  sites = await readSites();
  show();
});
// Who comes back from the browser's page of shortcuts may have changed some.
addEventListener('focus', async () => {
  shortcuts = await readShortcuts();
  show();
});
show();

function show() {
  const hosts = sites.hosts.map((host) => ({ id: host, host }));
  showSurface(
    <OptionsView
      sites={sites.all ? [{ id: ALL, host: null }, ...hosts] : hosts}
      languages={LANGUAGES}
      {...chosen}
      shortcuts={shortcuts}
      corrections={corrected.map((one) => ({
        id: correctionKey(one),
        question: one.question,
        page: one.title || one.page,
      }))}
      onRemoveSite={(id) => void (id === ALL ? turnOffAllSites() : turnOffSite(id))}
      onMarks={(marks) => void changeSettings({ marks })}
      onLanguage={(code) =>
        void changeSettings({ language: LANGUAGES.find((language) => language === code) ?? 'browser' })
      }
      onTextSize={(textSize) => void changeSettings({ textSize })}
      onShortcuts={() => void openShortcutSettings()}
      onUndo={(id) => {
        const correction = corrected.find((one) => correctionKey(one) === id);
        if (correction) void removeCorrection(correction);
      }}
      onExport={() => saveFile('counterclaim-corrections.json', JSON.stringify(corrected, null, 2))}
      onDeleteEverything={async () => {
        await Promise.all([turnOffEverySite(), deleteStored()]);
      }}
    />,
    appearance,
  );
}
