/**
 * What offices are called in English. Rows are general knowledge of titles, not of their holders.
 * Every key is folded as `toKey` folds words and written in the singular; words are separated by one space.
 */

/** A title's head: the word or words that say what somebody is. */
export interface TitleHead {
  key: string
  /** How the head is written in a title; the key in capitals where it is left out. */
  title?: string
  /**
   * Standing, for "at which rank": 1 head of state or government, 2 minister or head of a branch of power,
   * 3 deputy minister, ambassador or head of an agency, 4 anyone below.
   */
  rank: 1 | 2 | 3 | 4
  /** The prepositions beyond `of` and `for` that belong to the title: ambassador *to*, representative *at*. */
  takes?: readonly string[]
  /** Only with one of these words around it: `general` alone is a military rank, `member` alone is nobody. */
  needsTail?: true
  /** A noun only where the compound ends with it: `State Duma deputy`, not `deputy foreign minister`. */
  ends?: true
  /** `at` names whose office it is, not where it is held: `fellow at the Institute`. */
  employed?: true
  /** The state where only one has such an office. */
  state?: string
  /** The body where only one has such an office. */
  body?: string
}

export const TITLE_HEADS: readonly TitleHead[] = [
  { key: 'president', rank: 1 },
  { key: 'prime minister', rank: 1 },
  { key: 'premier', rank: 1 },
  { key: 'chancellor', rank: 1 },
  { key: 'king', rank: 1 },
  { key: 'queen', rank: 1 },
  { key: 'emir', rank: 1 },
  { key: 'amir', rank: 1 },
  { key: 'sultan', rank: 1 },
  { key: 'emperor', rank: 1 },
  { key: 'crown prince', rank: 1 },
  { key: 'crown princess', rank: 1 },
  { key: 'supreme leader', rank: 1 },
  { key: 'head of state', rank: 1 },
  { key: 'cabinet secretary', rank: 2 },
  { key: 'minister delegate', rank: 3 },
  { key: 'state minister', title: 'State Minister', rank: 3 },
  { key: 'commander of the ground forces', rank: 3 },
  { key: 'chief of defence forces', rank: 2 },
  { key: 'chief of the defence forces', rank: 2 },
  { key: 'country director', rank: 4, takes: ['in', 'for'] },
  { key: 'vice premier', rank: 1 },
  { key: 'president director', rank: 3 },
  { key: 'president commissioner', rank: 3 },
  { key: 'executive vice president', rank: 3 },
  { key: 'head of government', rank: 1 },
  { key: 'pope', rank: 1 },
  { key: 'taoiseach', rank: 1 },
  { key: 'minister', rank: 2, takes: ['at', 'in'] },
  { key: 'secretary', rank: 2, takes: ['at', 'to'] },
  { key: 'secretary of state', rank: 2 },
  { key: 'secretary general', title: 'Secretary General', rank: 2 },
  { key: 'general secretary', rank: 2 },
  { key: 'executive secretary', rank: 3 },
  { key: 'press secretary', rank: 4, takes: ['to'] },
  { key: 'undersecretary', rank: 3, takes: ['at'] },
  { key: 'under secretary', title: 'Undersecretary', rank: 3, takes: ['at'] },
  { key: 'undersecretary general', title: 'Under-Secretary-General', rank: 3 },
  { key: 'under secretary general', title: 'Under-Secretary-General', rank: 3 },
  { key: 'state councilor', rank: 2 },
  { key: 'state counsellor', rank: 2 },
  { key: 'speaker', rank: 2 },
  { key: 'chairman', rank: 2, takes: ['at'] },
  { key: 'chairperson in office', title: 'Chairperson-in-Office', rank: 2 },
  { key: 'chairman in office', title: 'Chairman-in-Office', rank: 2 },
  { key: 'chair in office', title: 'Chair-in-Office', rank: 2 },
  { key: 'chairwoman', rank: 2 },
  { key: 'chairperson', rank: 2 },
  { key: 'chair', rank: 2, takes: ['at'], needsTail: true },
  { key: 'co chairman', title: 'Co-Chairman', rank: 3 },
  { key: 'co chairwoman', title: 'Co-Chairwoman', rank: 3 },
  { key: 'co chairperson', title: 'Co-Chairperson', rank: 3 },
  { key: 'co chair', title: 'Co-Chair', rank: 3, needsTail: true },
  { key: 'vice chair', rank: 3, needsTail: true },
  { key: 'prosecutor general', rank: 2 },
  { key: 'attorney general', rank: 2 },
  { key: 'solicitor general', rank: 3 },
  { key: 'prosecutor', rank: 3 },
  { key: 'ambassador', rank: 3, takes: ['to', 'in', 'at'] },
  { key: 'ambassador extraordinary and plenipotentiary', rank: 3, takes: ['to', 'in'] },
  { key: 'ambassador at large', title: 'Ambassador-at-Large', rank: 3 },
  { key: 'high commissioner', rank: 3, takes: ['to', 'in'] },
  { key: 'high representative', rank: 2, takes: ['to', 'in'] },
  { key: 'permanent representative', rank: 3, takes: ['to', 'at'] },
  { key: 'representative', rank: 3, takes: ['to', 'at', 'in', 'on'] },
  { key: 'rep', title: 'Representative', rank: 3, takes: ['to', 'at', 'in', 'on'] },
  { key: 'resident representative', rank: 3, takes: ['to', 'in'] },
  { key: 'resident coordinator', rank: 3, takes: ['to', 'in'] },
  { key: 'envoy', rank: 3, takes: ['to', 'on', 'in'] },
  { key: 'plenipotentiary', rank: 3 },
  { key: "charge d'affaires", title: 'Chargé d’Affaires', rank: 3, takes: ['to', 'in', 'at'] },
  { key: 'consul general', rank: 4, takes: ['in', 'at'] },
  { key: 'consul', rank: 4, takes: ['in', 'at'] },
  { key: 'attache', title: 'Attaché', rank: 4, takes: ['in', 'at', 'to'] },
  { key: 'commissioner', rank: 3, takes: ['on'] },
  { key: 'european commissioner', rank: 2, body: 'EU' },
  { key: 'ombudsman', rank: 3 },
  { key: 'ombudsperson', rank: 3 },
  { key: 'governor', rank: 3 },
  { key: 'governor general', rank: 2 },
  { key: 'mayor', rank: 3 },
  { key: 'head', rank: 3, takes: ['at'], needsTail: true },
  { key: 'chief', rank: 3, takes: ['at'], needsTail: true },
  { key: 'leader', rank: 3, needsTail: true },
  { key: 'deputy head', title: 'Deputy Head', rank: 3, needsTail: true },
  { key: 'director', rank: 3, takes: ['at'] },
  { key: 'director general', title: 'Director General', rank: 3, takes: ['at'] },
  { key: 'general director', rank: 3 },
  { key: 'managing director', rank: 3 },
  { key: 'executive director', rank: 3 },
  { key: 'chief executive officer', rank: 3 },
  { key: 'chief executive', rank: 3 },
  { key: 'chief of staff', rank: 3 },
  { key: 'chief of the general staff', rank: 2 },
  { key: 'chief of general staff', rank: 2 },
  { key: 'chief of defence staff', rank: 2 },
  { key: 'chief of defense staff', rank: 2 },
  { key: 'chief of the defence staff', rank: 2 },
  { key: 'chief of army staff', rank: 2 },
  { key: 'chief justice', rank: 2 },
  { key: 'chief negotiator', rank: 3 },
  { key: 'commander', rank: 3 },
  { key: 'commander in chief', title: 'Commander-in-Chief', rank: 2 },
  { key: 'coordinator', rank: 4, takes: ['on', 'in'] },
  { key: 'administrator', rank: 3 },
  { key: 'rapporteur', rank: 4, takes: ['on'] },
  { key: 'adviser', rank: 4, takes: ['to', 'on'] },
  { key: 'advisor', title: 'Adviser', rank: 4, takes: ['to', 'on'] },
  { key: 'assistant', rank: 3, takes: ['to', 'on'] },
  { key: 'aide', title: 'Aide', rank: 3, takes: ['to'] },
  { key: 'counselor', rank: 4, takes: ['to', 'at'] },
  { key: 'counsellor', rank: 4, takes: ['to', 'at'] },
  { key: 'spokesperson', rank: 4, takes: ['at'] },
  { key: 'spokesman', title: 'Spokesperson', rank: 4, takes: ['at'] },
  { key: 'spokeswoman', title: 'Spokesperson', rank: 4, takes: ['at'] },
  { key: 'spox', title: 'Spokesperson', rank: 4, takes: ['at'] },
  { key: 'senator', rank: 4 },
  { key: 'judge', rank: 4, takes: ['at'] },
  { key: 'magistrate', rank: 4, takes: ['at'] },
  { key: 'marshal', rank: 2, needsTail: true },
  { key: 'president-elect', title: 'President-elect', rank: 1 },
  { key: 'prime minister-elect', title: 'Prime Minister-elect', rank: 1 },
  { key: 'prime minister-designate', title: 'Prime Minister-designate', rank: 1 },
  { key: 'minister-designate', title: 'Minister-designate', rank: 2 },
  { key: 'ambassador-designate', title: 'Ambassador-designate', rank: 3, takes: ['to', 'in', 'at'] },
  { key: 'member of parliament', rank: 4 },
  { key: 'member of the european parliament', rank: 4, body: 'European Parliament' },
  {
    key: 'european parliament member',
    title: 'Member of the European Parliament',
    rank: 4,
    body: 'European Parliament',
  },
  { key: 'congressman', rank: 4, state: 'US' },
  { key: 'deputy', rank: 4, needsTail: true, ends: true },
  { key: 'congresswoman', rank: 4, state: 'US' },
  { key: 'lawmaker', rank: 4 },
  { key: 'people deputy', title: "People's Deputy", rank: 4 },
  { key: 'supreme court justice', title: 'Justice of the Supreme Court', rank: 3 },
  { key: 'associate justice', rank: 3 },
  { key: 'co rapporteur', title: 'Co-Rapporteur', rank: 4, takes: ['on'] },
  { key: 'floor leader', rank: 3 },
  { key: 'executive chair', rank: 3 },
  { key: 'executive chairman', rank: 3 },
  { key: 'chief cabinet secretary', rank: 2, state: 'JP' },
  { key: 'prime cabinet secretary', rank: 2, state: 'KE' },
  { key: 'magistrate', rank: 4 },
  { key: 'analyst', rank: 4, takes: ['at'], employed: true, needsTail: true },
  { key: 'fellow', rank: 4, takes: ['at'], employed: true, needsTail: true },
  { key: 'legislator', title: 'Member of Parliament', rank: 4 },
  { key: 'parliamentarian', title: 'Member of Parliament', rank: 4 },
  { key: 'member', rank: 4, needsTail: true },
  { key: 'delegate', rank: 4, takes: ['to'] },
  { key: 'rector', rank: 4 },
  { key: 'editor in chief', title: 'Editor-in-Chief', rank: 4 },
  { key: 'founder', rank: 4, needsTail: true },
  { key: 'negotiator', rank: 3, takes: ['with', 'on'] },
]

/** Abbreviated titles, as bulletins print them, and what they stand for. Matched on the printed form, case and all. */
export const TITLE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  FM: 'Minister of Foreign Affairs',
  PM: 'Prime Minister',
  DPM: 'Deputy Prime Minister',
  DFM: 'Deputy Minister of Foreign Affairs',
  VP: 'Vice President',
  CEO: 'Chief Executive Officer',
  MP: 'Member of Parliament',
  MEP: 'Member of the European Parliament',
  SG: 'Secretary General',
  EAM: 'Minister of External Affairs',
  NSA: 'National Security Adviser',
  CDA: 'Chargé d’Affaires',
  Sen: 'Senator',
  Gov: 'Governor',
  Amb: 'Ambassador',
}

/** Abbreviated titles that only one body has. */
export const ABBREVIATED_BODIES: Readonly<Record<string, string>> = { MEP: 'European Parliament' }

/** Standing words before a head: they change the rank and so the office. `first deputy` is two words in a row. */
export const RANK_WORDS: ReadonlySet<string> = new Set(
  'deputy first second vice acting interim caretaker assistant associate senior principal special personal permanent co honorary chief resident lead additional joint standing opposition majority minority'.split(
    ' ',
  ),
)

/** Words that say that the office is no longer, not yet, or only hoped to be held. */
export const STATUS_WORDS: Readonly<Record<string, 'former' | 'candidate' | 'current'>> = {
  former: 'former',
  ex: 'former',
  late: 'former',
  ousted: 'former',
  deposed: 'former',
  then: 'former',
  onetime: 'former',
  candidate: 'candidate',
  nominee: 'candidate',
  contender: 'candidate',
  new: 'current',
  newly: 'current',
  appointed: 'current',
  elected: 'current',
  outgoing: 'current',
  incoming: 'current',
  visiting: 'current',
  current: 'current',
  incumbent: 'current',
}

/** Portfolios: what ministries and departments are about. A title runs on over these words. */
export const PORTFOLIO_WORDS: ReadonlySet<string> = new Set(
  `foreign external international internal interior home defence defense security national economy economic economics
   finance financial treasury budget trade commerce commercial industry industrial mine mines mining interparliamentary interregional interethnic energy oil gas petroleum
   power electricity water resources natural ecology environment environmental climate change agriculture agricultural food fisheries
   forestry rural health public education higher science scientific research technology technologies innovation digital development
   communications communication information media press culture cultural heritage tourism youth sport sports religious religion
   labor labour employment social protection welfare family women children population migration immigration citizenship
   justice legal law constitutional parliamentary transport transportation roads railway railways aviation maritime infrastructure
   construction housing urban planning regional cooperation integration affairs relations policy politics political strategy strategic
   emergency emergencies situations civil service military army navy air force forces land ground naval armed customs tax taxes revenue
   investment investments privatization property state presidential prime ministerial cabinet government diplomatic consular protocol
   human rights humanitarian aid disaster management special assignments counterterrorism intelligence border veterans diaspora
   european eurasian middle east eastern western asia asian africa african americas american pacific indo caucasus
   nuclear space cyber cyberspace cybersecurity works utilities supply supplies office administration staff general
   central election elections commission committee audit statistics archives standards transitional military ruling enlargement expatriates neighbourhood partnership partnerships crisis peace reconciliation settlement
   disarmament arms control proliferation nonproliferation reform reforms reintegration territories sahel
   foreign-policy north south coordination parliament court supreme senate house deputies representatives assembly council
   congress department division directorate states organizations organisations countries agency authority bank board body center centre embassy
   ministry secretariat union organization organisation service change urbanization urbanisation industries troops fleet command
   headquarters initiatives programs programmes projects livestock irrigation sanitation wildlife antiquities reconstruction
   rehabilitation resilience prisons corrections pensions insurance banking mobility local islamic awqaf endowments guidance
   equality gender disabilities refugees repatriation narcotics drugs mineral minerals hydrocarbons renewables renewable
   telecommunications broadcasting entrepreneurship enterprise enterprises handicrafts francophonie worship universities schools
   vocational training skills literacy horticulture aquaculture ocean oceans ports shipping waterways highways aerospace atomic
   unification reunification bureau amiri diwan minorities textiles shura agrarian tribal hajj umrah guard guards spatial territorial civic overseas meteorology hydrology artificial mineral municipality`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** `Foreign Minister` is the `Minister of Foreign Affairs`: what a portfolio in front of `minister` or `ministry` becomes. */
export const PORTFOLIO_FORMS: Readonly<Record<string, string>> = {
  foreign: 'Foreign Affairs',
  external: 'External Affairs',
  home: 'Home Affairs',
  internal: 'Internal Affairs',
  defence: 'Defense',
  defense: 'Defense',
  'external affairs': 'External Affairs',
  'foreign affairs': 'Foreign Affairs',
}
