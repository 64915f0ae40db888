import { describe, expect, it } from 'vitest';
import { ANALYSIS } from '../../samples/flood.ts';
import { applyCorrections } from '../../src/corrections/apply.ts';
import type { Correction } from '../../src/corrections/correction.ts';
import { correctionKey, withCorrections, withoutCorrection } from '../../src/corrections/list.ts';
import { correctionOf, type Wish } from '../../src/corrections/wish.ts';
import type { Analysis } from '../../src/engine/analysis.ts';

const article = { text: ANALYSIS.text!, title: ANALYSIS.title!, url: `${ANALYSIS.url}#comments` };

function correction(wish: Wish, analysis = ANALYSIS): Correction {
  const made = correctionOf(wish, analysis, article);
  if (!made) throw new Error('no correction');
  return made;
}

/** The same article analysed again: other numbers, and the first claim found with more words around it. */
function again(): Analysis {
  const disputes = [...ANALYSIS.disputes].reverse().map((dispute, k) => ({
    ...dispute,
    id: `again${k}`,
    question: `${dispute.question} Again`,
    positions: [...dispute.positions].reverse(),
  }));
  return { ...ANALYSIS, disputes };
}

const questions = ({ disputes }: Analysis) => disputes.map(({ question }) => question);

describe('corrections', () => {
  it('are known again by their words when the page is analysed anew', () => {
    const { dismissed, applied } = applyCorrections(again(), article, [
      correction({ kind: 'not_dispute', dispute: 'd2' }),
    ]);
    expect(dismissed).toEqual(['again2']);
    expect(applied).toHaveLength(1);
  });

  it('are known again when the article was edited around the words', () => {
    const wider = structuredClone(ANALYSIS);
    const claim = wider.disputes[1]!.positions[1]!.claims[0]!;
    claim.start -= 'at '.length;
    wider.disputes[1]!.positions.pop();
    const made = correction({ kind: 'not_dispute', dispute: 'd2' });
    expect(applyCorrections(wider, article, [made]).dismissed).toEqual(['d2']);
  });

  it('leave other pages, and other words, alone', () => {
    const made = correction({ kind: 'not_dispute', dispute: 'd2' });
    const other = { ...article, url: 'https://courier.example/other' };
    expect(applyCorrections(ANALYSIS, other, [made])).toEqual({ analysis: ANALYSIS, dismissed: [], applied: [] });
    const changed = { ...article, text: article.text.replace('more than 300', 'less than 500').replace('140', '310') };
    const now = { ...ANALYSIS, text: changed.text, disputes: ANALYSIS.disputes.slice(1, 2) };
    now.disputes = now.disputes.map((dispute) => ({ ...dispute, positions: dispute.positions.slice(0, 2) }));
    expect(applyCorrections(now, changed, [made]).applied).toEqual([]);
  });

  it('join two disputes into the earlier one, a party with one stance once', () => {
    const made = correction({ kind: 'same_dispute', dispute: 'd3', other: 'd2' });
    const { analysis } = applyCorrections(ANALYSIS, article, [made]);
    expect(questions(analysis)).toEqual([
      'Who opened the sluice gates?',
      'How many houses were flooded?',
      'Will the dam hold a second winter?',
    ]);
    const joined = analysis.disputes[1]!;
    expect(joined.positions.map(({ party, stance }) => `${party.name} ${stance}`)).toEqual([
      'The water board asserts',
      'Residents asserts',
      'Brenno Hydro declines',
      'Teodora Wick denies',
    ]);
    expect(joined.positions[0]!.claims).toHaveLength(2);
    expect(joined.signals).toHaveLength(2);
  });

  it('give words to another party, with the statements behind them', () => {
    const made = correction({ kind: 'wrong_party', dispute: 'd1', position: 2, to: 'p5' });
    const { analysis } = applyCorrections(again(), article, [made]);
    const parties = analysis.disputes.at(-1)!.positions.map(({ party }) => party.name);
    expect(parties).toContain('Teodora Wick');
    expect(parties).not.toContain('Residents');
    expect(analysis.attributions.find(({ id }) => id === 'a2')?.party).toBe('p5');
    // The same party's words in another dispute are not meant.
    expect(analysis.disputes[2]!.positions.map(({ party }) => party.name)).toContain('Residents');
  });

  it('keep the party that was named when the new analysis does not find it', () => {
    const made = correction({ kind: 'wrong_party', dispute: 'd2', position: 1, to: 'p5' });
    const without = { ...ANALYSIS, parties: ANALYSIS.parties.filter(({ id }) => id !== 'p5') };
    const { analysis } = applyCorrections(without, article, [made]);
    expect(analysis.disputes[1]!.positions[1]!.party).toMatchObject({ name: 'Teodora Wick', kind: 'witness' });
    expect(analysis.parties.some(({ name }) => name === 'Teodora Wick')).toBe(true);
  });

  it('hide a kind on every page: that kind of dispute, for those signals and no others', () => {
    const made = correction({ kind: 'never_kind', dispute: 'd2' });
    const elsewhere = { text: article.text, url: 'https://gazette.example/story' };
    expect(applyCorrections(ANALYSIS, elsewhere, [made]).dismissed).toEqual(['d2']);
    const both = structuredClone(ANALYSIS);
    both.disputes[1]!.signals.push({ kind: 'denial', spans: [] });
    expect(applyCorrections(both, elsewhere, [made]).dismissed).toEqual([]);
  });

  it('build on each other in the order in which they were made, and can each be taken back', () => {
    const joined = correction({ kind: 'same_dispute', dispute: 'd2', other: 'd3' });
    const between = applyCorrections(ANALYSIS, article, [joined]).analysis;
    const gone = correction({ kind: 'not_dispute', dispute: 'd2' }, between);
    const both = withCorrections([joined], [gone]);
    expect(applyCorrections(ANALYSIS, article, both).dismissed).toEqual(['d2']);
    const undone = applyCorrections(ANALYSIS, article, withoutCorrection(both, correctionKey(gone)));
    expect(undone.dismissed).toEqual([]);
    expect(undone.analysis.disputes).toHaveLength(3);
  });

  it('take the place of an earlier one about the same words', () => {
    const first = correction({ kind: 'wrong_party', dispute: 'd2', position: 1, to: 'p5' });
    const later = correction({ kind: 'wrong_party', dispute: 'd2', position: 1, to: 'p6' });
    const all = withCorrections([first], [later]);
    expect(all).toEqual([later]);
    expect(applyCorrections(ANALYSIS, article, all).analysis.disputes[1]!.positions[1]!.party.name).toBe(
      'Dr Ilse Marr',
    );
  });
});

it('a wish for what is not there is no correction', () => {
  expect(correctionOf({ kind: 'not_dispute', dispute: 'd9' }, ANALYSIS, article)).toBeNull();
  expect(correctionOf({ kind: 'same_dispute', dispute: 'd1', other: 'd1' }, ANALYSIS, article)).toBeNull();
  expect(correctionOf({ kind: 'wrong_party', dispute: 'd1', position: 9, to: null }, ANALYSIS, article)).toBeNull();
  expect(correctionOf({ kind: 'wrong_party', dispute: 'd1', position: 0, to: 'p99' }, ANALYSIS, article)).toBeNull();
});
