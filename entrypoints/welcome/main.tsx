/** The page that opens after the installation. */
import { render } from 'preact';
import { analyseShortcut } from '../../src/extension/commands.ts';
import { wordsOfSurface } from '../../src/extension/words-of-surface.ts';
import { createStrings, StringsContext } from '../../src/ui/strings.ts';
import { WelcomeView } from '../../src/ui/welcome/WelcomeView.tsx';

render(
  <StringsContext.Provider value={createStrings(await wordsOfSurface())}>
    <WelcomeView shortcut={await analyseShortcut()} />
  </StringsContext.Provider>,
  document.getElementById('root')!,
);
