/** What somebody is held, tried or sentenced for, in the words of a sentence. Pure. */
import { LONGEST } from '../../graph/sentence.ts'

interface CrimeRow {
  ja: string
  words: RegExp
  yes: string
  no: string
}

/** Crimes as newspapers call them; what no row knows is told in English alone. */
export const CRIMES: readonly CrimeRow[] = [
  { ja: '国家反逆', words: /\b(?:high )?treason\b/iu, yes: 'high treason', no: 'treasonable jokes' },
  {
    ja: 'スパイ',
    words: /\b(?:espionage|spying|spied)\b/iu,
    yes: 'espionage for Finland',
    no: 'selling a spy novel',
  },
  {
    ja: '情報収集',
    words: /\b(?:collecting|gathering|passing|transferring) (?:secret )?information\b/iu,
    yes: 'collecting information on forts',
    no: 'withholding information',
  },
  {
    ja: '権力奪取',
    words: /\b(?:seizure|usurpation) of power\b|\bseiz(?:e|ing) power\b/iu,
    yes: 'the violent seizure of power',
    no: 'seizure of goods',
  },
  { ja: 'クーデター', words: /\bcoup\b/iu, yes: 'plotting a coup', no: 'forging coupons' },
  { ja: 'テロ', words: /\bterroris[mt]\b/iu, yes: 'terrorism', no: 'spreading terror' },
  { ja: '戦争犯罪', words: /\bwar crimes?\b/iu, yes: 'war crimes', no: 'crimes in a war' },
  {
    ja: '人道に対する罪',
    words: /\bagainst (?:peace and )?humanity\b/iu,
    yes: 'crimes against humanity',
    no: 'a plea for humanity',
  },
  { ja: '過激主義', words: /\bextremis[mt]\b/iu, yes: 'extremism', no: 'extreme speed' },
  { ja: '殺人', words: /\b(?:murder|homicide)\b/iu, yes: 'murder', no: 'murderous looks' },
  { ja: '贈収賄', words: /\bbrib(?:e|es|ery|ing)\b/iu, yes: 'taking bribes', no: 'a bridge' },
  { ja: '横領', words: /\bembezzl\w+|\bmisappropriation\b/iu, yes: 'embezzlement', no: 'appropriation' },
  { ja: '汚職', words: /\bcorruption\b|\bgraft\b/iu, yes: 'corruption', no: 'corrupt files' },
  { ja: '詐欺', words: /\bfraud\b/iu, yes: 'online fraud', no: 'fraudulent looks' },
  {
    ja: '資金洗浄',
    words: /\bmoney laundering\b|\blaundering\b/iu,
    yes: 'money laundering',
    no: 'a laundry',
  },
  {
    ja: '脱税',
    words: /\btax (?:evasion|fraud)\b|\bevasion of taxes\b/iu,
    yes: 'tax evasion',
    no: 'tax reform',
  },
  { ja: '密輸', words: /\bsmuggl\w+/iu, yes: 'smuggling foreign currency', no: 'a smug letter' },
  { ja: '麻薬', words: /\b(?:drugs?|narcotics?)\b/iu, yes: 'possession of drugs', no: 'robbing a drugstore' },
  {
    ja: '武器所持',
    words: /\bpossession of (?:weapons|arms|firearms)\b/iu,
    yes: 'illegal possession of weapons',
    no: 'a sale of weapons',
  },
  { ja: '恐喝', words: /\b(?:extortion|blackmail)\b/iu, yes: 'extortion', no: 'black mail vans' },
  {
    ja: '職権乱用',
    words: /\b(?:abus(?:e|ing)|exceeding)(?: of)?(?: \p{Ll}+)? (?:powers?|office|authority)\b/iu,
    yes: 'abuse of power',
    no: 'a loss of power',
  },
  {
    ja: '暴動',
    words: /\b(?:mass )?(?:riots?|unrest|disorders?)\b/iu,
    yes: 'mass riots',
    no: 'insulting a patriot',
  },
  { ja: '風紀紊乱', words: /\bhooliganism\b/iu, yes: 'petty hooliganism', no: 'insulting hooligans' },
  {
    ja: '公務執行妨害',
    words: /\b(?:disobe\w+|resist\w+)\b[^,]{0,20}\bpolice\b/iu,
    yes: 'disobedience to the police',
    no: 'the police',
  },
  {
    ja: '反国家宣伝',
    words: /\bagainst the state\b|\banti-state\b/iu,
    yes: 'spreading information against the state',
    no: 'speaking against the statement',
  },
  {
    ja: '入札談合',
    words: /\brigging\b[^,]{0,20}\b(?:tenders?|bids?|auctions?)\b|\bbid[- ]rigging\b/iu,
    yes: 'bid rigging',
    no: 'selling a tender',
  },
  {
    ja: '犯罪組織',
    words: /\bcriminal (?:community|group|organi[sz]ation)\b/iu,
    yes: 'organizing a criminal community',
    no: 'a criminal case',
  },
]

/** Letters of what is told. */
const MOST = 100

/** What it is for, to the end of the clause. */
const CHARGE =
  /\b(?:charged with|on (?:a )?charges? of|accused of|guilty of|convicted of|suspected of|in prison for|under (?:Article|Articles) [\d., and-]+\() ?([^;()“”"]+?)(?=,? (?:in (?:connection|the criminal case|a case|a trial)|committed by|who|which|but|said|(?:and )?(?:was|were|has|had|have|is|are|will)|the \p{L}+ (?:said|reported))\b|, \p{Lu}|, the \p{L}+|, (?:his|her|their) (?:lawyer|family|wife|husband)\b| told\b|,? and \p{Ll}+ed\b|[;()“”"]|\.?$)/gu

/** Does a headline say what for? */
const TOLD =
  /\b(?:charged|accused|guilty|convicted|charges? of|suspected|sentenced (?:.* )?(?:for|over)|for (?!questioning)\p{Ll}+ing)\b/iu

/** Who denies a charge, or is told to be cleared of it, is not told by it; nor is what is only possible. */
const DENIED =
  /\b(?:den(?:y|ies|ied)|acquitt?ed|cleared|dropped|not|never|no longer|if|could|may|might|overturn\w*|pardon\w*|annul\w*)\b/iu
/** Others than those of whom it is told: `the lawyer of people accused of terrorism`. */
const OTHERS = /\b(?:those|people|persons|clients?|others|anyone|everyone)(?: who (?:is|are|was|were))? $/u
/** What somebody is against is no crime: `protests against corruption`. */
const AGAINST = /\b(?:against (?!the state|humanity|peace)|fight\w*|combat\w*|protests?\b)/u

/** Does a headline of either language say for what? */
export const tellsCharge = (headline: string): boolean =>
  TOLD.test(headline) || CRIMES.some(({ words }) => words.test(headline))

/** `high treason`, and the crimes in it in Japanese; undefined where the sentence does not say it in a few words. */
export function chargeIn(sentence: string): { en: string; ja: readonly string[] } | undefined {
  if (sentence.length > LONGEST || DENIED.test(sentence)) return undefined
  const last = [...sentence.matchAll(CHARGE)].at(-1)
  const en = last?.[1]?.trim()
  if (last === undefined || en === undefined || en.length > MOST) return undefined
  if (OTHERS.test(sentence.slice(0, last.index)) || AGAINST.test(en)) return undefined
  const ja = CRIMES.filter(({ words }) => words.test(en)).map((crime) => crime.ja)
  return ja.length === 0 ? undefined : { en, ja }
}
