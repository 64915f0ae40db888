import { expect, test } from 'vitest';
import { extensionId } from '../../scripts/browsers/extension-id.ts';

test('an unpacked extension gets its id from its folder', () => {
  // As Chromium 156 names an extension loaded from there.
  expect(extensionId('/tmp/extension', undefined)).toBe('ponhkbpnjafabhcclbogdggkpjdeljoa');
});
