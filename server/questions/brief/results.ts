/** What those who met agreed to do, as a sentence says it. Pure. */
import { isHearsay } from './hearsay.ts'
import { listTopics } from './topics.ts'

interface Told {
  en: string
  ja: string
}

/** What changes nothing: to go on, to come closer, to talk again. */
const EMPTY =
  'meet|hold|continue|keep|maintain|stay|remain|work|look|strengthen|deepen|expand|develop|intensify|boost|enhance|further|promote|cooperate|coordinate|fix|respond|make|do|take|convene|arrange|speak|talk|discuss|step'
/** `agreed to open consulates`, `agreed on the opening of consulates`: not on a Monday, nor on a need. */
const AGREED = new RegExp(
  `(?<!\\b(?:had|not|once|previously|yet|earlier)(?: \\p{L}+)? )\\bagreed(?: on \\p{Lu}\\p{Ll}+)? (?<what>(?:to (?!(?:${EMPTY})\\b)|on (?!(?:the |an? )?(?:need|importance|necessity|sidelines|draft|date|proposal)\\b))\\p{Ll}[^,.;:()"“”–—]*)`,
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

/** How Japanese calls what was agreed, by the words of that alone. */
export const RESULTS: readonly ResultRow[] = [
  {
    ja: '総領事館・領事館の開設',
    words: /\bopen\w*\b.*\bconsulates?\b/iu,
    yes: 'to open a consulate',
    no: 'to close a consulate',
  },
  {
    ja: '大使館の開設',
    words: /\bopen\w*\b.*\bembass(?:y|ies)\b/iu,
    yes: 'on the opening of embassies',
    no: 'to guard the embassy',
  },
  {
    ja: '直行便の開設・再開',
    words: /\b(?:direct|passenger) flights?\b|\bair links?\b/iu,
    yes: 'to resume direct flights',
    no: 'to buy flight recorders',
  },
  {
    ja: '査証の免除・緩和',
    words: /\bvisas?\b/iu,
    yes: 'to abolish visas for drivers',
    no: 'to issue passes',
  },
  {
    ja: '合弁会社の設立',
    words: /\bjoint (?:venture|company|vehicle)\b/iu,
    yes: 'to set up a joint venture',
    no: 'to hold a joint session',
  },
  {
    ja: '作業部会・委員会の設置',
    words: /\b(?:working|joint|expert) (?:groups?|commissions?|committees?|task forces?)\b/iu,
    yes: 'to create a working group on migration',
    no: 'to join a group',
  },
  {
    ja: '停戦',
    words: /\b(?:cease-?fire|truce)\b/iu,
    yes: 'on a ceasefire of ten days',
    no: 'to fight fires',
  },
  {
    ja: '部隊・兵器の撤収',
    words: /\b(?:withdraw\w*|pull(?:ing)? back)\b/iu,
    yes: 'to withdraw heavy weapons from the road',
    no: 'to deliver weapons',
  },
  {
    ja: '捕虜・被拘束者の交換・解放',
    words:
      /\b(?:exchange|release|hand over|free|repatriat\w+)\b.*\b(?:prisoners?|detainees?|captives?|fishermen)\b/iu,
    yes: 'to exchange prisoners',
    no: 'to exchange views',
  },
  {
    ja: '国境検問所の開設・再開',
    words: /\b(?:re)?open\w*\b.*\b(?:border|crossings?|checkpoints?)\b/iu,
    yes: 'to reopen the crossing',
    no: 'to mark the border',
  },
  {
    ja: '統一料金・関税の引下げ',
    words: /\b(?:tariffs?|customs duties)\b/iu,
    yes: 'on unified tariffs for containers',
    no: 'on a price of gas',
  },
  {
    ja: '合同演習・共同パトロール',
    words: /\bjoint (?:\p{L}+ )?(?:exercises?|drills?|patrols?)\b/iu,
    yes: 'to begin joint patrols',
    no: 'to exercise restraint',
  },
  {
    ja: '列車の運行再開・開始',
    words: /\btrains\b|\brailway\b.*\bservices?\b/iu,
    yes: 'to resume passenger trains',
    no: 'to train guards',
  },
]

const trimmed = (what: string): string | undefined => {
  const own = what.slice(0, END.exec(what)?.index ?? what.length).trim()
  return own.length > MOST || !own.includes(' ') ? undefined : own
}

/** `agreed to open a consulate`; in Japanese by what it is, else by its topic, empty where neither is known. Undefined where nothing was agreed. */
export function agreedIn(sentence: string): Told | undefined {
  const what = isHearsay(sentence) ? undefined : trimmed(AGREED.exec(sentence)?.groups?.what ?? '')
  if (what === undefined) return undefined
  const ja = RESULTS.find(({ words }) => words.test(what))?.ja
  const [topic] = listTopics(what)
  const about = ja ?? (topic === undefined ? undefined : `${topic.ja}分野の協力`)
  return { en: `agreed ${what}`, ja: about === undefined ? '' : `${about}で合意` }
}
