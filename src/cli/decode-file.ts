import { InputError } from './input-error.ts';

/** How much of a file is searched for `<meta charset>`, as browsers do. */
const HEAD = 1024;

/** A file's words, and whether they are HTML. */
export interface Decoded {
  content: string;
  html: boolean;
}

/**
 * Decodes a file by its byte order mark, by the `<meta charset>` of an HTML page, else as UTF-8.
 * Throws InputError for an empty file, a binary one and one that is not in the encoding it should be in.
 */
export function decodeFile(bytes: Uint8Array): Decoded {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const html = /<(?:!doctype html|html|head|body|article|p|div)\b/i.test(head);
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (!mark && bytes.subarray(0, 8192).includes(0)) {
    throw new InputError('binary', 'This is a binary file; give the text of an article or a saved HTML page.');
  }
  const encoding = mark ?? (html && /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]) ?? false;
  const content = decode(bytes, encoding || 'utf-8');
  if (!content.trim()) throw new InputError('empty', 'The file is empty.');
  return { content, html };
}

function decode(bytes: Uint8Array, encoding: string): string {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new InputError('encoding', `The page says it is in "${encoding}", an encoding that is not known.`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new InputError('encoding', `The file is not in ${encoding.toUpperCase()}; save it as UTF-8.`);
  }
}
