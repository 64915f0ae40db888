/**
 * What the content script shows on a page, as a script of its own: it is injected when there is something to show, and by
 * itself takes as much of a slow page's time as may be taken at once.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountNotes } from './page/notes.tsx';
import { offerNotes } from './page/offered-notes.ts';

export default defineUnlistedScript(() => offerNotes(mountNotes));
