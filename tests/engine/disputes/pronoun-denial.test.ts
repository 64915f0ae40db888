import { describe, expect, it } from 'vitest';
import { isPronounDenial } from '../../../src/engine/disputes/pronoun-denial.ts';

describe('isPronounDenial', () => {
  it.each([
    'This has been denied by the harbour police.',
    'But the claims were flatly rejected by the guild.',
    'The harbour police deny this.',
    'Hobbs disputed the account, and left.',
  ])('knows “%s”', (sentence) => expect(isPronounDenial(sentence)).toBe(true));

  it.each(['Hobbs denied that the ferry sank.', 'This pleased the harbour police.', 'She dismissed the cook.'])(
    'leaves “%s” alone',
    (sentence) => expect(isPronounDenial(sentence)).toBe(false),
  );
});
