import { requestNotes } from '../../src/extension/page-messages.ts';
import type { mountNotes } from './notes.tsx';
import { offeredNotes } from './offered-notes.ts';

/** Documents that have the rules of marks: one in a frame that loads later has not. */
const styled = new WeakSet<Document>();

/** What mounts the notes, once its script is here, and the rules of marks are in the document. Rejects when they cannot be had. */
export async function loadNotes(document: Document): Promise<typeof mountNotes> {
  if (!offeredNotes() || !styled.has(document)) await requestNotes();
  const mount = offeredNotes();
  if (!mount) throw new Error('The script that shows the notes did not come.');
  styled.add(document);
  return mount;
}
