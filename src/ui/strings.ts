import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type en from '../../public/_locales/en/messages.json';

/** Every key of the English messages: a key that is not there does not compile. */
type MessageKey = keyof typeof en;

type Stem<Key> = Key extends `${infer S}_one` ? S : never;
/** Keys that exist once for each plural category of a language: `accounts` for `accounts_one`, `accounts_other` … */
type PluralKey = Stem<MessageKey>;

/** What the browser's own `i18n.getMessage` does: '' for a key that it does not have. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

export interface Strings {
  /** The message of a key, its placeholders filled in order. */
  t(key: MessageKey, ...substitutions: string[]): string;
  /** The form of a message that fits `count`; the count itself is the first placeholder. */
  plural(key: PluralKey, count: number, ...substitutions: string[]): string;
  /** "A, B and C" as this language writes it. */
  list(words: readonly string[]): string;
  /** A whole number as this language writes it. */
  number(value: number): string;
  /** The language's own name for an ISO 639-1 code, '' where it has none. */
  languageName(code: string): string;
  /** What a language calls itself, by its ISO 639-1 code. */
  ownName(code: string): string;
  /** BCP 47 code and writing direction of the messages, for `lang` and `dir`. */
  locale: string;
  direction: 'ltr' | 'rtl';
}

/** The interface's words in the language that `getMessage` answers in; empty words where it has none. */
export function createStrings(getMessage: GetMessage): Strings {
  // A page script whose extension was updated under it has no messages; English rules do as well as any for none.
  const locale = getMessage('locale') || 'en';
  const direction = getMessage('direction') === 'rtl' ? 'rtl' : 'ltr';
  // Names and numbers of another direction would pull the words around them along: first strong isolate … pop isolate.
  const isolate = (words: string): string => (direction === 'rtl' ? `\u2068${words}\u2069` : words);
  const t = (key: string, ...substitutions: string[]): string => getMessage(key, substitutions.map(isolate));
  // Each when it is first used: the first in a process takes a slow page longer to make than all else that is shown.
  const rules = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const lists = once(() => new Intl.ListFormat(locale));
  // What a page shows of numbers is small, and small ones are written with these digits in all of our languages.
  const number = (value: number): string => (value < 1000 ? String(value) : numbers().format(value));
  const languages = once(() => new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }));
  return {
    t,
    plural(key, count, ...substitutions) {
      const shown = [number(count), ...substitutions];
      return t(`${key}_${rules().select(count)}`, ...shown) || t(`${key}_other`, ...shown);
    },
    list: (words) => (words.length > 1 ? lists().format(words.map(isolate)) : words.map(isolate).join('')),
    number,
    languageName: (code) => (/^[a-z]{2,3}$/.test(code) ? (languages().of(code) ?? '') : ''),
    ownName: (code) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code,
    locale,
    direction,
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export const StringsContext = createContext<Strings | null>(null);

/** The words of the surface that a component stands in. */
export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (!strings) throw new Error('A surface must be rendered inside StringsContext.Provider.');
  return strings;
}
