/**
 * Irregular verbs of news as "base past participle", for turning statements into questions. A verb whose past and
 * participle are one form gives it once.
 */
const IRREGULAR = `
be was been|become became become|begin began begun|bend bent|bet bet|bind bound|bite bit bitten|bleed bled|blow blew blown|
break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|
come came come|cost cost|cut cut|creep crept|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|
forget forgot forgotten|get got got|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|
hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|lean leant|leave left|lend lent|let let|lose lost|make made|mean meant|meet met|
mislead misled|misunderstand misunderstood|overcome overcame overcome|oversee oversaw overseen|overthrow overthrew overthrown|
pay paid|put put|quit quit|read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|
shake shook shaken|shoot shot|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|
spend spent|split split|spread spread|stand stood|steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept|swim swam swum|
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

/** Verbs that are not used without an object: "the sums paid in March" has no verb of its own, "did they cite?" is cut. */
export const TRANSITIVE_VERBS = new Set(
  `accept accuse add address allege avoid blame block bring carry cause cite commit consider contain create defend denounce deny describe design destroy
  detain dismiss dodge duck enable find fire fund give help hire hold identify ignore include injure involve issue kidnap make
  mention name offer order owe own pay place pose present produce promote provide publish put raise rape receive reject record release require send
  support take target tell threaten undermine use violate want`.split(/\s+/),
);

/** Verbs whose object is a statement of its own. */
export const REPORTING_VERBS = new Set(
  `think believe feel say claim insist suggest argue know fear suspect tell add maintain note report allege assert contend state
  stress warn mean show acknowledge concede admit confirm reveal explain predict hint`.split(/\s+/),
);
