/** What those who met agreed to do, as a sentence says it. Pure. */
import { isHearsay } from './hearsay.ts'
import { listTopics } from './topics.ts'

interface Told {
  en: string
  ja: string
}

/** What changes nothing: to go on, to come closer, to talk again. */
const EMPTY =
  'meet|hold|continue|keep|maintain|stay|remain|work|look|strengthen|deepen|expand|develop|intensify|boost|enhance|further|promote|cooperate|coordinate|fix|respond|make|do|take|convene|arrange|speak|talk|discuss|step|determine|set(?! up)|agree|decide|consider|review|study|examine|explore|exchange views|inform|pay|visit'
/** `agreed to open consulates`, `agreed on the opening of consulates`: not on a Monday, nor on a need. */
const AGREED = new RegExp(
  `(?<!\\b(?:had|not|once|previously|yet|earlier)(?: \\p{L}+)? )\\bagreed(?: on \\p{Lu}\\p{Ll}+)? (?<what>(?:to (?!(?:${EMPTY})\\b)|on (?!by\\b|(?:the |an? )?(?:need|importance|necessity|sidelines|draft|date|proposal)\\b))\\p{Ll}[^,.;:()"“”–—]*)`,
  'u',
)
/** Where what was agreed ends, though the sentence goes on. */
const END = / (?:and|but|while|when|after|before|as|which|who|that|during)\b/u
/** Letters of it that a line has room for. */
const MOST = 72

interface ResultRow {
  ja: string
  words: RegExp
  yes: string
  no: string
}

/** How Japanese calls what was agreed, by the words of that alone: what is done with it only where the verb says so. */
export const RESULTS: readonly ResultRow[] = [
  {
    ja: '文書の署名で',
    words: /^to sign\b(?! (?:up|off|on)\b)/iu,
    yes: 'to sign a roadmap on fish in May',
    no: 'on a sign at the border',
  },
  {
    ja: '総領事館・領事館の開設で',
    words: /^(?:to|on)(?: the)? open(?:ing)?\b.*\bconsulates?\b/iu,
    yes: 'to open a consulate',
    no: 'to postpone the opening of a consulate',
  },
  {
    ja: '大使館の開設で',
    words: /^(?:to|on)(?: the)? open(?:ing)?\b.*\bembass(?:y|ies)\b/iu,
    yes: 'on the opening of embassies',
    no: 'to guard the embassy',
  },
  {
    ja: '直行便に関し',
    words: /\b(?:direct|passenger) flights?\b|\bair links?\b/iu,
    yes: 'to resume direct flights',
    no: 'to buy flight recorders',
  },
  {
    ja: '査証に関し',
    words: /\bvisas?\b/iu,
    yes: 'to abolish visas for drivers',
    no: 'to buy visage masks',
  },
  {
    ja: '合弁会社に関し',
    words: /\bjoint (?:venture|company|vehicle)\b/iu,
    yes: 'to set up a joint venture',
    no: 'to hold a joint session',
  },
  {
    ja: '作業部会・委員会に関し',
    words: /\b(?:working|joint|expert) (?:groups?|commissions?|committees?|task forces?)\b/iu,
    yes: 'to create a working group on migration',
    no: 'to join a group',
  },
  {
    ja: '停戦に関し',
    words: /\b(?:cease-?fire|truce)\b/iu,
    yes: 'on a ceasefire of ten days',
    no: 'to cease trade',
  },
  {
    ja: '部隊・兵器の撤収で',
    words:
      /^(?:to|on)(?: the)? (?:withdraw(?:al|ing)?|pull(?:ing)? back)\b.*\b(?:troops|forces|soldiers|units|weapons|arms|artillery|tanks)\b/iu,
    yes: 'to withdraw heavy weapons from the road',
    no: 'to withdraw the complaint',
  },
  {
    ja: '捕虜・被拘束者の交換・解放で',
    words:
      /^(?:to|on)(?: the)? (?:exchange|release|hand over|free|repatriat\w+)\b.*\b(?:prisoners?|detainees?|captives?|fishermen)\b/iu,
    yes: 'to exchange prisoners',
    no: 'to exchange views',
  },
  {
    ja: '国境検問所の開設・再開で',
    words: /^(?:to|on)(?: the)? (?:re)?open(?:ing)?\b.*\b(?:crossings?|checkpoints?)\b/iu,
    yes: 'to reopen the crossing',
    no: 'to open talks on the border',
  },
  {
    ja: '料金・関税に関し',
    words: /\b(?:tariffs?|customs duties)\b/iu,
    yes: 'on unified tariffs for containers',
    no: 'on a price of gas',
  },
  {
    ja: '合同演習・共同パトロールに関し',
    words: /\bjoint (?:\p{L}+ )?(?:exercises?|drills?|patrols?)\b/iu,
    yes: 'to begin joint patrols',
    no: 'to exercise restraint',
  },
  {
    ja: '鉄道の運行に関し',
    words: /\b(?:passenger|freight|cargo|container|direct) trains\b|\brailway\b.*\bservices?\b/iu,
    yes: 'to resume passenger trains',
    no: 'to train guards',
  },
]

/** How Japanese calls what was agreed, with its particle; undefined where no row knows it. */
export const resultIn = (what: string): string | undefined =>
  RESULTS.find(({ words }) => words.test(what))?.ja

const trimmed = (what: string): string | undefined => {
  const own = what.slice(0, END.exec(what)?.index ?? what.length).trim()
  return own.length > MOST || !own.includes(' ') ? undefined : own
}

/** `agreed to open a consulate`; in Japanese by what it is, else by its topic, empty where neither is known. Undefined where nothing was agreed. */
export function agreedIn(sentence: string): Told | undefined {
  const what = isHearsay(sentence) ? undefined : trimmed(AGREED.exec(sentence)?.groups?.what ?? '')
  if (what === undefined) return undefined
  const ja = resultIn(what)
  const [topic] = listTopics(what)
  const about = ja ?? (topic === undefined ? undefined : `${topic.ja}に関し`)
  return { en: `agreed ${what}`, ja: about === undefined ? '' : `${about}合意` }
}
