import { render, type VNode } from 'preact';
import { setTextScale } from './parts/text-scale.ts';
import type { GetMessage } from './strings.ts';
import { Words } from './Words.tsx';

/** Shows a view as the whole of an extension page (its `#root`), in the words of `getMessage`, `scale` times as large. */
export function showSurface(view: VNode, { getMessage, scale }: { getMessage: GetMessage; scale: number }): void {
  setTextScale(document.documentElement, scale);
  render(<Words getMessage={getMessage}>{view}</Words>, document.getElementById('root')!);
}
