import { expect, it } from 'vitest';
import { nestQuotation } from '../../../src/engine/text/nest-quotation.ts';

it.each([
  ['the tap was left open', 'the tap was left open'],
  ['“They are all pears.”', 'They are all pears.'],
  ['"They are all pears."', 'They are all pears.'],
  ['“Nobody is here,” said the officer.', '‘Nobody is here,’ said the officer.'],
  ['The source said: "I saw the e-mail.', 'The source said: ‘I saw the e-mail.'],
  ['It went from his own account."', 'It went from his own account.’'],
  ['“One,” she said. “Two.”', '‘One,’ she said. ‘Two.’'],
])('%s', (words, nested) => {
  expect(nestQuotation(words)).toBe(nested);
});
