/** Words that tell what a capitalised name is: a body, a company, a person's role. Lower case; single words. */

import { phrases, words } from './lists.ts'

/** After a state's name these make a company, a paper or a cup of it: `China Daily` speaks of no state. */
export const COMPANY_HEADS: readonly string[] = words(`
  airlines airways daily times post herald tribune today telegraph cup derby
`)

/** Words that stand between a state and a person or body: `Jordan Foreign Minister` is no person called Jordan. */
export const ROLE_WORDS: readonly string[] = words(`
  prime foreign deputy first vice acting minister ministry president premier king queen crown prince
  ambassador envoy consul embassy government parliament army armed air navy defense defence interior
  finance national central supreme fm pm mfa mp and speaker chief general secretary state police public
  royal economic energy trade ministers presidents
`)

/** What a capitalised name is when it ends (or begins) with the word: rows of word and what follows from it. */
export interface Head {
  words: string
  /** An organ of a state: with a state's name it is that state's. */
  official?: true
  /** Counts only together with a state's name: there are too many `Armed Forces`. */
  needsState?: true
  /** Part of a larger body: `the Legal Department of the Ministry` speaks of the ministry. */
  part?: true
  /** Also a building: after `at`, `in`, `visited` it is one. */
  building?: true
  /** Counts only with what follows it: `House of Councillors`. */
  needsTail?: true
  /** May stand alone, capitalised: `the Senate`. */
  alone?: true
  /** Only behind this word. */
  after?: string
  /** Stands before the name: `Fundación X`. */
  leads?: true
  reason: string
}

export const HEADS: readonly Head[] = [
  { words: 'ministry mfa mod treasury', official: true, reason: 'departments of government' },
  {
    words: 'assembly diet legislature duma majlis',
    official: true,
    reason: 'parliaments',
  },
  {
    words: 'parliament congress',
    official: true,
    alone: true,
    reason: 'parliaments that many states call by the bare word',
  },
  { words: 'senate', official: true, alone: true, reason: 'upper houses have no other name' },
  { words: 'chamber', official: true, reason: 'houses of parliament; chambers of commerce' },
  {
    words: 'house',
    official: true,
    needsTail: true,
    reason: 'a house of parliament says of whom; other houses are buildings',
  },
  {
    words: 'council committee commission cabinet secretariat presidency',
    official: true,
    reason: 'organs of several people',
  },
  {
    words: 'agency authority administration service bureau inspectorate office registry chancellery',
    official: true,
    reason: 'agencies',
  },
  { words: 'court tribunal prosecution', official: true, reason: 'courts' },
  { words: 'courts', after: 'law', official: true, reason: 'the house that several courts share' },
  { words: 'embassy consulate', official: true, needsState: true, reason: 'missions of one state' },
  {
    words: 'army navy forces force guard guards police corps militia gendarmerie',
    official: true,
    needsState: true,
    reason: 'armed services',
  },
  {
    words: 'department directorate division section staff subcommittee',
    official: true,
    part: true,
    reason: 'parts of a body',
  },
  {
    words: 'board',
    official: true,
    part: true,
    reason: 'agencies of a state; of a firm or bank it is the body itself that is spoken of',
  },
  {
    words:
      'organization organisation association confederation union league alliance community society federation network consortium coalition club caucus',
    reason: 'unions of members',
  },
  { words: 'foundation fund trust charity endowment endowments', reason: 'foundations' },
  {
    words: 'institute institution academy university college school conservatoire conservatory',
    reason: 'places of learning: a lecture at one is a matter of the body',
  },
  {
    words: 'center centre observatory laboratory hub',
    building: true,
    reason: 'bodies and their houses',
  },
  {
    words: 'museum library theatre theater hospital clinic mausoleum',
    building: true,
    reason: 'houses with a staff',
  },
  {
    words:
      'bank eximbank group company corporation corp inc holding holdings enterprise enterprises industries ltd limited llc plc gmbh fze fzco fzc dmcc jsc ojsc cjsc pjsc airlines airways railways shipyard shipyards aerospace aeronautics motors electronics petroleum pharma telecom telekom construction steel markets securities ventures analytics consulting',
    reason: 'companies',
  },
  {
    words: 'legion brigade battalion regiment',
    official: true,
    needsState: true,
    reason: 'bodies of troops',
  },
  { words: 'party front movement brotherhood bloc platform', reason: 'parties and movements' },
  {
    words: 'tv media news television radio broadcasting times tribune herald gazette daily observer',
    reason: 'media',
  },
  {
    words:
      'fundacion fundacao fondation fundatia stiftung instituto institut banco banque universidad universidade universite partido parti centro grupo groupe compania ministerio ministere corporacion asociacion federacion sindicato konzern',
    leads: true,
    reason: 'in Romance languages the kind of body comes first',
  },
  { words: 'troops', after: 'border', official: true, reason: 'other troops are of something' },
  { words: 'team mission', needsState: true, reason: 'too many without a name' },
  { words: 'power', after: 'executive', official: true, reason: 'local government in the Caucasus' },
  { words: 'crescent cross', after: 'red', reason: 'national societies of the movement' },
  { words: 'patriarchate archdiocese diocese eparchy', reason: 'churches as bodies' },
]

/** What a board is for: `supervisory board`. */
export const BOARD_KINDS: readonly string[] = words(
  'supervisory management executive advisory editorial governing',
)

/** Those who watch over a firm, a body only with its name before them. */
const boards = [...BOARD_KINDS.map((kind) => `${kind} board`), 'supervisory council'].join(', ')

/** Words with a head in them that are no body: states, buildings, events, posts. Lower case. */
export const NOT_BODY_PHRASES: readonly string[] = phrases(`
  russian federation, swiss confederation, soviet union, united states, convention center, convention
  centre, congress center, congress centre, exhibition center, exhibition centre, trade center, trade
  centre, conference center, conference centre, shopping center, shopping centre, medical center, press
  center, press centre, cultural center, sports center, business center, international community, world community,
  international organization, european community, united front, opera house, guest house, open house,
  first division, central office, central apparatus, head office, foreign office, white house, blue house, state house, government house,
  working group, detention center, detention centre, west bank, left bank, right bank, home front, joint force, air force, task force, armed forces, working party, third party, western
  front, eastern front, eastern bloc, western bloc, breaking news, social media, fake news, state media,
  state tv, local media, high school, middle school, prime time, new york times square, general secretary,
  north atlantic, interim government, ${boards}
`)

/** Words before `bank` that make it an organ of its state. `Bank of Peru` needs none. */
export const BANK_OF_STATE: readonly string[] = words('central national reserve state peoples')

/** What happens or is given: a body's name before it is only part of its name, `Lima Media Forum`. */
export const HAPPENINGS: readonly string[] = words(`
  forum summit conference congress talks week day days festival prize award awards cup games exhibition fair
  agreement accord treaty pact declaration statement resolution act law bill code index report strategy programme
  program project plan initiative process dialogue operations relations
`)

/** What states have departments for that are agencies of their own: `Roads Department`. Others are parts of a ministry. */
export const DEPARTMENT_CHARGES: readonly string[] = words(
  'roads highways customs prisons fisheries forests antiquities statistics immigration migration lands police fire',
)

/** With these an agency is a medium or a firm, no organ of a state: `International News Agency`. */
export const FREE_AGENCIES: readonly string[] = words('news press information travel rating advertising')

/** Titles end a body's name: `Federation Council Senator`. */
export const TITLE_WORDS: readonly string[] = words(`
  president minister premier chancellor chairman chairwoman chairperson chair chief head director deputy
  vice secretary ambassador consul envoy representative commissioner spokesman spokeswoman spokesperson
  spox speaker senator member members mayor governor judge prosecutor commander colonel lieutenant major
  admiral captain sergeant professor rector dean doctor dr mr mrs ms sir lord king queen prince princess
  sheikh emir amir sultan pope cardinal archbishop bishop fm pm mp ceo assistant adviser advisor counselor
  counsellor attaché attache lawmaker rapporteur coordinator manager founder analyst expert correspondent
  editor reporter ministers presidents ambassadors baroness baron viscount ayatollah brigadier rabbi imam mufti
  patriarch nuncio
`)

/** Whose possessive stays inside a body's name: `People's Party`, `Prosecutor General's Office`. */
export const OWNERS: readonly string[] = words(`
  people peoples workers women children farmers journalists correspondents veterans lawyers writers
  students teachers mothers soldiers bankers employers miners entrepreneurs members deputies ministers
  president general commissioner attorney prosecutor ombudsman governor mayor
`)

/** A common noun before a name that tells the name is a body's: `broadcaster X`, `the company X`, `firms such as X, Y and Z`. */
export const BODY_NOUNS: readonly string[] = words(`
  agency airline bank bloc broadcaster carrier channel charity company conglomerate consultancy contractor
  daily developer firm foundation giant group insurer magazine maker manufacturer ministry movement
  network newspaper ngo operator outlet party portal producer publication refiner shipbuilder startup
  station subsidiary supplier tank tabloid union utility website weekly
`)

/** Firms of a state, of whatever name: `the State Corporation | Terma`. */
export const STATE_FIRMS = /^(?:state|national|public) (?:corporation|company|concern|enterprise|holding)$/u

/** What a firm is by law, where that stands before its name: `PJSC X`. */
export const LEGAL_FORMS: readonly string[] = words('jsc ojsc cjsc pjsc llc')

/** The same, where it stands behind the name: `X Ltd`. */
export const LEGAL_ENDINGS: readonly string[] = [
  ...LEGAL_FORMS,
  ...words('llp ltd inc plc gmbh fze fzco fzc dmcc'),
]

/** Short for what a firm is, behind its name: `X Corp`. */
export const FIRM_ENDINGS: ReadonlySet<string> = new Set(words('corp co'))

/** All that a firm has behind its name, in short. */
export const SHORT_ENDINGS: ReadonlySet<string> = new Set([...LEGAL_ENDINGS, ...FIRM_ENDINGS])

/** Words that a sentence may begin with before a name: they are no part of it. */
export const OPENER_WORDS: readonly string[] = words(`
  the a an in on at by for from with after before during following according while when as meanwhile earlier later also this
  that these those his her its their our both however although former new acting ruling opposition late today yesterday under
  between and or but if since until to into outside inside near
`)

/** Months and days of the week, in full and as printed short. */
export const DAY_WORDS: readonly string[] = words(`
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
`)

/** Bodies that have a seat in their name: `Embassy of Peru in Chile`. */
export const SEATED_BODIES: readonly string[] = words('embassy consulate mission office')

/** Bodies that are a person's or several persons': `Office of the President`, `Council of Ministers`. */
export const PERSONAL_BODIES: readonly string[] = words(
  'office administration council cabinet committee secretariat chancellery',
)

/** After these a house with a staff is the building. */
export const PLACED_AFTER: readonly string[] = words(
  'in at inside outside near to visit visited visits visiting toured',
)

/** A name may begin with the title of the person it honours: `King Fahd University`. */
export const HONOURED_TITLES: readonly string[] = words(
  'king queen prince princess sheikh sultan emir pope sir',
)

/** Small words inside names of other languages. */
export const ROMANCE_LINK_WORDS: readonly string[] = words(
  'de del la las los da do dos das di des du y e et für fur der und',
)
