import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageGetter } from '../../src/extension/message-catalogue.ts';
import { createStrings } from '../../src/ui/strings.ts';
import { english, strings } from './messages.ts';

/** Everything that may name a message: code in quotes, and `__MSG_key__` in the manifest. */
const SOURCES = ['src/ui', 'src/extension', 'entrypoints', 'wxt.config.ts'];
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return /\.(?:tsx?|html)$/.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

const source = SOURCES.flatMap(filesIn)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const keys = Object.keys(english);

describe('the messages', () => {
  it('hold every key that the source asks for', () => {
    const asked = [...source.matchAll(/\b(?:t|plural)\(\s*'(\w+)'/g)].map(([, key]) => key!);
    expect(asked.length).toBeGreaterThan(50);
    const missing = asked.filter((key) => !(key in english) && !(`${key}_other` in english));
    expect(missing).toEqual([]);
  });

  it('hold no key that the source never asks for', () => {
    // `stance_${stance}`: all messages of that stem are asked for.
    const stems = [...source.matchAll(/\b(?:t|plural)\(\s*`(\w+_)\$\{/g)].map(([, stem]) => stem!);
    const unused = keys.filter(
      (key) =>
        !stems.some((stem) => key.startsWith(stem)) &&
        !source.includes(`'${key}'`) &&
        !source.includes(`__MSG_${key}__`) &&
        !source.includes(`'${key.replace(PLURAL, '')}'`),
    );
    expect(unused).toEqual([]);
  });

  it('fill every placeholder that they name, and name every one that they have', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(english)) {
      const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase());
      expect(new Set(named), key).toEqual(new Set(Object.keys(placeholders)));
    }
  });

  it('come in one and other for every count', () => {
    const stems = keys.filter((key) => key.endsWith('_one')).map((key) => key.replace(PLURAL, ''));
    for (const stem of stems) expect(english).toHaveProperty(`${stem}_other`);
  });

  it('fit the stores: a description is at most 132 characters', () => {
    expect(english.extension_description!.message.length).toBeLessThanOrEqual(132);
  });
});

describe('strings', () => {
  it('choose the form of the count and write it as the language does', () => {
    expect(strings.plural('accounts', 1)).toBe('1 account');
    expect(strings.plural('accounts', 1234)).toBe('1,234 accounts');
  });

  it('fall back to "other" where a language has no form of its own', () => {
    const arabic = createStrings(
      messageGetter({ ...english, locale: { message: 'ar-EG-u-nu-latn' }, direction: { message: 'rtl' } }),
    );
    // Arabic has a category for two, which this file has no message for.
    expect(arabic.plural('accounts', 2)).toContain('accounts');
  });

  it('keep names of another direction apart in a right-to-left interface', () => {
    const arabic = createStrings(messageGetter({ ...english, direction: { message: 'rtl' } }));
    expect(arabic.t('quotation', 'by air')).toBe('“\u2068by air\u2069”');
    expect(strings.t('quotation', 'by air')).toBe('“by air”');
  });

  it('are empty, and no error, where the browser gives no messages', () => {
    const none = createStrings(() => '');
    expect(none.t('analysing')).toBe('');
    expect(none.plural('accounts', 2)).toBe('');
  });

  it('name languages, and none that is not one', () => {
    expect(strings.languageName('fi')).toBe('Finnish');
    expect(strings.languageName('')).toBe('');
    expect(strings.languageName('<b>')).toBe('');
  });
});
