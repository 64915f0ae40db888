/**
 * Irregular verbs of news as "base past participle", for turning statements into questions. A verb whose past and
 * participle are one form gives it once.
 */
const IRREGULAR = `
be was been|become became become|begin began begun|bend bent|bet bet|bind bound|bite bit bitten|bleed bled|blow blew blown|
break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|
come came come|cost cost|creep crept|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|
forget forgot forgotten|get got got|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|
hold held|keep kept|know knew known|lay laid|lead led|leave left|lend lent|lose lost|make made|mean meant|meet met|
mislead misled|misunderstand misunderstood|overcome overcame overcome|oversee oversaw overseen|overthrow overthrew overthrown|
pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|
shake shook shaken|shoot shot|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|
spend spent|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept|swim swam swum|
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|
understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|
withhold withheld|write wrote written`;

export interface VerbForms {
  base: string;
  past: string;
  participle: string;
}

export const IRREGULAR_VERBS: readonly VerbForms[] = IRREGULAR.trim()
  .split(/\|\s*/)
  .map((row) => {
    const [base, past, participle] = row.split(' ') as [string, string, string?];
    return { base, past, participle: participle ?? past };
  });

/** Verbs whose third person is safely told from a plural noun in a statement. */
export const PRESENT_VERBS = new Set(
  `accept allow argue believe belong break bring carry cause come conflict consider contain contribute control cost create deserve destroy do
  endanger exist face favor favour fear feel follow get give go harm have hate help hold hurt ignore include increase insist intend
  involve keep know lack lead let lie like live look lose love make mean need oppose own pay pose prevent produce promote
  prove provide put raise reduce reflect remain remember represent require run save see seek seem serve show spend stand
  stay suffer supply support suspect take tell tend think threaten treat try understand undermine use violate want weaken win
  work`.split(/\s+/),
);
