/** What was signed or agreed, as the sentence that tells it calls it. Pure. */
import { papersCounted } from '../questions/brief/papersCounted.ts'
import { resultIn } from '../questions/brief/results.ts'
import { stepIn } from '../questions/brief/steps.ts'
import type { Step } from '../questions/brief/steps.ts'
import { listTopics } from '../questions/brief/topics.ts'
import type { Text } from './words.ts'
import { NOTHING } from './words.ts'

interface PaperRow {
  en: string
  /** Of several, where that is not with an `s`. */
  many?: string
  ja: string
  words: RegExp
  /** What it is about stands behind `of` as well. */
  isOf?: true
}

/** The first that a sentence names. */
const PAPERS: readonly PaperRow[] = [
  { en: 'memorandum', ja: '覚書', words: /\bmemorand(?:um|a)\b|\bMoU\b/iu },
  { en: 'letter of intent', many: 'letters of intent', ja: '意向書', words: /\bletters? of intent\b/iu },
  { en: 'protocol', ja: '議定書', words: /\bprotocols?\b/iu },
  { en: 'treaty', many: 'treaties', ja: '条約', words: /\b(?:treaty|treaties|convention)\b/iu },
  { en: 'contract', ja: '契約', words: /\bcontracts?\b/iu },
  { en: 'joint declaration', ja: '共同宣言', words: /\bdeclarations?\b/iu },
  { en: 'joint statement', ja: '共同声明', words: /\bjoint statement\b/iu },
  { en: 'joint communiqué', ja: '共同コミュニケ', words: /\bcommuniqu[eé]s?(?!\p{L})/iu },
  { en: 'action plan', ja: '行動計画', words: /\b(?:action plan|plan of action|roadmap|road map)\b/iu },
  { en: 'agreement', ja: '協定', words: /\bagreements?\b/iu },
  {
    ...{ en: 'plan', ja: '計画', isOf: true },
    words:
      /(?<=\bsign(?:ed|s|ing) (?:an?|the|their) (?:[\p{L}\d-]+ ){0,2})plan\b|\bplan(?= (?:[^,.;]{0,60} )?was signed\b)/iu,
  },
  {
    ...{ en: 'programme', ja: '計画', isOf: true },
    words:
      /(?<=\bsign(?:ed|s|ing) (?:an?|the|their) (?:[\p{L}\d-]+ ){0,2})program(?:me)?\b|\bprogram(?:me)?(?= (?:[^,.;]{0,60} )?was signed\b)/iu,
  },
  { en: 'document', ja: '文書', words: /\bdocuments?\b/iu },
]

/** What was done to it, by the first row that fits. */
const DEEDS: readonly { en: string; ja: string; words: RegExp }[] = [
  // not signed yet: the text is settled, and each page bears the initials of those who settled it
  { en: 'initialled', ja: '仮署名', words: /\binitial(?:s|ed|led)\b|仮署名/iu },
  {
    en: 'signed',
    ja: '署名',
    words:
      /\b(?:co-)?sign(?:ed|s|ing|ature|atures)?\b|\binked\b|\bput (?:their|his|her|its) (?:names?|signatures?) (?:to|under)\b|署名|締結/iu,
  },
]
const AGREED = { en: 'agreed', ja: '合意' }

/** What one paper is about, as the sentence says it behind its noun; `in` leads to a place or a day, or to a part of the matter. */
const SUBJECT =
  /^ (?:of understanding )?(on (?!(?:the|this|that) (?:matter|issue|subject|topic)\b)[^,.;:]+?)(?= (?:was|were|is|are|has|have|had|which|that|signed|during|at|by)\b| in (?!the (?:fields?|areas?|spheres?)\b)(?:(?:the|an?|his|her|its|their|presence|early|late)\b|[\p{Lu}\d])|[,.;:]|$)/u
/** Of a plan, by its sort: not `for 2027`, which is when. */
const OF_A_PLAN =
  /^ ((?:(?:of|on) (?!the\b)|for (?!\d))[^,.;:]+?)(?= (?:was|were|is|are|between|for|in|by|at|during|until|with|which|that)\b|[,.;:]|$)/u
/** Letters of it that a line has room for. */
const SHORT = 60

/** The subject of the paper of a row: in English as it stands there, in Japanese by the topics that are known. */
function subjectIn(sentence: string, { words, isOf }: PaperRow): Text | undefined {
  const { 0: noun = '', index = 0 } = words.exec(sentence) ?? {}
  const about = (isOf ? OF_A_PLAN : SUBJECT).exec(sentence.slice(index + noun.length))?.[1]
  if (about === undefined || about.length > SHORT) return undefined
  const own = /^(?<what>.+)に関し$/u.exec(resultIn(about) ?? '')?.groups?.what
  const [topic] = listTopics(about)
  const what = own ?? topic?.ja
  return { en: ` ${about}`, ja: what === undefined ? '' : `${what}に関する` }
}

/** Nobody has signed it, or not yet. */
const UNSIGNED =
  /\b(?:not|never|refus(?:es|ed|ing) to|declin(?:es|ed) to|fail(?:s|ed) to|yet to|will|would|to be) (?:be |been )?(?:sign|initial)\w*|\b(?:will|would|to) be exchanged\b/iu

const EXCHANGED = { en: 'exchanged', ja: '交換' }
/** `five documents were exchanged, among them a memorandum that was signed by`: of all of them it says no more. */
const isExchanged = (sentence: string, noun: string): boolean =>
  /^(?:(?! (?:that|which|under|signed)\b)[^,;]){0,25} (?:was|were|has been|have been) exchanged\b/u.test(
    sentence.slice(sentence.lastIndexOf(noun) + noun.length),
  )

/** More than one paper, by its word. */
const SEVERAL = /(?:s|^memoranda|^letters.*)$/iu

/** `six agreements signed`, `protocol on trade signed`; undefined where the sentence names no paper. */
export function paperIn(sentence: string): Text | undefined {
  if (UNSIGNED.test(sentence)) return undefined
  const { count = '', n = 1, noun = sentence } = papersCounted(sentence) ?? {}
  // "four documents, among them a memorandum": all of them, as they are counted
  const row = PAPERS.find(({ words }) => words.test(noun))
  if (row === undefined) return undefined
  const [own = noun] = row.words.exec(noun) ?? []
  const deed = isExchanged(sentence, own)
    ? EXCHANGED
    : (DEEDS.find(({ words }) => words.test(sentence)) ?? AGREED)
  // nobody agrees an agreement
  if (deed === AGREED && row.en === 'agreement') return { en: 'agreement reached', ja: '合意' }
  // of several, Japanese says `agreements` of those that are made alike
  const ja = n > 1 && row.en === 'agreement' ? '文書' : row.ja
  if (n > 1)
    return {
      en: `${count} ${row.many ?? `${row.en}s`} ${deed.en}`,
      ja: `${String(n)}${ja}${deed === EXCHANGED ? 'を' : 'に'}${deed.ja}`,
    }
  const [named = ''] = row.words.exec(sentence) ?? []
  // several that nobody counted
  if (SEVERAL.test(named)) return { en: `${row.many ?? `${row.en}s`} ${deed.en}`, ja: `${ja}${deed.ja}` }
  const about = subjectIn(sentence, row) ?? NOTHING
  return {
    en: `${row.en}${about.en} ${deed.en}`,
    ja: `${about.ja}${ja}${about.ja === '' ? '' : 'に'}${deed.ja}`,
  }
}

/** Formal steps of protest, in words. */
const TOLD_STEPS: Record<Step, Text> = {
  note: { en: 'note of protest handed over', ja: '抗議文書を手交' },
  summons: { en: 'envoy summoned', ja: '大使等を召致' },
}

/** The graver that a text tells; undefined where it tells none. */
export function tellStep(text: string): Text | undefined {
  const step = stepIn(text)
  return step && TOLD_STEPS[step]
}
