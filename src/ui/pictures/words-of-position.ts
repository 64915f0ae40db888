import type { Position, Span } from '../../engine/analysis.ts';
import { nestQuotation } from '../../engine/text/nest-quotation.ts';
import type { Passages } from '../disputes/passages.ts';
import { partyName } from '../parties/party-name.ts';
import type { Strings } from '../strings.ts';

/** More of a passage (characters) than tells which one it is. */
const LONGEST = 160;

/** "The board asserts, cites figures: “140 houses”", for those who point at a sign of it. */
export function wordsOfPosition(position: Position, passages: Passages, strings: Strings): string {
  const { t } = strings;
  const cites = [...new Set(position.evidence.map(({ type }) => t(`evidence_${type}`)))];
  const does = [t(`stance_${position.stance}`), ...(cites.length > 0 ? cites : [t('evidence_nothing')])].join(', ');
  const [claim] = position.claims;
  const said = claim ? `: ${quoted(claim, passages, strings)}` : '';
  return `${partyName(position.party, strings)} ${does}${said}`;
}

/** A passage in quotation marks, cut where it is long. */
export function quoted(span: Span, passages: Passages, { t }: Strings): string {
  const words = nestQuotation(passages.words(span));
  return t('quotation', words.length > LONGEST ? `${words.slice(0, LONGEST).trim()}…` : words);
}
