import { styleText } from 'node:util';
import type { Analysis, Dispute, EvidenceType, PartyKind, Position, Span } from '../engine/analysis.ts';
import { nestQuotation } from '../engine/text/nest-quotation.ts';

const KINDS: Record<PartyKind, string> = {
  person: 'person',
  government: 'government',
  military: 'military',
  armed_group: 'armed group',
  organization: 'organization',
  company: 'company',
  media: 'news outlet',
  expert: 'expert',
  witness: 'witness',
  group: 'group',
  unnamed: 'unnamed',
  author: 'the article in its own voice',
};
const EVIDENCE: Record<EvidenceType, string> = {
  video_photo: 'cites a video or photo',
  document: 'cites a document',
  data_figures: 'cites figures',
  study_poll: 'cites a study or poll',
  eyewitness: 'cites an eyewitness',
  expert: 'cites an expert',
  official_finding: 'cites an official finding',
  physical: 'cites physical evidence',
  anonymous_source: 'cites an unnamed source',
  media_report: 'cites a media report',
  own_statement_record: 'cites an earlier statement',
  other: 'cites evidence',
  none_given: 'gives no evidence',
};

export interface ComparisonOptions {
  colour: boolean;
  /** Columns of the terminal. */
  width: number;
}

/** The comparison of an analysis for a terminal: each dispute with who says what, and on what evidence. `text` is what its offsets count. */
export function formatComparison(analysis: Analysis, text: string, { colour, width }: ComparisonOptions): string {
  const style = (format: Parameters<typeof styleText>[0], words: string) =>
    colour ? styleText(format, words, { validateStream: false }) : words;
  const quote = ({ start, end }: Span) => `“${nestQuotation(text.slice(start, end).replace(/\s+/g, ' '))}”`;
  const lines: string[] = [];
  if (analysis.title) lines.push(style('bold', analysis.title));
  const blank = refusal(analysis, text);
  if (blank) return [...lines, blank].join('\n');

  const accounts = analysis.parties.filter(({ kind }) => kind !== 'author').length;
  lines.push(
    style(
      'dim',
      `${count(analysis.disputes.length, 'contested question')} · ${count(accounts, 'party speaks', 'parties speak')}`,
    ),
    style('dim', 'What is not listed was not checked: it does not mean confirmed.'),
  );
  analysis.disputes.forEach((dispute, k) => {
    lines.push('', style(['bold', 'cyan'], `${k + 1}. ${dispute.question}`), ...dispute.positions.flatMap(position));
    lines.push(...wrap(style('dim', `why marked: ${signals(dispute, quote)}`), width, '   '));
  });
  return lines.join('\n');

  function position({ party, stance, claims, evidence }: Position): string[] {
    const name = party.name || (party.kind === 'author' ? 'The article itself' : 'Unnamed');
    const kind = party.kind === 'author' ? '' : style('dim', ` (${KINDS[party.kind]})`);
    return [
      `   ${style('bold', name)}${kind} ${style('bold', stance)}`,
      ...claims.flatMap((claim) => wrap(quote(claim), width, '     ')),
      ...(evidence.length
        ? evidence.flatMap((item) => wrap(style('dim', `${EVIDENCE[item.type]}: ${quote(item)}`), width, '     '))
        : [style('dim', '     cites nothing here')]),
    ];
  }
}

function refusal({ lang, disputes }: Analysis, text: string): string | null {
  if (!text.trim()) return 'No article was found here.';
  if (lang !== 'en')
    return `Only English is covered; this text is in ${lang ? `another language (${lang})` : 'a language that could not be told'}.`;
  if (disputes.length === 0)
    return 'No contested claims were found. That does not mean that everything here is confirmed.';
  return null;
}

function signals({ signals }: Dispute, quote: (span: Span) => string): string {
  return signals
    .map(({ kind, spans }) =>
      kind === 'reading' ? 'reading of the passages' : `${kind.replace('_', ' ')} (${spans.map(quote).join(', ')})`,
    )
    .join('; ');
}

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** Lines of at most `width` columns, each with the margin in front; colour codes take no column. */
function wrap(words: string, width: number, margin: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line && bare(`${margin}${line} ${word}`).length > width) {
      lines.push(margin + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, margin + line];
}

const ESCAPE = String.fromCharCode(27);
const bare = (words: string) => words.replaceAll(new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g'), '');
