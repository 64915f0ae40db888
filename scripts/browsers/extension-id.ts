import { createHash } from 'node:crypto';

/** The id that Chromium gives an unpacked extension: by its manifest's `key`, or by its absolute path. */
export function extensionId(folder: string, key: string | undefined): string {
  const named = key === undefined ? folder : Buffer.from(key, 'base64');
  const digits = createHash('sha256').update(named).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]!);
}
