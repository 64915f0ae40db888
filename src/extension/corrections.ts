import * as v from 'valibot';
import { Correction } from '../corrections/correction.ts';
import { withCorrections, withoutCorrection } from '../corrections/list.ts';
import { stored } from './stored.ts';

/** Old ones make room: they are many years of reading. */
const MOST = 2000;

/** All corrections, oldest first, in this browser. */
export const corrections = stored('corrections', v.array(Correction), []);

/** Keeps corrections, each in the place of an earlier one of the same. False when the browser does not store them. */
export async function addCorrections(added: readonly Correction[]): Promise<boolean> {
  return corrections.write(withCorrections(await corrections.read(), added).slice(-MOST));
}

/** Takes the correction with that key back. False when the browser does not store it. */
export async function removeCorrection(key: string): Promise<boolean> {
  return corrections.write(withoutCorrection(await corrections.read(), key));
}
