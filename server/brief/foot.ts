/** What stands above and below the lines of a brief. Pure. */
import type { Brief, StoryLine } from '../api/brief.ts'
import { isJapanese } from '../search/fold.ts'
import { highestOf, sidesOf } from './contact.ts'
import type { Names } from './names.ts'
import { joined } from './names.ts'
import type { Language, Text } from './words.ts'
import { both, plain, say, toDate } from './words.ts'

/** Stories without room that are named. */
const NAMED = 8
/** What is first or new by what the archive had before. */
const NEWS = ['firstContacts', 'renewed', 'levels', 'newPeople', 'newOffices'] as const

/** How a bulletin calls itself; in English by its file, where it has no English name. */
function inOwnWords({ title, publisher, file }: Brief['documents'][number]): Text {
  const named =
    publisher === undefined
      ? plain(title)
      : say('published', { title: plain(title), publisher: plain(publisher) })
  return isJapanese(named.en) ? { en: isJapanese(title) ? file : title, ja: named.ja } : named
}

/** Whose bulletins are told. @param made the day on which the page is made */
export function toHead(
  { documents, isChosen, truncated }: Brief,
  isEmpty: boolean,
  made: string | undefined,
): Text[] {
  const [only] = documents
  const of =
    documents.length === 1 && only !== undefined
      ? inOwnWords(only)
      : say(isChosen ? 'ofSome' : 'ofAll', { n: documents.length })
  return [
    made === undefined ? of : say('made', { of, day: toDate(made) }),
    ...(truncated === true ? [say('truncated')] : []),
    ...(isEmpty ? [say('nothing')] : []),
  ]
}

/** Who of a story is named where it has no room: the highest of both sides. */
function whoIn({ events: [first = ''] }: StoryLine, { told, proofs }: Brief, names: Names): Text | undefined {
  const own = told.filter(({ id }) => id === first)
  const sides = sidesOf(own, new Set(proofs[first]?.named)).map((side) => highestOf(side, names))
  const [a, b] = sides
  return a === undefined || b === undefined ? undefined : joined([names.of(a), names.of(b)], 'across')
}

/**
 * What is said last: what found no room, and what the words of the page mean.
 * @param left stories that found no room, of those that the brief gives
 * @param omitted how many found none in all
 */
export function toFoot(brief: Brief, names: Names, left: readonly StoryLine[], omitted: number): Text[] {
  const { proofs } = brief
  const isNewsTold = NEWS.some((section) => brief[section].lines.length > 0)
  const high = left
    .filter((line) => brief.contacts.lines.includes(line) && ['head', 'minister'].includes(line.rank))
    .flatMap((line) => whoIn(line, brief, names) ?? [])
  const who = joined(high.slice(0, NAMED), 'comma')
  const more = high.length > NAMED ? say('andMore', { a: who, n: high.length - NAMED }) : who
  const lacks = (language: Language): boolean =>
    Object.values(proofs).some(({ headline }) => headline[language] === undefined)
  const meaning = both((language) => say(lacks(language) ? 'quotedBoth' : 'quoted')[language])
  return [
    ...(omitted === 0
      ? []
      : [high.length === 0 ? say('left', { n: omitted }) : say('leftOf', { n: omitted, who: more })]),
    ...(brief.overtaken === 0 ? [] : [say('overtaken', { n: brief.overtaken })]),
    ...(isNewsTold && brief.since !== undefined ? [say('since', { since: toDate(brief.since) })] : []),
    ...(Object.keys(proofs).length === 0 ? [] : [meaning]),
  ]
}
