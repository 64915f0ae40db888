import type { Entry } from '../entry.ts';

/**
 * Verbs whose subject takes a position in public: the subject becomes a party even where the reader saw no
 * attribution ("The air force denied this"). `by` marks verbs whose passive names the speaker too.
 */
export const SPEAKING: readonly Entry<'subject' | 'by'>[] = [
  {
    words:
      '(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:e|es|ed)|rebut(?:s|ted)?|contradict(?:s|ed)?|question(?:s|ed)|challeng(?:e|es|ed)|contest(?:s|ed)?|debunk(?:s|ed)?|condemn(?:s|ed)?|confirm(?:s|ed)?|report(?:s|ed)|claim(?:s|ed)?|announc(?:e|es|ed)|criticiz(?:e|es|ed))',
    value: 'by',
    example: 'The port denied this.',
    not: 'Their denial came late.',
  },
  {
    words:
      '(?:said|says|say|told|tells|insist(?:s|ed)?|maintain(?:s|ed)?|argu(?:e|es|ed)|assert(?:s|ed)?|alleg(?:e|es|ed)|contend(?:s|ed)?|believ(?:e|es|ed)|accus(?:e|es|ed)|warn(?:s|ed)?|admit(?:s|ted)?|acknowledg(?:e|es|ed)|conced(?:e|es|ed)|declar(?:e|es|ed)|explain(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|tweet(?:s|ed)|wrote|writes|estimat(?:e|es|ed)|conclud(?:e|es|ed)|doubt(?:s|ed)?|blam(?:e|es|ed)|call(?:s|ed) (?:it|the|this|that|them)|stat(?:es|ed))',
    value: 'subject',
    example: 'The port insists on it.',
    not: 'The saying is old.',
  },
  {
    words:
      '(?:refus(?:e|es|ed)|declin(?:e|es|ed)) to \\w+|(?:refus(?:e|es|ed)|would not|will not|has not|have not|did not|does not|do not) (?:to )?(?:comment|confirm|say|release|respond|disclose|answer)',
    value: 'subject',
    example: 'The port refused to say why.',
    not: 'The waste was refuse.',
  },
];
