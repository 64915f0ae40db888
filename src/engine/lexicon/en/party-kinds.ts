import type { PartyKind } from '../../analysis.ts';
import type { Entry } from '../entry.ts';

/**
 * Words in the name or description of a party that tell what it is. The last word of a phrase that is on the list
 * decides ("the army's critics" are critics).
 */
export const PARTY_KINDS_BY_WORD: readonly Entry<PartyKind>[] = [
  // Armed groups
  {
    words:
      '(?:Islamic State|IS|ISIS|ISIL|Daesh|al[- ]Qaeda|al[- ]Qaida|Taliban|Hamas|Hezbollah|Hizbollah|Boko Haram|al[- ]Shabaab|Houthis?|IRA|FARC|PKK|YPG)',
    value: 'armed_group',
    example: 'The Taliban claimed it.',
    not: 'The tally banned it.',
  },
  {
    words:
      '(?:rebels?|militants?|insurgents?|guerrillas?|jihadis?ts?|jihadis?|extremists?|terrorists?|militias?|militiam[ae]n|separatists?|gunm[ae]n|gangs?|cartels?|paramilitar(?:y|ies)|fighters?)(?: (?:group|leader|commander)s?)?',
    value: 'armed_group',
    example: 'The rebels claimed it.',
    not: 'The firefighters came.',
  },
  // Military
  {
    words:
      '(?:military|armed forces|army|navy|air force|marines?|marine corps|coast guard|national guard|troops|soldiers?|general staff|central command|coalition forces|(?:US|U\\.S\\.|allied|coalition|NATO|government|peacekeeping|security|defen[cs]e) forces|Pentagon|NATO|battalion|brigade|regiment|warship|peshmerga|peacekeepers|(?:defen[cs]e|war) (?:ministry|department)|(?:Ministry|Department) of Defen[cs]e|coalition(?! (?:for|of|to|against)\\b)|commanders?|colonel|general)',
    value: 'military',
    example: 'The air force denied it.',
    not: 'A navigable river.',
  },
  // Government and its bodies
  {
    words:
      "(?:government|administration|authorities|ministr(?:y|ies)|ministers?|cabinet|parliament|senate|congress|city (?:council|hall)|council|county|municipality|White House|Kremlin|Downing Street|No\\.? ?10|Whitehall|Capitol Hill|Treasury|State Department|Department of (?:Justice|State|Health|Homeland Security|Education|Energy)|(?:justice|interior|foreign|health|state|homeland security|transport|police|fire|sheriff's|treasury|prosecutor's|governor's|mayor's) (?:department|ministry|office)|(?:weather|prison|fire|ambulance|rescue|secret|postal|park|forest|customs|health|intelligence|security) service|Office (?:for|of)|authority|embassy|consulate|foreign office|home office|regulators?|EU|European (?:Union|Commission)|UN|United Nations|Security Council|State of|city of|regime)",
    value: 'government',
    example: 'The city council denied it.',
    not: 'A school counselor spoke.',
  },
  {
    words:
      "(?:police|officers?|sheriff(?:'s office)?|detectives?|investigators?|prosecutors?|FBI|CIA|NSA|DHS|FDA|EPA|IRS|CDC|DOJ|DEA|MI5|MI6|Scotland Yard|Interpol|border (?:patrol|agency)|customs|(?:supreme |appeals |high |district )?court|tribunal|grand jury|(?:federal |state |local |city |county |government |public |senior |health |election |intelligence |security )*officials?|lawmakers?|legislators?|bureau|agency|commission(?:er)?|school board|school district|inspector general|ombudsman|task force|MPs|diplomats?|envoys?)",
    value: 'government',
    example: 'Harbour police denied it.',
    not: 'The policy is new.',
  },
  // Media
  {
    words:
      '(?:newspapers?|paper|magazine|tabloid|broadcaster|tv (?:station|channel|network)|television|news (?:agency|outlet|site|website|organi[sz]ation|service)|network|blog(?:gers?)?|website|site|outlets?|journalists?|reporters?|editors?|correspondents?|columnists?|media|press|radio|reports)',
    value: 'media',
    example: 'The newspaper reported it.',
    not: 'The papers lay there.',
  },
  {
    words:
      '(?:(?!(?:at|of|in|on|by|near|an?|the)\\b)[\\w.]+ )*(?:Times|Post|News|Herald|Tribune|Gazette|Guardian|Telegraph|Journal|Chronicle|Observer|Mirror|Mail|Daily \\w+|Globe|Inquirer|Examiner|Daily|Press|Magazine|Weekly|Today|TV)',
    value: 'media',
    example: 'The Harbour Gazette wrote it.',
  },
  {
    words:
      'CNN|BBC|NBC|ABC News|CBS|MSNBC|NPR|PBS|Fox News|Fox|Reuters|AP|AFP|Agence France-Presse|UPI|Associated Press|Al[- ]?Jazeera|Bloomberg|Politico|BuzzFeed|Vox|Slate|Axios|HuffPost|Huffington Post|Breitbart|Xinhua|TASS|Interfax|Der Spiegel|Le Monde|Mashable|Gawker|TMZ|Newsweek|Sky News|ITV|ProPublica|Wikileaks',
    value: 'media',
    example: 'Reuters reported it.',
  },
  // Companies
  {
    words:
      '(?:company|compan(?:y|ies)|firms?|corporation|manufacturers?|makers?|retailers?|airlines?|carrier|operators?|banks?|insurers?|chain|start-?up|brand|supplier|contractor|employer|Inc\\.?|Corp\\.?|Ltd\\.?|LLC|PLC|Co\\.|GmbH|Holdings|Airways|Airlines|Motors|Industries|Lines|Shipping|Securities|Partners|Capital|Ventures|Equity|Investments|Fisheries|Foods|Breweries|Energy|Petroleum|Oil|Gas|Mining|Minerals|Cement|Steel|Electric|Power|Telecom|Mobile|Logistics|Freight|Trams|Trains|Buses|Motor|Aviation|Aerospace|Systems|Solutions|Software|Labs|Laboratories|Biotech|Pharma|Stores|Hotels|Resorts|Insurance|Properties|Builders|Homes|hedge fund|investment fund|private equity|landlord|owner|giant|Pharmaceuticals?|Technologies|Bank|Railways?)',
    value: 'company',
    example: 'The airline denied it.',
    not: 'They sat on the riverbank.',
  },
  {
    words:
      "Apple|Google|Microsoft|Facebook|Amazon|Twitter|Samsung|Tesla|Uber|Netflix|Walmart|Wal-Mart|Boeing|Airbus|Exxon ?Mobil|Shell|BP|Toyota|Volkswagen|Ford|Pfizer|Monsanto|Sony|Intel|IBM|Yahoo|Vodafone|McDonald's|Starbucks|Goldman Sachs",
    value: 'company',
    example: 'Samsung denied it.',
  },
  // Organizations
  {
    words:
      '(?:organi[sz]ation|association|society|foundation|institut(?:e|ion)|university|college|school|hospital|clinic|church|mosque|diocese|charity|charities|union|federation|league|club|team|campaign|party|committee|board|panel|alliance|centre|center|think[- ]tank|NGO|lobby|trust|museum|fund|network of|observatory|watchdog|coalition (?:for|of|to|against)|front|movement|council of churches|Greens|Social Democrats|Christian Democrats|advocacy group|rights groups?|nonprofit|non-profit|super PAC|Red Cross|Amnesty International|Human Rights Watch|Greenpeace|Labour|Tories|Conservatives|Liberal Democrats|Lib Dems|GOP|DNC|RNC|NRA|NAACP|ACLU|FIFA|NFL|WHO|IMF|World Bank|inquiry)',
    value: 'organization',
    example: 'The union denied it.',
    not: 'A reunion was held.',
  },
  // Experts
  {
    words:
      '(?:experts?|analysts?|scientists?|researchers?|economists?|scholars?|academics?|professors?|historians?|doctors?|physicians?|surgeons?|engineers?|psychologists?|psychiatrists?|epidemiologists?|geologists?|biologists?|physicists?|astronomers?|meteorologists?|forecasters?|archaeologists?|pathologists?|coroners?|medical examiners?|pollsters?|fact-?checkers?|stud(?:y|ies)|specialists?|fellows?|commentators?|observers)',
    value: 'expert',
    example: 'Two geologists doubt it.',
    not: 'A man of expertise.',
  },
  // Witnesses
  {
    words:
      '(?:(?:eye)?witness(?:es)?|bystanders?|onlookers?|passers-?by|residents?|villagers?|locals|neighbou?rs?|survivors?|passengers?|locals|tourists?|shoppers?|victims?|refugees?|patients?|accusers?)',
    value: 'witness',
    example: 'Two bystanders saw it.',
    not: 'The residential area.',
  },
  // Groups with no body
  {
    words:
      '(?:critics|opponents|supporters|proponents|advocates|activists?|campaigners?|protest[eo]rs?|demonstrators?|Democrats|Republicans|conservatives|liberals|progressives|voters|people|users?|customers?|consumers|parents|famil(?:y|ies)|relatives|friends|workers|employees|staff|students|teachers|fans|players|women|men|Americans|others|some|many|members|skeptics|sceptics|defenders|detractors|backers|rivals|allies|conspiracy theorists|group|crew|community|crowd|the public|everyone|leaders|senators|aides|lawyers|attorneys|clerics|farmers|sailors|drivers|taxpayers)',
    value: 'group',
    example: 'His critics doubt it.',
    not: 'The critical point.',
  },
  // One person, told by a noun
  {
    words:
      '(?:(?:attorney|solicitor|inspector|secretary)[- ]general|ceo|(?:finance|executive|operating|press|medical|financial) officer|(?:home|foreign|press|defen[cs]e) secretary|president|senator|governor|mayor|chancellor|prime minister|premier|congress(?:man|woman)|representative|secretary|councillor|councilm[ae]n|candidate|nominee|judge|justice|attorney|lawyer|solicitor|spokes(?:man|woman|person)|chair(?:man|woman)?|chief|director|manager|founder|owner|leader|ambassador|billionaire|author|actor|actress|singer|artist|player|coach|teacher|nurse|medic|paramedic|student|driver|captain|pilot|sailor|farmer|mother|father|wife|husband|sister|brother|son|daughter|man|woman|boy|girl|teenager|suspect|defendant|plaintiff|king|queen|prince|pope|bishop|priest|pastor|imam|deputy|aide|advis[eo]r|sergeant|lieutenant)',
    value: 'person',
    example: 'The mayor denied it.',
    not: 'The mayoral race.',
  },
];
