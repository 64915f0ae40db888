import type { Entry } from '../entry.ts';
import { rowsOf } from '../row.ts';

const row = rowsOf('denial');

/** Words by which a party says that a claim is not so. */
export const DENIAL: readonly Entry<'denial'>[] = [
  row(
    'den(?:y|ies|ied|ying)(?! (?:\\w+ )?(?:access|entry|asylum|bail|visas?|permission|permits?|planning|service|medical|care|benefits|a place))(?! (?!(?:claims|reports|allegations|accusations|charges|rumou?rs|this)\\b)\\w+s an? )',
    'The ferry company denied that its crew had slept.',
    'The skipper was denied entry to the harbour.',
  ),
  row('denials?', 'The denial came within the hour.', 'The denizens of the pond were frogs.'),
  row(
    'disput(?:es|ed|ing)|disputes? (?:the|that|those|these|this|his|her|its|their|any|claims?|reports?)',
    'The baker disputed the weight of the loaf.',
    'A pay dispute closed the bakery.',
  ),
  row('reject(?:s|ed|ing)?', 'The orchard owner rejected the accusation.', 'The bird ejected the egg.'),
  row(
    'dismiss(?:es|ed|ing)?(?! from)',
    'The keeper dismissed the story as gossip.',
    'The keeper was dismissed from his post.',
  ),
  row('refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|rebuttal', 'The choir rebutted the rumour.'),
  row(
    'contradict(?:s|ed|ing)?|repudiat(?:e|es|ed|ing)|disavow(?:s|ed|ing)?',
    'The log contradicts the account of the captain.',
    'The two poems are contradictory.',
  ),
  row('disagre(?:e|es|ed|eing)', 'The gardener disagreed that the hedge was too tall.'),
  row(
    'brush(?:es|ed|ing)? (?:off|aside)|laugh(?:s|ed|ing)? off|shrug(?:s|ged|ging)? off|wav(?:e|es|ed|ing) (?:off|away)|sho(?:t|ots?|oting) down|scoff(?:s|ed|ing)? at',
    'The chef brushed aside talk of a cold kitchen.',
  ),
  row(
    '(?:push|hit|fir|fought|fight)(?:s|es|ed|ing|e)? back',
    'The zoo pushed back on the report.',
    'They pushed the cart back.',
  ),
  row('play(?:s|ed|ing)? down|downplay(?:s|ed|ing)?', 'The mayor played down the cracks in the bridge.'),
  row(
    '(?:insist|say|claim|argue|maintain|suggest)(?:s|ed|ing)? otherwise|said otherwise',
    'The farmer insisted otherwise.',
    'Otherwise the farmer was content.',
  ),
  row(
    '(?:no|not any|little) truth (?:to|in|at all)|no basis|no foundation',
    'There was no truth in the tale of the gold.',
    'He told no truth and no lie.',
  ),
  row(
    "(?:not|never|n't|hardly|simply not|far from) (?:\\w+ )?(?:true|accurate|correct|the case)",
    'The story of the eel is not true.',
    'The true colour is not blue.',
  ),
  row(
    'untrue|baseless|unfounded|groundless|without (?:merit|foundation|basis)|bogus|debunk(?:s|ed|ing)?',
    'The union called the charge baseless.',
  ),
  row(
    'nonsense|rubbish|absurd|ridiculous|ludicrous|preposterous|laughable|outlandish|far-fetched',
    'It is nonsense that the lake was drained, said the warden.',
  ),
  row(
    'false|falsehoods?|fabricat(?:ed|ion|ions)|hoax(?:es)?|made[- ]up|fake|(?:a|an outright|the|total|complete) lies?|lying|smears?',
    'The account is false, the pilot said.',
  ),
  row(
    '(?:is|are|was|were|am|be|been|being|simply|plain|dead|totally|completely|got it|factually) (?:wrong|mistaken|incorrect|inaccurate|misleading)',
    'The surveyor said that the map was wrong.',
    'The wrong shoe was on the wrong foot.',
  ),
  row('(?:plead(?:s|ed)?|pled) (?:not guilty|innocent)|not guilty', 'The angler pleaded not guilty.'),
  row(
    '(?:did|done|doing|do) nothing (?:wrong|improper|illegal|of the (?:kind|sort))|nothing of the (?:kind|sort)|no wrongdoing|(?:his|her|their|its) innocence',
    'She had done nothing wrong, the clerk said.',
    'The wrong door did nothing.',
  ),
  row(
    '(?:never|not) happened|no such (?:thing|plan|plans|deal|order|agreement|meeting|intention)|nothing to do with',
    'The keeper said that there was no such plan.',
    'Such plans happened often.',
  ),
  row('(?:take|takes|took|taken) issue with|at odds with|clash(?:es|ed) with', 'The vet took issue with the count.'),
];
