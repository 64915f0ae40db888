import { fileURLToPath } from 'node:url';
import { child } from './child.ts';
import type { Run } from './run.ts';

export interface NodeJob {
  /** Folder of the reader's files. */
  weights: string;
  threads: number;
  articles: string[];
}

export interface NodeRun extends Run {
  /** Piece ids of each article's windows. */
  windows: number[][][];
}

/** Reads the articles in a fresh Node process. Rejects with what it printed when it fails. */
export async function runInNode(job: NodeJob): Promise<NodeRun> {
  return JSON.parse(await runModule('node-child.ts', JSON.stringify(job)));
}

/** Looks for quotations in the articles, in a fresh Node process, by the library compromise. */
export async function runCompromise(articles: string[]): Promise<Run> {
  return JSON.parse(await runModule('compromise-child.ts', JSON.stringify(articles)));
}

function runModule(name: string, input: string): Promise<string> {
  return child(process.execPath, ['--import', 'tsx', fileURLToPath(new URL(name, import.meta.url))], input);
}
