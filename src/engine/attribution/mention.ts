import type { Span } from '../analysis.ts';
import type { Phrase } from './phrase.ts';

/** A place in an article where somebody is named, described or meant by a pronoun. */
export interface Mention extends Span {
  phrase: Phrase;
  /** Index of its sentence. */
  sentence: number;
  /** UTF-16 units from the start of its sentence. */
  depth: number;
  /** A source of an attribution or the subject of a verb that takes a position. */
  speaks: boolean;
  /** In a heading, which may name by a noun who is introduced further down. */
  heading: boolean;
  /** Between quotation marks. */
  quoted: boolean;
  /** "the" stands before the name, as before names of bodies. */
  article: boolean;
  /** Something belongs to it that only companies have. */
  company: boolean;
  /** The pronoun that comes next after it, where nobody else is named in between. */
  next: 'he' | 'she' | 'it' | null;
  /** Who this one speaks for. */
  spokenFor: Mention | null;
  /** Another speaks for it. */
  isSpokenFor: boolean;
}
