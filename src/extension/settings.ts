import * as z from 'zod/mini';
import { stored } from './stored.ts';

const Settings = z.object({
  /** Whether contested passages are marked on pages. */
  marks: z.boolean(),
});

/** What the reader has chosen, in this browser. */
export const settings = stored('settings', Settings, { marks: true });
