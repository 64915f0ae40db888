/** The options: sites, marks, corrections, and what is stored. */
import { render } from 'preact';
import { readCorrections, writeCorrections } from '../../src/corrections/file.ts';
import { correctionKey } from '../../src/corrections/list.ts';
import { addCorrections, corrections, removeCorrection } from '../../src/extension/corrections.ts';
import { settings } from '../../src/extension/settings.ts';
import { readSites, turnOffAllSites, turnOffEverySite, turnOffSite, watchSites } from '../../src/extension/sites.ts';
import { deleteStored } from '../../src/extension/stored.ts';
import { wordsOfSurface } from '../../src/extension/words-of-surface.ts';
import type { Imported } from '../../src/ui/options/Corrections.tsx';
import { OptionsView } from '../../src/ui/options/OptionsView.tsx';
import { saveFile } from '../../src/ui/parts/save-file.ts';
import { createStrings, StringsContext } from '../../src/ui/strings.ts';

const ALL = '*';
const root = document.getElementById('root')!;
const strings = createStrings(await wordsOfSurface());
const { signal } = new AbortController();

let [sites, { marks }, corrected] = await Promise.all([readSites(), settings.read(), corrections.read()]);
settings.watch((now) => {
  marks = now.marks;
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
show();

function show() {
  const hosts = sites.hosts.map((host) => ({ id: host, host }));
  render(
    <StringsContext.Provider value={strings}>
      <OptionsView
        sites={sites.all ? [{ id: ALL, host: null }, ...hosts] : hosts}
        marks={marks}
        corrections={corrected}
        onRemoveSite={(id) => void (id === ALL ? turnOffAllSites() : turnOffSite(id))}
        onMarks={(on) => void settings.write({ marks: on })}
        onUndo={(correction) => void removeCorrection(correctionKey(correction))}
        onExport={() =>
          saveFile(
            'counterclaim-corrections.json',
            new Blob([writeCorrections(corrected)], { type: 'application/json' }),
          )
        }
        onImport={importCorrections}
        onDeleteEverything={async () => {
          await Promise.all([turnOffEverySite(), deleteStored()]);
        }}
      />
    </StringsContext.Provider>,
    root,
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
