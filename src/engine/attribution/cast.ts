import { findAcronyms } from './acronyms.ts';
import { isGovernment } from './canonical.ts';
import { fullerName, type Member, memberFrom } from './member.ts';
import type { Mention } from './mention.ts';
import { isGivenName, tokensOf } from './names.ts';

/** How many mentions back or forth anyone is looked for. */
const REACH = 400;
/** A word in more names than this tells nobody apart, and comparing them all would take long. */
const MANY = 200;

/** Everyone in an article: at first each mention by itself; sieves put together those who are one. */
export class Cast {
  readonly mentions: readonly Mention[];
  readonly #memberOf = new Map<Mention, Member>();
  readonly #place: ReadonlyMap<Mention, number>;
  readonly #byToken = new Map<string, Set<Member>>();
  readonly #byTokens = new Map<string, Mention>();
  readonly #acronyms: Map<string, readonly string[]>;

  /** `mentions` are those of `text`, in order. */
  constructor(text: string, mentions: readonly Mention[]) {
    this.mentions = mentions;
    this.#place = new Map(mentions.map((mention, k) => [mention, k]));
    this.#acronyms = new Map(findAcronyms(text).map(({ short, long }) => [short.toLowerCase(), tokensOf(long)]));
    // "Washington" may be somebody's surname.
    const surnames = new Set(
      mentions.flatMap(({ phrase: { name } }) =>
        name && name.tokens.length > 1 && (name.title || isGivenName(name.tokens[0]!)) ? [name.tokens.at(-1)!] : [],
      ),
    );
    for (const mention of mentions) {
      const member = memberFrom(mention, surnames);
      this.#memberOf.set(mention, member);
      this.#index(member);
      if (!this.#byTokens.has(keyOf(member))) this.#byTokens.set(keyOf(member), mention);
    }
  }

  memberOf(mention: Mention): Member {
    return this.#memberOf.get(mention)!;
  }

  /** Whoever has been mentioned before, nearest first. */
  *before(mention: Mention): Generator<{ member: Member; at: Mention }> {
    const place = this.#place.get(mention)!;
    for (let k = place - 1; k >= 0 && k >= place - REACH; k--) {
      yield { member: this.memberOf(this.mentions[k]!), at: this.mentions[k]! };
    }
  }

  /** Whoever is mentioned after, nearest first. */
  *after(mention: Mention): Generator<{ member: Member; at: Mention }> {
    const place = this.#place.get(mention)!;
    for (let k = place + 1; k < this.mentions.length && k <= place + REACH; k++) {
      yield { member: this.memberOf(this.mentions[k]!), at: this.mentions[k]! };
    }
  }

  /** Members whose name or description begins or ends with a word, or none where too many do. */
  withToken(token: string): readonly Member[] {
    const members = this.#byToken.get(token);
    return members && members.size <= MANY ? [...members] : [];
  }

  /** The first member of the very same words, named or not as `member` is. */
  twinOf(member: Member): Member | undefined {
    const first = this.#byTokens.get(keyOf(member));
    return first && this.memberOf(first);
  }

  /** The words of the long form that the article gives for a short one. */
  longFormOf(short: string): readonly string[] | undefined {
    return this.#acronyms.get(short);
  }

  /** Makes one of two members; what is known of both holds for it. */
  merge(into: Member, from: Member): void {
    if (into === from) return;
    for (const mention of from.mentions) this.#memberOf.set(mention, into);
    const first = from.mentions[0]!.start < into.mentions[0]!.start ? from : into;
    const second = first === from ? into : from;
    const { name, tokens } = fullerName(first, second);
    for (const token of endsOf(from)) this.#byToken.get(token)?.delete(from);
    Object.assign(into, {
      name,
      tokens,
      named: into.named || from.named,
      kinds: [...new Set([...first.kinds, ...second.kinds])],
      pronoun: into.pronoun ?? from.pronoun,
      titled: into.titled || from.titled,
    });
    this.#index(into);
    for (const word of ['he', 'she', 'it'] as const) into.followed[word] += from.followed[word];
    for (const noun of from.nouns) into.nouns.add(noun);
    for (const word of from.words) into.words.add(word);
    for (const mention of from.mentions) insert(into.mentions, mention);
  }

  #index(member: Member): void {
    for (const token of endsOf(member)) {
      const set = this.#byToken.get(token);
      if (set) set.add(member);
      else this.#byToken.set(token, new Set([member]));
    }
  }
}

const keyOf = ({ tokens, named }: Member) => `${named || isGovernment(tokens)} ${tokens.join(' ')}`;

const endsOf = ({ tokens }: Member) => (tokens.length === 0 ? [] : [tokens[0]!, tokens.at(-1)!]);

/** Puts a mention where it belongs in text order; most come last. */
function insert(mentions: Mention[], mention: Mention): void {
  let at = mentions.length;
  while (at > 0 && mentions[at - 1]!.start > mention.start) at--;
  mentions.splice(at, 0, mention);
}
