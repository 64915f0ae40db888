/** The file in which corrections go from one browser to another. */
import * as v from 'valibot';
import { checked } from '../engine/checked.ts';
import { Integer } from '../engine/integer.ts';
import { Correction } from './correction.ts';

const FORMAT = 'counterclaim-corrections';
const VERSION = 1;
/** Bytes; the most corrections that are kept need less. */
const LARGEST = 20_000_000;

const Head = v.object({ format: v.literal(FORMAT), version: Integer });
const Body = v.object({ corrections: v.array(Correction) });

/** Why a file was not taken, for the words that the interface chooses. */
export type Refusal = 'too_large' | 'not_json' | 'other_file' | 'newer_version' | 'broken';

/** The corrections as the text of a file. */
export function writeCorrections(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, corrections }, null, 2)}\n`;
}

/** The corrections in a file: all of them, or why none. Rejects when the file cannot be read. */
export async function readCorrections(file: Blob): Promise<{ corrections: Correction[] } | { refused: Refusal }> {
  if (file.size > LARGEST) return { refused: 'too_large' };
  const text = await file.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'not_json' };
  }
  const head = checked(Head, value);
  if (!head) return { refused: 'other_file' };
  if (head.version > VERSION) return { refused: 'newer_version' };
  const body = checked(Body, value);
  return body ?? { refused: 'broken' };
}
