import * as z from 'zod/mini';
import type { Dispute } from '../engine/analysis.ts';
import { stored } from './stored.ts';

/** The reader's word that something is not a dispute. */
const Correction = z.object({
  /** The page's address without what comes after `#`. */
  page: z.string(),
  title: z.string(),
  question: z.string(),
  /** The words of the claims: by these the dispute is known again, its number is not the same the next time. */
  claims: z.array(z.string()),
});
export type Correction = z.infer<typeof Correction>;

/** Old ones make room: they are many years of reading. */
const MOST = 2000;

/** All corrections, oldest first, in this browser. */
export const corrections = stored('corrections', z.array(Correction), []);

/** The correction that says of `dispute`, in the article with that text, title and address, that it is none. */
export function correctionOf(dispute: Dispute, article: { text: string; title: string; url: string }): Correction {
  const { text, title, url } = article;
  const claims = dispute.positions.flatMap((position) =>
    position.claims.map(({ start, end }) => text.slice(start, end)),
  );
  return { page: pageOf(url), title, question: dispute.question, claims };
}

/** What is equal for two corrections of the same dispute of the same page. */
export function correctionKey({ page, claims }: Correction): string {
  return JSON.stringify([page, ...claims]);
}

/** Keeps a correction. False when the browser does not store it. */
export async function addCorrection(correction: Correction): Promise<boolean> {
  const others = (await corrections.read()).filter((other) => correctionKey(other) !== correctionKey(correction));
  return corrections.write([...others, correction].slice(-MOST));
}

/** Takes a correction back. False when the browser does not store it. */
export async function removeCorrection(correction: Correction): Promise<boolean> {
  return corrections.write(
    (await corrections.read()).filter((other) => correctionKey(other) !== correctionKey(correction)),
  );
}

function pageOf(url: string): string {
  return url.replace(/#.*$/s, '');
}
