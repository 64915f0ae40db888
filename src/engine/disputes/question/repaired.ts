import type { Word } from './tagged.ts';

const NOUN = new Set(['Noun', 'Plural']);
const ADJECTIVE = new Set(['Adjective']);
const BE = /^(?:is|are|was|were|be|been|being)$/i;
const TENSE = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|do|does|did)$/i;

/** Tags put right where the words beside show that a verb in "-s" is a plural ("the models had"), or a verb no verb. */
export function repaired(words: readonly Word[]): Word[] {
  let verbs = 0;
  return words.map((word, at) => {
    const [before, next, afterNext] = [words[at - 1], words[at + 1], words[at + 2]];
    if (/\p{Ll}\p{Lu}/u.test(word.text) && word.tags.has('Verb')) return { ...word, tags: NOUN };
    const owner =
      /\p{L}['’]s$/u.test(word.text) && !/^(?:it|he|she|that|there|what|who|let|here)['’]s$/i.test(word.text);
    if (owner && !word.tags.has('Possessive')) return { ...word, tags: new Set([...word.tags, 'Noun', 'Possessive']) };
    if (/^wrong$/i.test(word.text)) return { ...word, tags: ADJECTIVE };
    const bare = word.tags.has('Infinitive') && before !== undefined && BE.test(before.text);
    if (bare) return { ...word, tags: ADJECTIVE };
    const present = word.tags.has('PresentTense') && /[^s]s$/.test(word.text) && !TENSE.test(word.text);
    const inPhrase =
      before &&
      before.after === '' &&
      ['Noun', 'Adjective', 'Value'].some((tag) => before.tags.has(tag)) &&
      !before.tags.has('Pronoun');
    const verbFollows =
      next !== undefined &&
      (TENSE.test(next.text) || (/^and$/.test(next.text) && afterNext !== undefined && TENSE.test(afterNext.text)));
    const ends = !next || word.after !== '' || next.tags.has('Preposition') || /^(?:and|or)$/.test(next.text);
    if (present && inPhrase && (verbFollows || (verbs > 0 && ends))) return { ...word, tags: NOUN };
    if (TENSE.test(word.text) || word.tags.has('PastTense') || word.tags.has('PresentTense')) verbs++;
    return word;
  });
}
