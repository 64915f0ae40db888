import { describe, expect, it } from 'vitest';
import { counterpart } from '../../entrypoints/page/counterpart.ts';
import type { Dispute } from '../../src/engine/analysis.ts';

/** A dispute whose claims are these words of the text. */
function dispute(id: string, text: string, claims: readonly string[]): Dispute {
  const spans = claims.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return { id, positions: [{ claims: spans }] } as unknown as Dispute;
}

const before = 'The army shelled the bridge. The army denied it. The mayor resigned. He did not.';
const now = `News. ${before} The army repeated that.`;

describe('the counterpart of a dispute in a newer analysis', () => {
  it('is the one with the same claims, whatever its number', () => {
    const open = {
      dispute: dispute('d1', before, ['The army shelled the bridge.', 'The army denied it.']),
      text: before,
    };
    const disputes = [
      dispute('d1', now, ['The mayor resigned.', 'He did not.']),
      dispute('d2', now, ['The army shelled the bridge.', 'The army denied it.', 'The army repeated that.']),
    ];
    expect(counterpart(open, disputes, now)?.id).toBe('d2');
  });

  it('is none when no claim is shared', () => {
    const open = { dispute: dispute('d1', before, ['The army denied it.']), text: before };
    expect(counterpart(open, [dispute('d1', now, ['The mayor resigned.'])], now)).toBeUndefined();
    expect(counterpart(open, [], now)).toBeUndefined();
  });
});
