import * as v from 'valibot';
import { CERTAINTIES } from '../engine/disputes/certainty.ts';
import { LANGUAGES, TEXT_SIZES, type TextSize } from './choices.ts';
import { stored } from './stored.ts';

// What does not fit falls back by itself: an older version's settings lack what came later.
const Settings = v.object({
  /** Whether contested passages are marked on pages. */
  marks: v.fallback(v.boolean(), true),
  /** How sure a dispute must be to be shown. */
  certainty: v.fallback(v.picklist(CERTAINTIES), 'balanced'),
  /** Of the interface; `browser`: the browser's own, or English where there are no words in it. */
  language: v.fallback(v.picklist(['browser', ...LANGUAGES]), 'browser'),
  textSize: v.fallback(v.picklist(Object.keys(TEXT_SIZES) as [TextSize, ...TextSize[]]), 'usual'),
});
export type Settings = v.InferOutput<typeof Settings>;

/** What the reader has chosen, in this browser. */
export const settings = stored('settings', Settings, {
  marks: true,
  certainty: 'balanced',
  language: 'browser',
  textSize: 'usual',
});

let last: Promise<unknown> = Promise.resolve();

/** Changes some of the settings, one change after the other. False when the browser does not store it. */
export function changeSettings(change: Partial<Settings>): Promise<boolean> {
  const stored = last.then(async () => settings.write({ ...(await settings.read()), ...change }));
  last = stored;
  return stored;
}
