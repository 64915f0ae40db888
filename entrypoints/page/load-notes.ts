import { requestNotes } from '../../src/extension/page-messages.ts';
import type { mountNotes } from './notes.tsx';

/** Where the two scripts, which share their global object with nobody, meet. */
const NOTES = Symbol.for('counterclaim-notes');
const world = globalThis as { [NOTES]?: typeof mountNotes };

/** Of the script that has it: what mounts the notes. */
export function offerNotes(mount: typeof mountNotes): void {
  world[NOTES] = mount;
}

/** What mounts the notes, once its script is here. Rejects when it cannot be had. */
export async function loadNotes(): Promise<typeof mountNotes> {
  if (!world[NOTES]) await requestNotes();
  if (!world[NOTES]) throw new Error('The script that shows the notes did not come.');
  return world[NOTES];
}
