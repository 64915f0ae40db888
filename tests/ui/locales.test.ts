import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/extension/choices.ts';
import { type Catalogue, messageGetter } from '../../src/extension/message-catalogue.ts';
import { createStrings } from '../../src/ui/strings.ts';
import { english } from './messages.ts';

const FOLDER = 'public/_locales';
const CATEGORY = /_(zero|one|two|few|many|other)$/;
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

const read = (locale: string): Catalogue => JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8'));
const isPlural = (key: string) => CATEGORY.test(key) && key.replace(CATEGORY, '_one') in english;
/** `accounts` for `accounts_one`; other keys as they are. */
const stemOf = (key: string) => (isPlural(key) ? key.replace(CATEGORY, '') : key);
const stems = (catalogue: Catalogue) => [...new Set(Object.keys(catalogue).map(stemOf))].sort();
/** What the language's own rules ask for when people count; millions and fractions are not counted here. */
const categories = (locale: string) => {
  const rules = new Intl.PluralRules(locale);
  return [...new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))].sort();
};

it('the languages that can be chosen are those that there are words in', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(TRANSLATIONS)('the words in %s', (locale) => {
  const catalogue = read(locale);

  it('answer to the same keys as the English', () => {
    expect(stems(catalogue)).toEqual(stems(english));
  });

  it('have a form for every count', () => {
    for (const stem of stems(english).filter((stem) => `${stem}_one` in english)) {
      const forms = Object.keys(catalogue).filter((key) => isPlural(key) && stemOf(key) === stem);
      const found = forms.map((key) => CATEGORY.exec(key)![1]!).sort();
      expect(found, stem).toEqual(categories(locale));
    }
  });

  it('name the same placeholders, but for a count that the words themselves say', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(catalogue)) {
      const source = english[key] ?? english[`${stemOf(key)}_other`]!;
      const wanted = Object.entries(source.placeholders ?? {}).map(([name, { content }]) => [name, content]);
      const isSaid = /_(?:zero|one|two)$/.test(key) && isPlural(key);
      const needed = isSaid && !('count' in placeholders) ? wanted.filter(([name]) => name !== 'count') : wanted;
      expect(
        Object.entries(placeholders).map(([name, { content }]) => [name, content]),
        key,
      ).toEqual(needed);
      const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase());
      expect(new Set(named), key).toEqual(new Set(Object.keys(placeholders)));
    }
  });

  it('are that language, and no English was left', () => {
    expect(catalogue.locale!.message).toBe(locale);
    const same = Object.keys(catalogue).filter((key) => {
      const { message } = catalogue[key]!;
      return message === english[key]?.message && message.split(/\s+/).length > 2;
    });
    // A mere order of placeholders may be the same.
    expect(same.filter((key) => /[a-z]{3}/.test(catalogue[key]!.message.replace(/\$\w+\$/g, '')))).toEqual([]);
  });

  it('fit the stores: a description is at most 132 characters', () => {
    expect(catalogue.extension_description!.message.length).toBeLessThanOrEqual(132);
  });
});

it.each(LANGUAGES)('numbers are written as %s writes them', (locale) => {
  const { number } = createStrings(messageGetter(read(locale)));
  for (const value of [0, 7, 12, 999, 1000, 12345]) expect(number(value)).toBe(value.toLocaleString(locale));
});

describe('Arabic', () => {
  const arabic = createStrings(messageGetter(read('ar')));

  it('counts in six forms', () => {
    const counted = [0, 1, 2, 3, 11, 100].map((count) => arabic.plural('accounts', count));
    expect(counted[0]).toBe('لا روايات');
    expect(counted[1]).toBe('رواية واحدة');
    expect(counted[2]).toBe('روايتان');
    expect(counted[3]).toMatch(/روايات$/);
    expect(counted[4]).toMatch(/رواية$/);
    expect(counted[5]).toMatch(/رواية$/);
    expect(
      new Set(Array.from({ length: 6 }, (_, form) => arabic.plural('parties_speak', [0, 1, 2, 3, 11, 100][form]!)))
        .size,
    ).toBe(6);
  });

  it('runs from right to left, and keeps what is quoted apart', () => {
    expect(arabic.direction).toBe('rtl');
    expect(arabic.t('quotation', 'by air')).toBe('«\u2068by air\u2069»');
  });
});

it('no view holds words of its own', () => {
  const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  const found = files.flatMap((name) => {
    const source = readFileSync(`src/ui/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const between = source.matchAll(/<[a-zA-Z][^<>{}]*>([^<>{}]*\p{L}{2,}[^<>{}]*)<\//gu);
    const attributes = source.matchAll(/(?:aria-label|title|alt|placeholder)="([^"]*\p{L}[^"]*)"/gu);
    return [...between, ...attributes].map(([, words]) => `${name}: ${words!.trim()}`);
  });
  expect(files.length).toBeGreaterThan(30);
  expect(found).toEqual([]);
});
