import type { Entry } from '../entry.ts';
import { rowsOf } from '../row.ts';

const row = rowsOf('channel');

/** By what somebody speaks: where a statement was made, which is nothing cited for it. */
export const CHANNELS: readonly Entry<'channel'>[] = [
  row(
    "(?:in|on|via|through|by|during|at) (?:(?:an?|the|this|that|his|her|its|their|another|one) )(?:[\\w'-]+ ){0,3}?(?:messages?|statements?|posts?|posting|tweets?|letters?|e-?mails?|interviews?|speech(?:es)?|briefings?|broadcasts?|press release|news release|(?:press|news) conference|telephone call|phone call|blog|podcast)",
    'In a short message to the harbour, the crew said that all was well.',
    'The message was short.',
  ),
  row(
    '(?:on|via) (?:twitter|facebook|instagram|telegram|social media|television|the radio|state tv)',
    'The crew said so on Twitter.',
  ),
];
