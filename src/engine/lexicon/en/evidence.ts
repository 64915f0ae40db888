import type { EvidenceType } from '../../analysis.ts';
import type { Entry } from '../entry.ts';

/** What a match of an evidence word stands for. */
export interface EvidenceSign {
  type: EvidenceType;
  /** `claim`: only in a sentence of the claim itself. `line`: also beside it in its paragraph. `beside`: in any neighbour. */
  reach: 'claim' | 'line' | 'beside';
}

const claim = (type: EvidenceType): EvidenceSign => ({ type, reach: 'claim' });
const line = (type: EvidenceType): EvidenceSign => ({ type, reach: 'line' });
const beside = (type: EvidenceType): EvidenceSign => ({ type, reach: 'beside' });

/** Words by which a party cites something for its claim. */
export const EVIDENCE: readonly Entry<EvidenceSign>[] = [
  // Lack of evidence
  {
    words:
      'without (?:\\w+ing )?(?:any |a shred of |clear |credible |further )*(?:evidence|proof|basis|foundation|substantiation|details?)',
    value: line('none_given'),
    example: 'He said so without offering any proof.',
    not: 'With clear proof.',
  },
  {
    words:
      '(?:no|little|any|scant|not (?:any|enough)|lack of|absence of|shred of|insufficient) (?:\\w+ ){0,2}?(?:evidence|proof|indication|basis|record)(?: (?:of|that|for|to|was|is|has|in)\\b)?',
    value: claim('none_given'),
    example: 'There is no credible evidence that it sank.',
    not: 'Evidence mounted.',
  },
  {
    words:
      "(?:could|can|has|have)(?: ?not|n't) (?:be |been )?(?:immediately |independently )*(?:be |been )?(?:verif(?:y|ied)|confirm(?:ed)?|corroborate[d]?|authenticate[d]?|substantiate[d]?)",
    value: claim('none_given'),
    example: 'The tape could not be independently verified.',
    not: 'It can be verified.',
  },
  {
    words: '(?:unsubstantiated|unfounded|baseless|unverified|uncorroborated|unproven|groundless)',
    value: claim('none_given'),
    example: 'A baseless rumour.',
    not: 'A database.',
  },
  {
    words:
      '(?:refus|declin)(?:e|es|ed|ing) to (?:release|give|provide|disclose|publish|share|offer|show|produce|cite|name) (?:\\w+ ){0,4}?(?:figures?|evidence|proof|details?|data|records?|documents?|numbers?|sources?)',
    value: line('none_given'),
    example: 'The navy refuses to publish any loss figures.',
    not: 'He refused to leave.',
  },
  {
    words:
      "(?:did|does|do|has|have|had)(?: ?not|n't) (?:yet )?(?:offer(?:ed)?|provide[d]?|give|given|produce[d]?|present(?:ed)?|cite[d]?|release[d]?|specif(?:y|ied)|contain|include) (?:any |a |an |specific |further |\\w+ )?(?:evidence|proof|details?|data|statistics|sources?|figures?)",
    value: line('none_given'),
    example: 'The firm did not provide evidence.',
    not: 'They did provide lunch.',
  },
  // Pictures and sound
  {
    words:
      "(?:videos?|footage|clips?|photos?|photographs?|pictures?|screenshots?|(?:satellite |aerial |audio |tape )?(?:images?|imagery|recordings?)|audiotapes?|videotapes?) (?:[\\w,'@-]+ ){0,5}?(?:released?|releasing|posted?|posting|published?|publishing|shared?|sharing|uploaded|distributed?|circulat(?:ed|ing)|produced?|broadcast|aired|obtained|tweeted|shown?|show(?:s|ed|ing)|depict(?:s|ed|ing)?|purport(?:s|ed|ing)?|appear(?:s|ed|ing)?|captur(?:es|ed|ing)|reveal(?:s|ed|ing)?|prov(?:e|es|ed)|surfaced|emerged|confirm(?:s|ed)|suggest(?:s|ed)?)",
    value: beside('video_photo'),
    example: 'A drone video of the pier shows it whole.',
    not: 'He is photogenic.',
  },
  {
    words:
      "(?:released?|releasing|posted?|posting|published?|publishing|shared?|sharing|uploaded|distributed?|circulat(?:ed|ing)|produced?|broadcast|aired|obtained|tweeted|shown?|show(?:s|ed|ing)|depict(?:s|ed|ing)?|purport(?:s|ed|ing)?|appear(?:s|ed|ing)?|captur(?:es|ed|ing)|reveal(?:s|ed|ing)?|prov(?:e|es|ed)|surfaced|emerged|confirm(?:s|ed)|suggest(?:s|ed)?) (?:[\\w,'@-]+ ){0,5}?(?:videos?|footage|clips?|photos?|photographs?|pictures?|screenshots?|(?:satellite |aerial |audio |tape )?(?:images?|imagery|recordings?)|audiotapes?|videotapes?)",
    value: beside('video_photo'),
    example: 'The navy released a drone video of the pier.',
    not: 'The navy released a statement.',
  },
  {
    words:
      "(?:in|on|from|according to|by|with|of|cit\\w+) (?:[\\w,'@-]+ ){0,3}?(?:videos?|footage|clips?|photos?|photographs?|pictures?|screenshots?|(?:satellite |aerial |audio |tape )?(?:images?|imagery|recordings?)|audiotapes?|videotapes?)",
    value: beside('video_photo'),
    example: 'It can be seen in the footage.',
    not: 'It can be seen at sea.',
  },
  // Documents
  {
    words:
      "(?:according to|cit(?:es|ed|ing)|point(?:s|ed|ing)? to|based on|quot(?:es|ed|ing)|shown by|released?|releasing|published?|obtained|reviewed|seen|produced?|under) (?:\\w+'?s? ){0,5}?(?:documents?|e-?mails?|memos?|memorand(?:um|a)|letters?|contracts?|transcripts?|court (?:papers|filings?|records|documents)|filings?|lawsuit|affidavits?|complaint|records|logs?|minutes|invoices?|receipts?|tax returns?|(?:birth|death) certificates?|manuals?|constitution|treaty|statute)",
    value: claim('document'),
    example: 'According to internal memos the valve was old.',
    not: 'They sell old furniture.',
  },
  {
    words:
      '(?:documents?|e-?mails?|memos?|letters?|messages|transcripts?|records?|filings?|logs?|papers|certificates?|passports?|contracts?|receipts?|indictment|affidavit|complaint|law|constitution|treaty|statute|disclaimer|notice|manual|bill) (?:\\w+ ){0,4}?(?:identif(?:y|ies|ied)|makes? it|describ(?:es|ed)|obtained by|reviewed by|seen by|show(?:s|ed|ing)?|indicat(?:e|es|ed|ing)|reveal(?:s|ed|ing)?|prov(?:e|es|ed)|suggest(?:s|ed)?|state[sd]?|confirm(?:s|ed)?|say[s]?|prohibits?|requires?|specif(?:y|ies))',
    value: beside('document'),
    example: 'Port records show two landings.',
    not: 'He wrote a paper boat.',
  },
  // Figures
  {
    words:
      '(?:data|figures|statistics|stats|numbers|census|tallies|turnout|budgets?|estimates?) (?:\\w+ ){0,4}?(?:show(?:s|ed|ing)?|indicat(?:e|es|ed|ing)|reveal(?:s|ed|ing)?|suggest(?:s|ed)?|put)',
    value: line('data_figures'),
    example: 'Harbour statistics show a fall.',
    not: 'He showed up.',
  },
  {
    words:
      "(?:according to|cit(?:es|ed|ing)|point(?:s|ed|ing)? to|based on|noting|notes|noted|pointed out|points out) (?:[\\w',.-]+ ){0,6}?(?:data|figures|statistics|numbers|count|estimates?|(?:\\d[\\d,.]*(?: percent| per cent|%|bn|m| million| billion)))",
    value: line('data_figures'),
    example: 'She was citing customs figures.',
    not: 'A site with data.',
  },
  {
    words:
      '(?:only|just|about|nearly|almost|some|more than|less than|fewer than|as many as|at least|over|up to|roughly|approximately|closer to|an? (?:average|total) of) (?:[$£€]|Â£)?\\d[\\d,.]*(?: ?(?:percent|per cent|%|bn|million|billion|trillion))',
    value: claim('data_figures'),
    example: 'It cost only $3 million.',
    not: 'It cost 3 coins.',
  },
  {
    words:
      '(?:[$£€]|Â£)?\\d[\\d,.]*(?: percent| per cent|%) (?:of|increase|rise|fall|drop|decline|more|less|higher|lower)',
    value: claim('data_figures'),
    example: 'It is 40 percent of trade.',
    not: 'It is 40 metres.',
  },
  {
    words:
      '(?:rose|risen|fell|fallen|grew|grown|dropped|increased|declined|climbed|soared|jumped|cut|raised|lost|losing|costs?|pa(?:id|ys)|spent|spends?|sav(?:ed|ing)) (?:\\w+ ){0,4}?(?:by |from |to |of )?(?:more than |about |nearly |over |up to |only )?(?:[$£€]|Â£)?\\d[\\d,.]*(?: ?(?:percent|per cent|%|bn|m|million|billion|trillion|a year)|,\\d{3})?',
    value: claim('data_figures'),
    example: 'Landings fell by 12 percent.',
    not: 'Landings fell again.',
  },
  // Studies and polls
  {
    words:
      '(?:(?:a|an|the|new|recent|latest|numerous|several|two|most|many|other|own|independent|national|internal|exit|opinion|clinical|academic|peer-reviewed|multiple|\\d{4}) )*(?:stud(?:y|ies)|surveys?|(?:opinion |exit )?polls?|polling|meta-analys[ie]s|clinical trials?|research)(?: (?:from|by|of|published|released|conducted|commissioned|in|has|have|that|which|show\\w*|found|finds|suggest\\w*|indicat\\w*|conclud\\w*))',
    value: claim('study_poll'),
    example: 'A survey by the union found it.',
    not: 'He went to the polls.',
  },
  {
    words:
      'report (?:by|from|published|released|issued) (?:\\w+ )*?(?:institute|center|centre|university|foundation|council|research|policy)',
    value: line('study_poll'),
    example: 'A report by the Coast Institute says so.',
    not: 'A news report.',
  },
  // Witnesses
  {
    words:
      '(?:eye-?)?witness(?:es)?(?: (?:accounts?|statements?|testimon(?:y|ies)|reports?))?(?! (?:to|stand|box))|bystanders?|onlookers?',
    value: line('eyewitness'),
    example: 'Two witnesses said it moved.',
    not: 'He bears witness to it.',
  },
  {
    words:
      '(?:I|we|he|she|they) (?:\\w+ly )?(?:saw|heard|witnessed|noticed|spotted|watched|was there|were there|had seen|had heard|personally|myself|have seen|never saw)',
    value: claim('eyewitness'),
    example: 'I heard three blasts.',
    not: 'They had lunch.',
  },
  // Experts
  {
    words:
      '(?:(?:some|many|several|most|other|independent|outside|legal|medical|security|military|technical|climate|health|political|financial|industry) )*(?:experts?|scientists?|economists?|analysts?|forecasters?|fact-?checkers?|historians?|engineers?|doctors|geologists?|scholars?|pathologists?|researchers?) (?:\\w+ )?(?:agree\\w*|conclud\\w*|dispute\\w*|found|confirm\\w*|estimate\\w*|calculat\\w*|examined|reviewed|back\\w*|debunk\\w*)',
    value: claim('expert'),
    example: 'Some engineers found that the beam held.',
    not: 'The expertise was old.',
  },
  {
    words: 'Fact-?Check(?:\\.org|er)|PolitiFact|Snopes|Politifact',
    value: line('expert'),
    example: 'Snopes rated it.',
    not: 'Facts matter.',
  },
  // Findings of bodies
  {
    words:
      "(?:the |a |an |its |their |\\w+'s )?(?:inquiry|inquest|investigations?|probe|audit|review|autopsy|coroner|inspector general|special counsel|grand jury|tribunal|commission|panel|ombudsman|watchdog|court|judge|jury|medical examiner|regulator|committee|investigators) (?:\\w+ ){0,4}?(?:found|concluded|ruled|determined|cleared|dismissed|confirmed|exonerated|convicted|revealed|rejected|failed to|did not find|has found|decided|upheld|blamed)",
    value: line('official_finding'),
    example: 'An inquest found that he fell.',
    not: 'The court is red.',
  },
  {
    words:
      "(?:findings?|conclusions?|verdict|ruling|decision|report|conviction|guilty plea)(?:s)? (?:of|by|from) (?:the |a |an |his |\\w+'s )?(?:\\w+ ){0,3}?(?:inquiry|inquest|investigation|probe|audit|commission|committee|court|judge|jury|counsel|inspector|police|panel|department|FBI|tribunal)",
    value: claim('official_finding'),
    example: 'He named the findings of the audit.',
    not: 'A report of rain.',
  },
  {
    words:
      '(?:police|prosecutors|investigators|authorities|the FBI|the CIA|inspectors|auditors|courts?|judges?|regulators) (?:have |has |had |also |later )*(?:found|concluded|determined|ruled|confirmed|cleared|established)',
    value: line('official_finding'),
    example: 'Auditors have confirmed the sum.',
    not: 'Auditors came.',
  },
  // Things
  {
    words:
      '(?:DNA|forensic|ballistics?|blood|toxicology|lab(?:oratory)?|chemical|carbon) (?:\\w+ )?(?:tests?|evidence|analysis|samples?|results?)|fingerprints?|shell casings?|bloodstains?|mass graves?|physical evidence|bullet holes?|weapons? (?:was|were) found',
    value: line('physical'),
    example: 'DNA tests proved it.',
    not: 'A forensic mind.',
  },
  // Sources that keep their names back
  {
    words:
      '(?:an? |the |one |two |three |several |multiple |\\w+ )?(?:anonymous|unnamed|unidentified|confidential) (?:\\w+ ){0,3}?(?:sources?|officials?|aides?|insiders?|persons?|people|employee)(?: \\w+)?',
    value: claim('anonymous_source'),
    example: 'An unnamed clerk source said it.',
    not: 'An unnamed river.',
  },
  {
    words:
      "(?:cit(?:es|ed|ing)|quot(?:es|ed|ing)|according to|told by|spoke (?:with|to)|told|from) (?:[\\w'-]+ ){0,6}?sources?(?: (?:close to|familiar with|in|within|at|who)(?: \\w+){0,4})?",
    value: line('anonymous_source'),
    example: 'The blog, citing police sources, agreed.',
    not: 'It comes from the river.',
  },
  {
    words:
      '(?:an? |the |one |two |three |several |multiple |insider |\\w+ ){0,3}sources? (?:close to|familiar with|with knowledge of|said|says|told|claim\\w*|confirmed|tell|in the|at the|within)(?: \\w+){0,3}',
    value: claim('anonymous_source'),
    example: 'A source close to the board said so.',
    not: 'The source of the river.',
  },
  {
    words:
      '(?:person|people|officials?|aides?|lawyers?)(?: who (?:is|are|was|were))? (?:familiar with|briefed on|with (?:direct )?knowledge of)|(?:condition of )anonymity|not authorized to speak',
    value: claim('anonymous_source'),
    example: 'Two people briefed on it agreed.',
    not: 'People read briefs.',
  },
  // Reports of other media
  {
    words:
      "(?:according to|first reported by|reported by|reports? (?:in|from)|cit(?:es|ed|ing)|quoted (?:in|by)|article (?:in|by|from|published)) (?:the |a |an |\\w+'s )?(?:\\w+ ){0,3}?(?:Times|Post|News|Herald|Tribune|Gazette|Guardian|Telegraph|Journal|Chronicle|Observer|Mirror|Mail|Globe|Press|Magazine|newspaper|newspapers|website|magazine|CNN|BBC|NBC|ABC|CBS|MSNBC|NPR|Reuters|AP|AFP|Politico|BuzzFeed|Bloomberg|Newsweek|tabloid)",
    value: claim('media_report'),
    example: 'It was first reported by the Harbour Gazette.',
    not: 'He told the crew.',
  },
  // What someone said or did before
  {
    words:
      "(?:(?:his|her|their|its|[\\w.]+'s) )(?:own )?(?:\\w+ )?(?:voting record|(?:past |previous |earlier |prior |own )+(?:statements?|remarks?|comments?|words|speech|testimony|tweets?|votes?|record)(?! left))",
    value: claim('own_statement_record'),
    example: "She quoted Pike's own words.",
    not: 'His own boat.',
  },
  {
    words:
      '(?:(?:earlier|previously|once|repeatedly|originally|last (?:week|month|year)|in (?:19|20)\\d\\d)[, ]+(?:\\w+ ){0,3}?|had )(?:said|told|testified|tweeted|wrote|voted|promised|admitted|acknowledged|described|supported|claimed|backed|pledged|insisted|argued)',
    value: claim('own_statement_record'),
    example: 'In 2010 he voted for it.',
    not: 'He was a teller.',
  },
  {
    words:
      '(?:voted|vot(?:es|ing)) (?:twice )?(?:for|against|in favou?r of)|(?:his|her|their) votes? (?:for|against|on)',
    value: claim('own_statement_record'),
    example: 'He voted against the dam.',
    not: 'A devoted man.',
  },
  // Other things pointed at
  {
    words:
      '(?:point(?:s|ed|ing)? (?:to|out)|not(?:ed|es|ing) (?:that|how)|citing|cited|cites|as evidence|as proof|prov(?:es|ed|ing) (?:that|it)|(?:for|as an) example|evidence (?:that|of|for|from|shows?|suggests?|includ\\w+)|the evidence|demonstrat(?:es|ed|ing))',
    value: claim('other'),
    example: 'She pointed to the dry wells.',
    not: 'A pointed hat.',
  },
];
