import { parseArgs } from 'node:util';

/** What the command line was asked for. */
export type Request =
  | { mode: 'help' }
  /** JSON lines from standard input, one answer a line. */
  | { mode: 'jsonl' }
  /** Files (`-`: standard input), each as a comparison for people or, one file only, as its Analysis in JSON. */
  | { mode: 'files'; files: string[]; json: boolean }
  | { mode: 'misused'; message: string };

export const USAGE = `usage: npm run analyze -- FILE…             compare the accounts in each article (text or saved HTML; - is standard input)
       npm run --silent analyze -- --json FILE   one file's analysis as JSON
       npm run --silent analyze -- --jsonl       {"id", "text"} or {"id", "html", "url"} a line in, an analysis a line out`;

/** The request in `argv` (without node and script). Never throws. */
export function parseRequest(argv: string[]): Request {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read(argv);
  } catch (error) {
    return { mode: 'misused', message: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { mode: 'help' };
  if (values.jsonl) {
    if (files.length || values.json)
      return { mode: 'misused', message: '--jsonl reads standard input and takes nothing else.' };
    return { mode: 'jsonl' };
  }
  if (files.length === 0) return { mode: 'misused', message: 'No file given.' };
  if (values.json && files.length > 1)
    return { mode: 'misused', message: '--json takes one file; --jsonl takes many articles.' };
  return { mode: 'files', files, json: values.json };
}

const read = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
