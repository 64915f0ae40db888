import type { PartyKind } from '../../analysis.ts';
import type { Entry } from '../entry.ts';

/** Nouns that may take the place of a body that goes by another name, with the kinds of body that they may stand for. */
export const BODY_NOUNS: readonly Entry<readonly PartyKind[]>[] = [
  {
    words:
      'company|firm|business|corporation|(?:\\w+)?maker|operator|manufacturer|retailer|airline|carrier|bank|lender|broker|insurer|chain|start-?up|supplier|contractor|employer|developer|giant|utility|sponsor|publisher|brand',
    value: ['company'],
    example: 'Later the drugmaker agreed.',
    not: 'The companion agreed.',
  },
  {
    words:
      'organi[sz]ation|charity|association|nonprofit|non-profit|union|club|league|federation|society|institute|foundation|watchdog|think tank|hospital|university|school|party|campaign',
    value: ['organization'],
    example: 'Later the charity agreed.',
    not: 'The charitable agreed.',
  },
  { words: 'group', value: ['organization', 'armed_group', 'company'], example: 'Later the group agreed.' },
  {
    words: 'rebels|militants|insurgents|jihadists|guerrillas|militia|extremists',
    value: ['armed_group'],
    example: 'Later the rebels agreed.',
  },
  {
    words: 'agency|bureau|authority|regulator|department|commission',
    value: ['government', 'organization'],
    example: 'Later the regulator agreed.',
    not: 'The regulation held.',
  },
  {
    words: 'newspaper|paper|magazine|outlet|broadcaster|station|website|site|publication|journal',
    value: ['media'],
    example: 'Later the paper agreed.',
    not: 'The papers lay there.',
  },
];
