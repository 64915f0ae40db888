import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/engine/text/quotations.ts';

const quoted = (text: string) =>
  findQuotations(text).map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)).join(' | '));

describe('findQuotations', () => {
  it.each([
    ['“The lock held,” Mora said. “Nobody crossed.”', ['“The lock held,”', '“Nobody crossed.”']],
    ['"The lock held," Mora said. "Nobody crossed."', ['"The lock held,"', '"Nobody crossed."']],
    ["''The lock held,'' Mora said.", ["''The lock held,''"]],
    ["'The lock held,' Mora said. 'Nobody crossed.'", ["'The lock held,'", "'Nobody crossed.'"]],
    ['‘The lock held,’ Mora said.', ['‘The lock held,’']],
    ['Mora nannte das „großen Unsinn“ und ging.', ['„großen Unsinn“']],
    ['Mora a dit «ce fut la nuit» et partit.', ['«ce fut la nuit»']],
    ['Mora a dit « ce fut la nuit » et partit.', ['« ce fut la nuit »']],
    ['Mora sagte: »Das Tor hielt.«', ['»Das Tor hielt.«']],
    ['Mora said (“off the record”) that it held.', ['“off the record”']],
    ['It was “open" and then "shut”, Mora said.', ['“open"', '"shut”']],
    ['The gate—"an old thing"—held.', ['"an old thing"']],
  ])('finds them in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    ["The lock-keeper's boat and the Moras' house weren't touched."],
    ['The lock-keeper’s boat and the Moras’ house weren’t touched.'],
    ["It was built in the '90s, and 'tis strong; rock 'n' roll was new."],
    ['It was built in the ’90s or the ‘80s.'],
    ['The plank is 6\'2" long and 5" wide.'],
  ])('takes no apostrophe or sign of inches for a mark: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it.each([
    ["'The Moras' boat wasn't there,' she said.", ["'The Moras' boat wasn't there,'"]],
    ['‘The Moras’ boat wasn’t there,’ she said of the ’90s.', ['‘The Moras’ boat wasn’t there,’']],
  ])('keeps apostrophes inside single marks: %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('finds quotations inside quotations, and says so', () => {
    const text = '“He shouted ‘stop’ and then ‘go,’” Mora said.';
    expect(quoted(text)).toEqual(['“He shouted ‘stop’ and then ‘go,’”', '‘stop’', '‘go,’']);
    expect(findQuotations(text).map(({ isInner }) => isInner)).toEqual([false, true, true]);
    expect(quoted('‘He shouted “stop” twice,’ Mora said.')).toEqual(['‘He shouted “stop” twice,’', '“stop”']);
    expect(quoted(`"He shouted 'stop' twice," Mora said.`)).toEqual([`"He shouted 'stop' twice,"`, `'stop'`]);
  });

  it.each([
    ['“', '”'],
    ['"', '"'],
    ["''", "''"],
    ['‘', '’'],
    ["'", "'"],
    ['»', '«'],
  ])('joins paragraphs that each open with %s until one closes', (open, close) => {
    const text = `${open}The lock held.\n\n${open}Nobody crossed.\n${open}We waited,${close} Mora said. ${open}All night.${close}`;
    expect(quoted(text)).toEqual([
      `${open}The lock held. | ${open}Nobody crossed. | ${open}We waited,${close}`,
      `${open}All night.${close}`,
    ]);
    expect(findQuotations(text).every(({ isClosed }) => isClosed)).toBe(true);
  });

  it('joins no paragraph that begins otherwise, nor one after a closed quotation', () => {
    expect(quoted('Mora said: “The lock held.\nShe left.')).toEqual(['“The lock held.']);
    expect(quoted('“The lock held.”\n“Nobody crossed.”')).toEqual(['“The lock held.”', '“Nobody crossed.”']);
  });

  it('ends a quotation with no closing mark at its paragraph', () => {
    const text = 'Mora said: “The lock held.\nShe left “early” that day.';
    expect(quoted(text)).toEqual(['“The lock held.', '“early”']);
    expect(findQuotations(text).map(({ isClosed }) => isClosed)).toEqual([false, true]);
  });

  it('ends one before the next opening mark when that comes first', () => {
    expect(quoted('“The lock held, Mora said. “Nobody crossed.”')).toEqual([
      '“The lock held, Mora said.',
      '“Nobody crossed.”',
    ]);
  });

  it('leaves a closing mark alone that nothing opened', () => {
    expect(quoted('The lock held,” Mora said. “Nobody crossed.”')).toEqual(['“Nobody crossed.”']);
  });
});
