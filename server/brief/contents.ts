/** What the text adds to a headline besides names: what was spoken of, how much it was, and whether it is the first. Pure. */
import type { Proof } from '../api/brief.ts'
import { chargeIn, tellsCharge } from '../questions/brief/charge.ts'
import { causeIn, causeInHeadline, tellsCause } from '../questions/brief/cause.ts'
import { measureIn } from '../questions/brief/measures.ts'
import { agreedIn } from '../questions/brief/results.ts'
import { shiftIn } from '../questions/brief/shifts.ts'
import { tellsFirst, tellsPaper } from '../questions/brief/headlines.ts'
import { termIn } from '../questions/brief/terms.ts'
import { termsOf } from '../questions/brief/thread.ts'
import { listTopics, topicsSpokenOf } from '../questions/brief/topics.ts'
import { causeInJapanese } from './causes.ts'
import { firstIn } from './firsts.ts'
import type { Names } from './names.ts'
import { joined, shortTitle } from './names.ts'
import type { Language, Text } from './words.ts'
import { both, NOTHING, plain, say } from './words.ts'

/** Words for the brackets, and the sentences that say so. */
export interface Content {
  text: Text
  sentences: readonly string[]
}

const NONE: Content = { text: NOTHING, sentences: [] }
/** Topics that are named. */
const TOPICS = 3
/** Letters of a note that a line has room for. */
const NOTE = 110

/**
 * What was spoken of, as far as the headline of a language does not tell it; in Japanese what only the English one tells as well.
 * @param isFull where there is room for more than that
 */
export function topicsTold({ contents }: Proof, headline: Text, isFull: boolean): Content {
  const own = listTopics(headline.en)
  const spoken = isFull ? topicsSpokenOf(...contents) : []
  const topics = [...own, ...spoken.filter(({ en }) => !own.some((one) => one.en === en))]
  const isSaid = (topic: Text, language: Language): boolean =>
    language === 'en' ? own.some(({ en }) => en === topic.en) : headline.ja.includes(topic.ja)
  const text = both((language) => {
    const left = topics.filter((topic) => !isSaid(topic, language)).slice(0, TOPICS)
    return left.length === 0 || (language === 'ja' && headline.ja === headline.en)
      ? ''
      : say('on', { what: joined(left, 'comma') })[language]
  })
  return text.en === '' && text.ja === '' ? NONE : { text, sentences: spoken.length > 0 ? contents : [] }
}

/** What the first sentence says of which something is read, in words. */
function firstOf<T>(
  sentences: readonly string[],
  read: (sentence: string) => T | undefined,
  tell: (found: T) => Text,
): Content {
  for (const sentence of sentences) {
    const found = read(sentence)
    if (found !== undefined) return { text: tell(found), sentences: [sentence] }
  }
  return NONE
}

/** What those who met agreed to do, where no headline says that they agreed. */
export function agreedTold({ contents }: Proof, headline: Text): Content {
  return firstOf(contents, agreedIn, (agreed) =>
    both((language) => (tellsPaper(headline[language]) ? '' : agreed[language])),
  )
}

/** Over what somebody protests: in the words of the text, which is English; in Japanese by what it is. */
export function causeTold({ contents }: Proof, headline: Text): Content {
  const own = causeInHeadline(headline.en)
  const ownJa = own === undefined || tellsCause(headline.ja) ? undefined : causeInJapanese(own)
  // what the English headline tells
  if (ownJa !== undefined)
    return { text: { en: '', ja: say('over', { what: plain(ownJa) }).ja }, sentences: contents }
  return firstOf(contents, causeIn, (cause) => {
    const ja = causeInJapanese(cause)
    const told = say('over', { what: { en: cause, ja: ja ?? '' } })
    return {
      en: tellsCause(headline.en) ? '' : told.en,
      ja: ja === undefined || tellsCause(headline.ja) ? '' : told.ja,
    }
  })
}

/** A court has found so. */
const SENTENCED =
  /\b(?:sentence[sd]?|convict\w+|guilty|jailed|(?:get|give)s?n? [\p{L}\d]+(?: and a half)? (?:days|months|years)|given \d+ days|imprison\w+)\b|禁錮|懲役|有罪|実刑|判決|行政拘禁/iu

/** Of what somebody is accused, or for what he is sentenced, where no headline says so. */
export function chargeTold({ contents }: Proof, headline: Text): Content {
  const is = SENTENCED.test(`${headline.en} ${headline.ja}`) ? 'sentenced' : 'accused'
  return firstOf(contents, chargeIn, (charge) => ({
    en: tellsCharge(headline.en) ? '' : say(is, { what: plain(charge.en) }).en,
    // 容疑で逮捕: it stands there already, in other words
    ja:
      charge.ja.some((crime) => headline.ja.includes(crime)) || /容疑|の罪/u.test(headline.ja)
        ? ''
        : say(is, { what: plain(charge.ja.join('、')) }).ja,
  }))
}

/** Who takes up a post, and who leaves one, as far as the headline of a language does not name them. */
export function postsTold({ posts = [] }: Proof, headline: Text, names: Names): Content {
  // of whoever leaves a post that nobody names others may ask which
  const named = posts.filter(({ isIn, title = '' }) => isIn || title !== '')
  const told = (named.length > 0 ? named : posts).map(({ person, isIn, title = '' }) => {
    const ja = names.postOf(person, title)
    const as = isIn ? (ja === undefined ? 'appointed' : 'appointedAs') : title === '' ? 'leaves' : 'leavesAs'
    const text = say(as, {
      who: names.of(person),
      // of an ambassador it matters where to
      title: { en: /\bAmbassador\b/u.test(title) ? title : shortTitle(title), ja: ja ?? '' },
    })
    return both((language) =>
      names.isSaid(person, headline[language], language) ? '' : text[language].trim(),
    )
  })
  return { text: joined(told, 'comma'), sentences: posts.map(({ sentence }) => sentence) }
}

/** A sum or an amount that the headline does not tell. */
export function measureTold({ contents }: Proof, headline: Text): Content {
  return firstOf(contents, measureIn, (measure) =>
    both((language) =>
      headline[language].replaceAll(',', '').includes(measure[language].replaceAll(',', ''))
        ? ''
        : measure[language],
    ),
  )
}

/** How long a paper is for, where no headline tells it. */
export function termTold({ contents }: Proof, headline: Text): Content {
  if (termIn(headline.en) !== undefined || /年(?:間|まで)/u.test(headline.ja)) return NONE
  return firstOf(contents, termIn, (term) => term)
}

/** What a number was before, and is now, where the headline speaks of the same. */
export function shiftTold({ shift = '' }: Proof, headline: Text): Content {
  const told = shiftIn(shift)
  const terms = termsOf(headline.en)
  const isOfHeadline = told?.isOfReport === true || [...termsOf(shift)].some((term) => terms.has(term))
  return told === undefined || !isOfHeadline
    ? NONE
    : { text: { en: told.en, ja: told.ja }, sentences: [shift] }
}

/** What the publisher adds, where it is short; as notes are English, Japanese tells where it stands. */
export function noteTold({ note }: Proof): Content {
  if (note === undefined) return NONE
  const short = note.length > NOTE ? '' : note.replace(/\.$/u, '')
  return { text: short === '' ? NOTHING : say('note', { what: plain(short) }), sentences: [note] }
}

/** That there was no such thing before, where the headline of a language does not say so. */
export function firstTold({ opening }: Proof, headline: Text): Content {
  const first = firstIn(opening ?? '')
  if (opening === undefined || first === undefined) return NONE
  const text = both((language) => (tellsFirst(headline[language]) ? '' : first[language]))
  return { text, sentences: [opening] }
}
