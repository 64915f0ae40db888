import type { Attribution, Span } from '../analysis.ts';
import type { WindowScores } from '../reader/reader.ts';
import type { Window } from '../reader/windows.ts';
import { type PieceSpan, tagSpans } from './tag-path.ts';

/** An attribution as decoded, before it has an id or a party. */
export type BareAttribution = Pick<Attribution, 'source' | 'cue' | 'content'>;

type Role = keyof BareAttribution;

/** A span of word pieces, whatever its role. */
type Stretch = Omit<PieceSpan, 'role'>;

/** Tag logits of the roles that cannot overlap: O, then B and I of each role, from `offset` of a piece's row on. */
interface Layer {
  offset: number;
  roles: readonly Role[];
}

/**
 * What the reader's tag logits mean. Each set of layers gives the sources, cues and contents of attributions that link
 * to one another; a later set is for those inside the content of an earlier one's.
 */
const LAYERS: readonly (readonly Layer[])[] = [[{ offset: 0, roles: ['source', 'cue', 'content'] }]];
const WIDTH = 7;

// What follows was chosen on PolNeAR dev (docs/accuracy.md).

/** Added to the logits of a role's tags: above 0, more and longer spans of it are found. */
const FAVOUR: Record<Role, number> = { source: 0, cue: 0.25, content: 0 };
/**
 * The same for a second, more eager reading, of which only the spans count that touch none of the first. A source too
 * many costs nothing unless a cue links to it; a missing one takes the cue's attribution with it.
 */
const EAGER: Record<Role, number> = { source: 3, cue: 0.25, content: 0 };
/** What the beginning of a span costs, in logits: the reader likes to break long content up. */
const START = 0.25;
/** Least probability of an attribution: of its cue, its link to the source (or to none) and its links to content. */
const LEAST = 0.35;
/** A further piece of content is taken when its link is at least this share as likely as the best. */
const SHARE = 0.13;

/**
 * Attributions of one window, in order of their cues: for each cue the likeliest of the found sources or none, and the
 * likeliest content with those pieces that are nearly as likely, where all that is likely enough.
 */
export function decodeAttributions(text: string, window: Window, scores: WindowScores): BareAttribution[] {
  const found: { cue: Stretch; attribution: BareAttribution }[] = [];
  for (const layers of LAYERS) {
    const { source, cue: cues, content } = findSpans(text, window, scores, layers);
    for (const cue of cues) {
      if (found.some((other) => overlap(other.cue, cue))) continue;
      const attribution = linkCue(cue, source, content, window, scores);
      if (attribution) found.push({ cue, attribution });
    }
  }
  return found.sort((a, b) => a.cue.first - b.cue.first).map(({ attribution }) => attribution);
}

function findSpans(
  text: string,
  { starts, ends }: Window,
  { tags, length }: WindowScores,
  layers: readonly Layer[],
): Record<Role, Stretch[]> {
  const isCut = (piece: number) => piece > 1 && text.slice(ends[piece - 1]!, starts[piece]!).includes('\n');
  const spans = layers.flatMap(({ offset, roles }) => {
    const read = (favoured: Record<Role, number>) => {
      const favour = roles.map((role) => favoured[role]);
      const found = tagSpans(tags, length, WIDTH, offset, { roles: roles.length, favour, startCost: START, isCut });
      return found.map((span) => ({ ...span, role: roles[span.role]! }));
    };
    const sure = read(FAVOUR);
    const eager = read(EAGER).filter((span) => !sure.some((other) => other.role === span.role && overlap(other, span)));
    return [...sure, ...eager].sort((a, b) => a.first - b.first);
  });
  const of = (role: Role) => spans.filter((span) => span.role === role);
  return { source: of('source'), cue: of('cue'), content: of('content') };
}

/** The attribution of a cue, or null where no content was found or what was found is not likely enough. */
function linkCue(
  cue: Stretch,
  sources: readonly Stretch[],
  contents: readonly Stretch[],
  { starts, ends }: Window,
  { sourceLinks, contentLinks, length }: WindowScores,
): BareAttribution | null {
  const row = cue.first * length;
  const toSource = likelihoods(sourceLinks.subarray(row, row + length), [NO_SOURCE, ...sources]);
  const toContent = likelihoods(contentLinks.subarray(row, row + length), contents);
  const ofSource = Math.max(...toSource);
  const ofBest = Math.max(0, ...toContent);
  const taken = contents.filter((_, k) => toContent[k]! >= ofBest * SHARE);
  const ofContent = toContent.reduce((sum, likely) => (likely >= ofBest * SHARE ? sum + likely : sum), 0);
  if (taken.length === 0 || cue.probability * ofSource * ofContent < LEAST) return null;
  const source = sources[toSource.indexOf(ofSource) - 1];
  const span = ({ first, last }: Stretch): Span => ({ start: starts[first]!, end: ends[last]! });
  return { source: source ? [span(source)] : [], cue: [span(cue)], content: taken.map(span) };
}

const overlap = (a: Stretch, b: Stretch) => a.first <= b.last && b.first <= a.last;

/** [CLS] stands for no source. */
const NO_SOURCE = { first: 0, last: 0 };

/**
 * How likely a cue links to each of `spans`: the softmax of its row of link logits, summed over a span's pieces, since
 * the tags and the links need not agree where a span begins.
 */
function likelihoods(row: Float32Array, spans: readonly Pick<Stretch, 'first' | 'last'>[]): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const logit of row) top = Math.max(top, logit);
  const shares = row.map((logit) => Math.exp(logit - top));
  let all = 0;
  for (const share of shares) all += share;
  return spans.map(({ first, last }) => {
    let sum = 0;
    for (let piece = first; piece <= last; piece++) sum += shares[piece]!;
    return sum / all;
  });
}
