import type { Entry } from '../entry.ts';

/**
 * Titles that stand before a name, with the noun that later takes the name's place ("Sen. Jane Roe", then "the
 * senator"); an empty value is a title that no noun repeats.
 */
export const TITLES: readonly Entry<string>[] = [
  {
    words: '(?:Mr|Mrs|Ms|Miss|Mx|Messrs|Mmes)\\b\\.?',
    value: '',
    example: 'Mr. Okoro said no.',
    not: 'The msg was lost.',
  },
  { words: 'Sir|Dame|Lord|Lady|Baroness|Baron', value: '', example: 'Sir Alan Fitch spoke.' },
  { words: 'Dr\\b\\.?|Doctor', value: 'doctor', example: 'Dr Ann Lee disagrees.', not: 'They drank it.' },
  {
    words: 'Prof\\b\\.?|(?:(?:Associate|Assistant|Emeritus) )?Professor',
    value: 'professor',
    example: 'Prof. Lind measured it.',
  },
  {
    words: '(?:State |U\\.?S\\.? )?Sen\\b\\.?|(?:State |U\\.S\\. )?Senator',
    value: 'senator',
    example: 'Sen. Jane Roe objected.',
    not: 'A sense of loss.',
  },
  { words: 'Rep\\b\\.?|Representative', value: 'representative', example: 'Rep. Tom Hale agreed.' },
  { words: 'Congressman', value: 'congressman', example: 'Congressman Hale agreed.' },
  { words: 'Congresswoman', value: 'congresswoman', example: 'Congresswoman Vega agreed.' },
  {
    words: '(?:Lt\\. ?)?Gov\\b\\.?|Governor',
    value: 'governor',
    example: 'Gov. Ruiz vetoed it.',
    not: 'The government fell.',
  },
  { words: '(?:Vice[- ]|Former )?President(?:[- ]elect)?', value: 'president', example: 'President Amara left.' },
  {
    words: '(?:Deputy )?Prime Minister|Premier|PM',
    value: 'prime minister',
    example: 'Prime Minister Olsen resigned.',
  },
  { words: 'Chancellor', value: 'chancellor', example: 'Chancellor Weiss spoke.' },
  {
    words:
      '(?:(?:Foreign|Defen[cs]e|Interior|Finance|Health|Education|Culture|Justice|Energy|Transport|Environment) )?Minister',
    value: 'minister',
    example: 'Health Minister Rao spoke.',
  },
  {
    words:
      '(?:(?:Home|Foreign|Defen[cs]e|Health|Education|Treasury|Energy|Press|General|Permanent) )?Secretary(?: of State)?(?: General)?',
    value: 'secretary',
    example: 'Press Secretary Dana Holt spoke.',
  },
  {
    words: '(?:Attorney|Solicitor) General|District Attorney',
    value: 'attorney general',
    example: 'Attorney General Kemp sued.',
  },
  {
    words: '(?:House |Senate )?(?:Speaker|(?:Majority|Minority) (?:Leader|Whip))',
    value: 'leader',
    example: 'House Speaker Lyle Pratt spoke.',
  },
  {
    words:
      '(?:(?:Police|Fire|Deputy|Assistant) )*Chief(?: (?:Executive|Constable|Justice|Inspector|of Staff))?|Police Commissioner|Commissioner',
    value: 'chief',
    example: 'Police Chief Ida Marsh spoke.',
  },
  { words: 'Sheriff', value: 'sheriff', example: 'Sheriff Boyd was asked.' },
  { words: '(?:Vice |Deputy )?Mayor', value: 'mayor', example: 'Mayor Lena Fox denied it.' },
  {
    words: 'Coun(?:\\.|cillor|cilman|cilwoman|cilor)|Cllr\\.?|Alderman|Assembly(?:man|woman)',
    value: 'councillor',
    example: 'Councillor Beth Ames objected.',
  },
  { words: 'Judge|(?:Chief )?Justice|Magistrate', value: 'judge', example: 'Judge Stone ruled.' },
  {
    words: '(?:(?:Lt|Lieutenant|Maj|Major|Brig|Brigadier)\\.? )?Gen(?:\\.|eral)',
    value: 'general',
    example: 'Maj. Gen. Ortiz replied.',
  },
  { words: '(?:Lt\\.? |Lieutenant )?Col(?:\\.|onel)', value: 'colonel', example: 'Lt. Col. Dunn replied.' },
  {
    words: '(?:Staff |Det\\.? |Detective )?S(?:gt\\.?|ergeant)|Cpl\\.?|Corporal|Pvt\\.?|Private First Class',
    value: 'sergeant',
    example: 'Sgt. Wills saw it.',
  },
  { words: 'Capt(?:\\.|ain)', value: 'captain', example: 'Capt. Moss steered.' },
  {
    words: 'Lt\\.?|Lieutenant|Maj\\.|Major|Adm(?:\\.|iral)|Cmdr\\.?|Commander|Brigadier',
    value: 'commander',
    example: 'Cmdr. Hale replied.',
  },
  {
    words: '(?:Det\\.? |Detective )(?:Insp(?:\\.|ector))?|Inspector|Superintendent|Constable|Officer|Deputy|Agent',
    value: 'officer',
    example: 'Officer Dale Finch fired.',
  },
  {
    words:
      'Rev\\b\\.?|Reverend|Father|Pastor|Bishop|Archbishop|Cardinal|Pope|Imam|Rabbi|Sheikh?|Ayatollah|Sister|Brother',
    value: 'cleric',
    example: 'Bishop Crane prayed.',
  },
  { words: 'King|Queen|Prince|Princess|Duke|Duchess|Emperor', value: 'royal', example: 'Queen Ingrid visited.' },
  { words: 'Ambassador|Consul', value: 'ambassador', example: 'Ambassador Lund replied.' },
  {
    words: '(?:Chair(?:man|woman|person)?|Director|CEO|Chief Executive|Founder|Coach|Leader)',
    value: 'chairman',
    example: 'Chairman Pike resigned.',
  },
  {
    words: '(?:press |company |police |campaign |department |government |military |army )*spokes(?:man|woman|person)',
    value: 'spokesman',
    example: 'spokesman Carl Dent denied it.',
  },
  {
    words: '(?:police|fire) chief|(?:chief executive|managing director)|(?:campaign )?manager|(?:press )?secretary',
    value: 'manager',
    example: 'campaign manager Rita Sol agreed.',
  },
  {
    words: '(?:defen[cs]e )?(?:attorney|lawyer|solicitor|barrister)',
    value: 'lawyer',
    example: 'defense attorney Luke Shaw objected.',
  },
];
