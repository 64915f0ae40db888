import { type Language, TEXT_SIZES } from './choices.ts';
import { type Catalogue, type GetMessage, messageGetter } from './message-catalogue.ts';
import { type Settings, settings } from './settings.ts';
import { translate } from './translate.ts';

/** How the interface speaks and how large it is, as the reader has set it. */
export interface Appearance {
  getMessage: GetMessage;
  /** How many times its usual size text has. */
  scale: number;
}

/**
 * Calls `onChange` with the present appearance, then resolves, and with every other one that the reader sets until the
 * signal aborts. `catalogueOf` gives the words in a language, undefined where they cannot be had.
 */
export async function watchAppearance(
  catalogueOf: (language: Language) => Promise<Catalogue | undefined>,
  onChange: (appearance: Appearance) => void,
  signal: AbortSignal,
): Promise<void> {
  let turns = 0;
  const take = async ({ language, textSize }: Settings) => {
    const turn = ++turns;
    const getMessage = await wordsIn(language, catalogueOf);
    // What was chosen later may have been there earlier.
    if (turn === turns && !signal.aborted) onChange({ getMessage, scale: TEXT_SIZES[textSize] });
  };
  settings.watch((now) => void take(now), signal);
  await take(await settings.read());
}

/**
 * Chromium now and then opens a page of ours without its messages, when the background stops at that moment: then too
 * they are read from the catalogue, of the browser's language or else of English.
 */
async function wordsIn(
  language: Settings['language'],
  catalogueOf: (language: Language) => Promise<Catalogue | undefined>,
): Promise<GetMessage> {
  if (language === 'browser' && translate('locale')) return translate;
  const wanted = language === 'browser' ? (navigator.language.split('-')[0] as Language) : language;
  const catalogue = (await catalogueOf(wanted)) ?? (await catalogueOf('en'));
  return catalogue ? messageGetter(catalogue) : translate;
}
