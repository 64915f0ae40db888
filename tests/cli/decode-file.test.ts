import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../src/cli/decode-file.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

describe('decodeFile', () => {
  it('takes UTF-8 text as it is', () => {
    expect(decodeFile(bytes('“Tea”, she said.'))).toEqual({ content: '“Tea”, she said.', html: false });
  });

  it('believes a byte order mark', () => {
    expect(decodeFile(bytes('\ufefftea', 'utf16le')).content).toBe('tea');
  });

  it('believes a page that names its encoding', () => {
    const page = '<!doctype html><meta charset="windows-1252"><p>Caf\u00e9</p>';
    expect(decodeFile(bytes(page, 'latin1'))).toMatchObject({ html: true, content: page });
  });

  it.each([
    ['empty', bytes('')],
    ['empty', bytes(' \n ')],
    ['binary', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1])],
    ['encoding', bytes('Caf\u00e9', 'latin1')],
    ['encoding', bytes('<html><meta charset="klingon-8"><p>x</p>')],
  ])('says %s', (code, input) => {
    expect(() => decodeFile(input)).toThrow(expect.objectContaining({ code }));
  });
});
