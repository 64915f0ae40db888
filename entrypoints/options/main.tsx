/** The options: sites, looks, shortcuts, corrections, and what is stored. */

import { readCorrections, writeCorrections } from '../../src/corrections/file.ts';
import { correctionKey } from '../../src/corrections/list.ts';
import { type Appearance, watchAppearance } from '../../src/extension/appearance.ts';
import { readCatalogue } from '../../src/extension/catalogues.ts';
import { LANGUAGES } from '../../src/extension/choices.ts';
import { openShortcutSettings, readShortcuts } from '../../src/extension/commands.ts';
import { addCorrections, corrections, removeCorrection } from '../../src/extension/corrections.ts';
import { changeSettings, settings } from '../../src/extension/settings.ts';
import { readSites, turnOffAllSites, turnOffEverySite, turnOffSite, watchSites } from '../../src/extension/sites.ts';
import { deleteStored } from '../../src/extension/stored.ts';
import type { Imported } from '../../src/ui/options/Corrections.tsx';
import { OptionsView } from '../../src/ui/options/OptionsView.tsx';
import { saveFile } from '../../src/ui/parts/save-file.ts';
import { showSurface } from '../../src/ui/show-surface.tsx';

const ALL = '*';
const { signal } = new AbortController();
let appearance: Appearance | undefined;
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
  const hosts = sites.hosts.map((host) => ({ id: host, host }));
  showSurface(
    <OptionsView
      sites={sites.all ? [{ id: ALL, host: null }, ...hosts] : hosts}
      languages={LANGUAGES}
      {...chosen}
      shortcuts={shortcuts}
      corrections={corrected}
      onRemoveSite={(id) => void (id === ALL ? turnOffAllSites() : turnOffSite(id))}
      onMarks={(marks) => void changeSettings({ marks })}
      onCertainty={(certainty) => void changeSettings({ certainty })}
      onLanguage={(code) =>
        void changeSettings({ language: LANGUAGES.find((language) => language === code) ?? 'browser' })
      }
      onTextSize={(textSize) => void changeSettings({ textSize })}
      onShortcuts={() => void openShortcutSettings()}
      onUndo={(correction) => void removeCorrection(correctionKey(correction))}
      onExport={() =>
        saveFile('counterclaim-corrections.json', new Blob([writeCorrections(corrected)], { type: 'application/json' }))
      }
      onImport={importCorrections}
      onDeleteEverything={async () => {
        await Promise.all([turnOffEverySite(), deleteStored()]);
      }}
    />,
    appearance,
  );
}

async function importCorrections(file: File): Promise<Imported> {
  const read = await readCorrections(file);
  if ('refused' in read) return read;
  const before = new Set(corrected.map(correctionKey));
  const fresh = read.corrections.filter((correction) => !before.has(correctionKey(correction)));
  if (!(await addCorrections(fresh))) return { refused: 'not_stored' };
  return { added: fresh.length, known: read.corrections.length - fresh.length };
}
