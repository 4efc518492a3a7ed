/** Finds in a document what a correction speaks of: in the text that it was made over, in a new edition, or as newer rules read it. */
import type { EventClaim, Extraction, ItemExtraction } from '../../ingest/types.ts'
import { toKey } from '../identity/appearance.ts'
import type { AppearanceRef, Correction, MentionRef, ReportRef } from './correction.ts'
import { refsOf } from './correction.ts'
import { sentenceAt } from '../graph/sentence.ts'

/** The document itself, or an edition of its file. */
export const isOf = (
  { document, file }: { document: string; file: string },
  { id, document: name }: Pick<Extraction, 'id' | 'document'>,
): boolean => document === id || file === name

/** Is it of another edition than the document? There numbers of items, and those that tell namesakes apart, may mean others. */
const isOfAnother = ({ document }: { document: string }, { id }: Pick<Extraction, 'id'>): boolean =>
  document !== id

/** The ids that a document gives to the person of some appearances. */
export function findPeople(extraction: Extraction, said: readonly AppearanceRef[]): string[] {
  const wanted = new Set(
    said.filter((one) => isOf(one, extraction) && !isOneOfTwins(extraction, one)).map(({ person }) => person),
  )
  return [...idsOf(extraction)].filter((id) => wanted.has(id))
}

const idsOf = ({ items }: Pick<Extraction, 'items'>): Set<string> =>
  new Set(items.flatMap(({ people }) => people.map(({ id }) => id)))

/** How many people a document names so. */
export const countNamed = (extraction: Pick<Extraction, 'items'>, person: string): number =>
  [...idsOf(extraction)].filter((id) => toKey(id) === toKey(person)).length

type PersonIn = Pick<AppearanceRef, 'document' | 'person' | 'twin'>

/** Does another edition name several people so, or one where several were named? It may have left out any of them. */
function isOneOfTwins(extraction: Extraction, ref: PersonIn): boolean {
  if (!isOfAnother(ref, extraction)) return false
  const named = countNamed(extraction, ref.person)
  return named > 1 || (named === 1 && (ref.twin === true || ref.person !== toKey(ref.person)))
}

export interface FoundEvent {
  item: ItemExtraction
  list: EventClaim[]
  event: EventClaim
}

/** The event that a report spoke of; undefined where there is none, or nothing tells which. */
export const findEvent = (extraction: Extraction, report: ReportRef): FoundEvent | undefined =>
  pickEvent(findLikeliest(extraction, report))

/** What a report of a correction speaks of. */
export interface Sought {
  report: ReportRef
  found: FoundEvent | undefined
  /** Whether there are several, and nothing tells which is meant. */
  isUnclear: boolean
}

/** The events that the reports of a correction speak of, before anything is changed: each report is held against the document once. */
export function seekEvents(extraction: Extraction, one: Correction): Sought[] {
  const taken = new Set<EventClaim>()
  const reports = 'reports' in one ? one.reports : []
  return (
    reports
      .map((report) => ({ report, likeliest: findLikeliest(extraction, report) }))
      // whichever has least to choose from chooses first
      .sort((a, b) => a.likeliest.length - b.likeliest.length)
      .map(({ report, likeliest }) => {
        const found = pickEvent(likeliest, taken)
        if (found !== undefined) taken.add(found.event)
        return { report, found, isUnclear: isTie(likeliest) }
      })
  )
}

interface Rated {
  found: FoundEvent
  rank: number
}

/** Of the likeliest the first that no other report has taken, if any: an edition may tell once what was told twice. */
const pickEvent = (
  likeliest: readonly Rated[],
  taken: ReadonlySet<EventClaim> = new Set(),
): FoundEvent | undefined =>
  isTie(likeliest) ? undefined : likeliest.find(({ found }) => !taken.has(found.event))?.found

/** Outside of the very text, where two are as likely, either may be meant. */
const isTie = ([best, another]: readonly Rated[]): boolean =>
  best !== undefined && another !== undefined && best.rank < IN_TEXT

/** The events of the highest rank, in the order of the text. */
function findLikeliest(extraction: Extraction, report: ReportRef): Rated[] {
  if (!isOf(report, extraction)) return []
  const rated = extraction.items
    .flatMap((item) => [item.events, item.background].map((list) => ({ item, list })))
    .flatMap(({ item, list }) => list.map((event) => ({ item, list, event })))
    .map((found) => ({ found, rank: toRank(extraction, found, report) }))
  const highest = rated.reduce((rank, one) => Math.max(rank, one.rank), 0)
  return highest === 0 ? [] : rated.filter(({ rank }) => rank === highest)
}

/** The least rank of what stands at the same place in the same text. */
const IN_TEXT = 30

/**
 * How surely it is that event; 0: it is not. The same stretch of the same text is surest, then one that overlaps, then the same sentence
 * under the same headline. Under another one, where many items may say that sentence of others, all of the event has to be the same.
 */
function toRank(extraction: Extraction, { item, event }: FoundEvent, report: ReportRef): number {
  const { start, end } = event.evidence
  const isKind = event.kind === report.kind
  const isSame = JSON.stringify(event.sides) === JSON.stringify(report.sides)
  const more = (isKind ? 2 : 0) + (isSame ? 1 : 0)
  if (!isOfAnother(report, extraction)) {
    if (item.n !== report.n) return 0
    if (start === report.start && end === report.end) return IN_TEXT + 10 + more
    if (start < report.end && report.start < end && more > 0) return IN_TEXT + more
  }
  const isLikely = isHeaded(item, report) ? more > 0 : isKind && isSame
  if (!isLikely || !isSentence(item, event, report)) return 0
  return (isHeaded(item, report) ? 20 : 10) + more
}

/** Cutting a text into sentences takes long: only one that has these words is. */
const isSentence = ({ text }: ItemExtraction, { evidence }: EventClaim, { sentence }: ReportRef): boolean =>
  text.includes(sentence) && sentenceAt(text, evidence) === sentence

const isHeaded = ({ headline: { en, ja } }: ItemExtraction, { headline }: { headline: string }): boolean =>
  en === headline || ja === headline

/** The item that named something: of that number in the same text, else of that headline, unless there are several. */
export function findItem(extraction: Extraction, mention: MentionRef): ItemExtraction | undefined {
  const [item, another] = itemsFor(extraction, mention)
  if (another !== undefined) return undefined
  const isUnsure = mention.kind === 'person' && isOneOfTwins(extraction, { ...mention, person: mention.ref })
  return isUnsure ? undefined : item
}

function itemsFor(extraction: Extraction, mention: MentionRef): ItemExtraction[] {
  if (!isOf(mention, extraction)) return []
  return extraction.items.filter((item) =>
    isOfAnother(mention, extraction) ? isHeaded(item, mention) : item.n === mention.n,
  )
}

/** Whether a document has, or another edition had, several of what a correction speaks of, and nothing tells which of them is meant. */
export function isUnclear(extraction: Extraction, one: Correction, sought: readonly Sought[]): boolean {
  const mentions = 'mentions' in one ? one.mentions : []
  const people = refsOf(one).filter((ref): ref is AppearanceRef => 'person' in ref && isOf(ref, extraction))
  return (
    people.some((ref) => isOneOfTwins(extraction, ref)) ||
    sought.some((event) => event.isUnclear) ||
    mentions.some((ref) => itemsFor(extraction, ref).length > 0 && findItem(extraction, ref) === undefined)
  )
}
