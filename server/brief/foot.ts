/** What stands above and below the lines of a brief. Pure. */
import type { Brief, StoryLine } from '../api/brief.ts'
import { tellBulletin } from './bulletin.ts'
import { highestOf, sidesOf } from './contact.ts'
import { headlineOf } from './headline.ts'
import type { Names } from './names.ts'
import { joined } from './names.ts'
import type { LineInWords } from './telling.ts'
import type { Language, Text } from './words.ts'
import { both, NOTHING, say, toDate } from './words.ts'

/** Stories without room that are named. */
const NAMED = 8
/** What is first or new by what the archive had before. */
const NEWS = ['firstContacts', 'renewed', 'levels', 'newPeople', 'newOffices'] as const

/** Whose bulletins are told. @param made the day on which the page is made */
export function toHead(
  { documents, isChosen, truncated }: Brief,
  isEmpty: boolean,
  made: string | undefined,
): Text[] {
  const [only] = documents
  const of =
    documents.length === 1 && only !== undefined
      ? tellBulletin(only)
      : say(isChosen ? 'ofSome' : 'ofAll', { n: documents.length })
  return [
    made === undefined ? of : say('made', { of, day: toDate(made) }),
    ...(truncated === true ? [say('truncated')] : []),
    ...(isEmpty ? [say('nothing')] : []),
  ]
}

type Shown = Pick<LineInWords, 'text' | 'heads'>

/** Who of a story is named where it has no room: the state or body of both sides. */
function whoIn({ events: [first = ''] }: StoryLine, { told, proofs }: Brief, names: Names): Text | undefined {
  const own = told.filter(({ id }) => id === first)
  const [a, b] = sidesOf(own, new Set(proofs[first]?.named)).flatMap((side) => {
    const who = side.bodies[0] ?? highestOf(side, names)
    return who === undefined ? [] : names.of(who)
  })
  return a === undefined || b === undefined ? undefined : joined([a, b], 'across')
}

/**
 * What is said last: what found no room, and what the words of the page mean.
 * @param left stories that found no room, of those that the brief gives
 * @param omitted how many found none in all
 * @param shown lines that found room
 */
export function toFoot(
  brief: Brief,
  names: Names,
  left: readonly StoryLine[],
  omitted: number,
  shown: readonly Shown[],
): Text[] {
  const { proofs } = brief
  const isNewsTold = NEWS.some((section) => brief[section].lines.length > 0)
  const high = left
    .filter((line) => brief.contacts.lines.includes(line) && ['head', 'minister'].includes(line.rank))
    .flatMap((line) => whoIn(line, brief, names) ?? [])
    .filter(({ en }, at, all) => all.findIndex((one) => one.en === en) === at)
  const who = joined(high.slice(0, NAMED), 'comma')
  const more = high.length > NAMED ? say('andMore', { a: who, n: high.length - NAMED }) : who
  const lacks = (language: Language): boolean =>
    shown.some(
      ({ heads = '' }) => proofs[heads]?.headline[language] === undefined && proofs[heads] !== undefined,
    )
  const isBracketed = shown.some(({ text, heads = '' }) => {
    const proof = proofs[heads]
    // those of a headline are its own
    const own = (proof && headlineOf(proof).ja) ?? ''
    return text.ja.replace(own, '').includes('（')
  })
  // of the signs of the page only those that are on it
  const meaning = say('quoted', {
    lacking: both((language) => (lacks(language) ? say('lacking')[language] : '')),
    brackets: isBracketed ? say('brackets') : NOTHING,
  })
  return [
    ...(omitted === 0
      ? []
      : [high.length === 0 ? say('left', { n: omitted }) : say('leftOf', { n: omitted, who: more })]),
    ...(brief.overtaken === 0 ? [] : [say('overtaken', { n: brief.overtaken })]),
    ...(brief.since !== undefined && (brief.isShort || isNewsTold)
      ? [say(brief.isShort ? 'short' : 'since', { since: toDate(brief.since) })]
      : []),
    ...(shown.length === 0 ? [] : [meaning]),
  ]
}
