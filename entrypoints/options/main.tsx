/** The options: sites, marks, corrections, and what is stored. */
import { render } from 'preact';
import { correctionKey, corrections, removeCorrection } from '../../src/extension/corrections.ts';
import { settings } from '../../src/extension/settings.ts';
import { readSites, turnOffAllSites, turnOffEverySite, turnOffSite, watchSites } from '../../src/extension/sites.ts';
import { deleteStored } from '../../src/extension/stored.ts';
import { wordsOfSurface } from '../../src/extension/words-of-surface.ts';
import { OptionsView } from '../../src/ui/options/OptionsView.tsx';
import { createStrings, StringsContext } from '../../src/ui/strings.ts';
import { saveFile } from './save-file.ts';

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
        corrections={corrected.map((one) => ({
          id: correctionKey(one),
          question: one.question,
          page: one.title || one.page,
        }))}
        onRemoveSite={(id) => void (id === ALL ? turnOffAllSites() : turnOffSite(id))}
        onMarks={(on) => void settings.write({ marks: on })}
        onUndo={(id) => {
          const correction = corrected.find((one) => correctionKey(one) === id);
          if (correction) void removeCorrection(correction);
        }}
        onExport={() => saveFile('counterclaim-corrections.json', JSON.stringify(corrected, null, 2))}
        onDeleteEverything={async () => {
          await Promise.all([turnOffEverySite(), deleteStored()]);
        }}
      />
    </StringsContext.Provider>,
    root,
  );
}
