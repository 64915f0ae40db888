import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as v from 'valibot';
import type { Analysis } from '../engine/analysis.ts';
import { checked } from '../engine/checked.ts';
import { type ErrorAnswer, errorAnswer } from './error-answer.ts';
import { InputError } from './input-error.ts';

const Line = v.object({
  id: v.string(),
  text: v.optional(v.string()),
  html: v.optional(v.string()),
  url: v.optional(v.string()),
});
/** One article of the stream: exactly one of `text` and `html` is set. */
export type Line = v.InferOutput<typeof Line>;

/**
 * Answers every line of `input` in order, one at a time: its Analysis, or why there is none. Returns whether all could
 * be done. `write` may return a promise that holds the stream back.
 */
export async function answerLines(
  input: Readable,
  analyzeLine: (line: Line) => Promise<Analysis>,
  write: (answer: string) => void | Promise<void>,
): Promise<boolean> {
  let number = 0;
  let allDone = true;
  for await (const words of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const answer = await answerLine(words, number, analyzeLine);
    if ('error' in answer) allDone = false;
    await write(`${JSON.stringify(answer)}\n`);
  }
  return allDone;
}

async function answerLine(
  words: string,
  number: number,
  analyzeLine: (line: Line) => Promise<Analysis>,
): Promise<Analysis | ErrorAnswer> {
  let id = String(number);
  try {
    const value = parse(words);
    if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') id = value.id;
    const line = checked(Line, value);
    if (!line || (line.text === undefined) === (line.html === undefined)) {
      throw new InputError('invalid', 'A line is {"id": "…", "text": "…"} or {"id": "…", "html": "…", "url": "…"}.');
    }
    return await analyzeLine(line);
  } catch (error) {
    return errorAnswer(id, error);
  }
}

function parse(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    throw new InputError('not_json', 'The line is not JSON.');
  }
}
