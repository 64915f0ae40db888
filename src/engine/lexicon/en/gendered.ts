import type { Entry } from '../entry.ts';

/**
 * Words that tell which pronoun takes a person's place. Given names only where one use is by far the commoner: they
 * choose among several people named before, never decide alone.
 */
export const GENDERED: readonly Entry<'he' | 'she'>[] = [
  {
    words: 'Mr|Sir|Lord|King|Prince|Duke|Father|Pope|Imam|Rabbi|Sheikh?|Ayatollah|Bishop',
    value: 'he',
    example: 'Mr Okoro',
    not: 'Mrs Okoro',
  },
  {
    words: 'Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Duchess|Baroness|Sister',
    value: 'she',
    example: 'Ms Okoro',
    not: 'Mr Okoro',
  },
  {
    words: '\\w*(?:spokes|congress|chair|police|council|business|fire|camera|assembly)man',
    value: 'he',
    example: 'the spokesman',
    not: 'the spokeswoman',
  },
  {
    words: '\\w*(?:spokes|congress|chair|police|council|business|assembly)woman|actress',
    value: 'she',
    example: 'the spokeswoman',
    not: 'the spokesman',
  },
  {
    words: '(?:man|father|husband|son|brother|uncle|grandfather|boy|gentleman|nephew|widower|boyfriend)',
    value: 'he',
    example: 'her brother',
    not: 'a woman',
  },
  {
    words: '(?:woman|mother|wife|daughter|sister|aunt|grandmother|girl|niece|widow|girlfriend|nurse)',
    value: 'she',
    example: 'his sister',
    not: 'a man',
  },
  {
    words:
      'Aaron|Abdul|Abu|Adam|Ahmed|Alan|Albert|Alexander|Ali|Andrew|Anthony|Antonio|Barack|Ben|Benjamin|Bernard|Bernie|Bill|Bob|Boris|Brad|Brandon|Brett|Brian|Bruce|Carl|Carlos|Charles|Chris|Christopher|Chuck|Craig|Daniel|Dan|Darren|David|Dennis|Derek|Dick|Donald|Douglas|Edward|Eric|Frank|Fred|Gary|George|Gerald|Glenn|Gordon|Graham|Greg|Gregory|Hassan|Harry|Henry|Howard|Hugh|Ian|Ibrahim|Jack|Jacob|James|Jared|Jason|Jeff|Jeffrey|Jeremy|Jerry|Jim|Joe|John|Jonathan|Jose|Joseph|Josh|Joshua|Juan|Justin|Keith|Ken|Kenneth|Kevin|Larry|Lawrence|Lewis|Louis|Luis|Mark|Marco|Martin|Matt|Matthew|Michael|Mike|Mitch|Mitt|Mohammed|Muhammad|Nathan|Neil|Nicholas|Nick|Nigel|Oliver|Omar|Oscar|Patrick|Paul|Peter|Phil|Philip|Phillip|Ralph|Randy|Raymond|Richard|Rick|Rob|Robert|Roger|Ron|Ronald|Roy|Russell|Ryan|Sam|Scott|Sean|Sergei|Simon|Stephen|Steve|Steven|Ted|Terry|Thomas|Tim|Timothy|Todd|Tom|Tony|Travis|Vladimir|Walter|Wayne|William|Yusuf|Zach',
    value: 'he',
    example: 'Peter Crane',
    not: 'Petra Crane',
  },
  {
    words:
      'Abigail|Aisha|Alexandra|Alexandria|Alice|Alison|Amanda|Amy|Andrea|Angela|Anita|Ann|Anna|Anne|Barbara|Beth|Betty|Carol|Caroline|Carolyn|Catherine|Charlotte|Cheryl|Christina|Christine|Claire|Cynthia|Dana|Deborah|Debbie|Denise|Diana|Diane|Donna|Dorothy|Elena|Elizabeth|Ellen|Emily|Emma|Eva|Fatima|Frances|Gloria|Hannah|Harriet|Heather|Helen|Hillary|Ivanka|Jackie|Jane|Janet|Jean|Jennifer|Jenny|Jessica|Jill|Joan|Joanna|Joyce|Judith|Judy|Julia|Julie|Kamala|Karen|Kate|Katherine|Kathleen|Kathy|Kellyanne|Kimberly|Kirsten|Laura|Lauren|Leila|Linda|Lisa|Liz|Loretta|Lucy|Margaret|Maria|Marie|Marilyn|Martha|Mary|Megan|Melania|Melissa|Michelle|Nancy|Natalie|Nicole|Nikki|Olga|Olivia|Pamela|Patricia|Paula|Rachel|Rashida|Rebecca|Rosa|Rose|Ruth|Sally|Samantha|Sandra|Sarah|Sharon|Sheila|Sophie|Stephanie|Susan|Suzanne|Tammy|Teresa|Theresa|Tina|Valerie|Vanessa|Victoria|Virginia|Wendy|Yvonne|Zainab',
    value: 'she',
    example: 'Petra and Helen Crane',
    not: 'Henry Crane',
  },
];
