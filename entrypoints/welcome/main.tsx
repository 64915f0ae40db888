/** The page that opens after the installation. */
import { render } from 'preact';
import { analyseShortcut } from '../../src/extension/commands.ts';
import { translate } from '../../src/extension/translate.ts';
import { createStrings, StringsContext } from '../../src/ui/strings.ts';
import { WelcomeView } from '../../src/ui/welcome/WelcomeView.tsx';

render(
  <StringsContext.Provider value={createStrings(translate)}>
    <WelcomeView shortcut={await analyseShortcut()} />
  </StringsContext.Provider>,
  document.getElementById('root')!,
);
