import { requestNotes } from '../../src/extension/page-messages.ts';
import type { mountNotes } from './notes.tsx';

/** Where the two scripts, which share their global object with nobody, meet. */
const NOTES = Symbol.for('counterclaim-notes');
const world = globalThis as { [NOTES]?: typeof mountNotes };

/** Documents that have the rules of marks: one in a frame that loads later has not. */
const styled = new WeakSet<Document>();

/** Of the script that has it: what mounts the notes. */
export function offerNotes(mount: typeof mountNotes): void {
  world[NOTES] = mount;
}

/** What mounts the notes, once its script is here, and the rules of marks are in the document. Rejects when they cannot be had. */
export async function loadNotes(document: Document): Promise<typeof mountNotes> {
  if (!world[NOTES] || !styled.has(document)) await requestNotes();
  if (!world[NOTES]) throw new Error('The script that shows the notes did not come.');
  styled.add(document);
  return world[NOTES];
}
