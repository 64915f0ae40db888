import type { mountNotes } from './notes.tsx';

/**
 * Where the script that shows notes meets the one that asks for it; they share their global object with nobody else. In a
 * file of its own, so that the first does not carry the second's messages.
 */
const NOTES = Symbol.for('counterclaim-notes');
const world = globalThis as { [NOTES]?: typeof mountNotes };

/** Of the script that has it: what mounts the notes. */
export function offerNotes(mount: typeof mountNotes): void {
  world[NOTES] = mount;
}

/** What mounts the notes; undefined while its script is not there. */
export function offeredNotes(): typeof mountNotes | undefined {
  return world[NOTES];
}
