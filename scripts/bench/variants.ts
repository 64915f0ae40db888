import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Copies the reader's files, or an extension with them in its folder `reader`, to `to`, with another graph for windows. */
export function copyWithGraph(from: string, to: string, graph: string, folder = ''): void {
  cpSync(from, to, { recursive: true });
  cpSync(graph, join(to, folder, 'reader.onnx'));
}
