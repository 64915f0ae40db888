/** The command line's main: composes the command line with page, inference and engine. See `--help`. */
import { parseRequest, USAGE } from '../src/cli/arguments.ts';
import { formatComparison } from '../src/cli/comparison.ts';
import { answerLines } from '../src/cli/jsonl.ts';
import { readInput } from '../src/cli/read-file.ts';
import { sureEnough } from '../src/engine/disputes/certainty.ts';
import { type Input, openAnalyzer } from './analyzer.ts';

const request = parseRequest(process.argv.slice(2));
// A reader that closes early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

if (request.mode === 'help') console.log(USAGE);
else if (request.mode === 'misused') {
  console.error(`${request.message}\n\n${USAGE}`);
  process.exitCode = 2;
} else if (request.mode === 'jsonl') {
  const analyzer = openBalanced();
  const allDone = await answerLines(process.stdin, analyzer, print);
  if (!allDone) process.exitCode = 1;
} else {
  const analyzer = openBalanced();
  const colour = process.stdout.isTTY && !process.env.NO_COLOR;
  const width = process.stdout.columns ?? 100;
  for (const file of request.files) {
    try {
      const { content, html } = await readInput(file, process.stdin);
      const analysis = await analyzer(html ? { id: file, html: content } : { id: file, text: content });
      if (request.json) await print(`${JSON.stringify(analysis, null, 2)}\n`);
      else await print(`${formatComparison(analysis, analysis.text ?? content, { colour, width })}\n\n`);
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}

/** As the extension shows articles to those who chose nothing else. */
function openBalanced() {
  const analyzer = openAnalyzer();
  return async (input: Input) => {
    const analysis = await analyzer(input);
    return { ...analysis, disputes: sureEnough(analysis.disputes, 'balanced') };
  };
}

/** Writes and waits until the stream takes more, so that a slow consumer does not fill the memory. */
function print(words: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(words, () => resolve()));
}
