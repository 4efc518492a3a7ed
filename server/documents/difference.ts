/** What a document says otherwise when it is read again. Pure. */
import type { EventClaim, Extraction, ItemExtraction } from '../../ingest/types.ts'
import type { InForce } from '../corrections/correction.ts'
import { MOST_LINES } from '../api/upkeep.ts'
import type { Difference, EventLine } from '../api/upkeep.ts'
import type { Name } from '../api/base.ts'
import { toTold } from '../corrections/about.ts'
import { toName } from '../graph/name.ts'
import { sentenceAt } from '../graph/sentence.ts'
import { maybeCountry, toBody } from '../load/keys.ts'
import type { Corrected } from '../load/load.ts'

const list = <T>(all: readonly T[]): { total: number; told: T[] } => ({
  total: all.length,
  told: all.slice(0, MOST_LINES),
})

/** Those of one list that the other has not, by what names them. */
const without = <T>(all: ReadonlyMap<string, T>, others: ReadonlyMap<string, T>): T[] =>
  [...all].filter(([key]) => !others.has(key)).map(([, one]) => one)

function toOf(of: string, item: ItemExtraction): Name {
  const { kind, key, name } = toBody(of, item)
  return toName(name, kind === 'country' ? maybeCountry(key)?.ja : undefined)
}

const peopleOf = ({ items }: Extraction): Map<string, Name> =>
  new Map(items.flatMap(({ people }) => people.map(({ id, name, ja }) => [id, toName(name, ja)])))

const officesOf = ({ items }: Extraction) =>
  new Map(
    items.flatMap((item) =>
      item.people.flatMap(({ id, name, ja, offices }) =>
        offices.map(({ title, of, former, candidate }) => [
          [id, title, of, former, candidate].join('\n'),
          { person: toName(name, ja), title, of: toOf(of, item) },
        ]),
      ),
    ),
  )

/** An event as it is told; those whose lines are the same say the same. */
function toLine(event: EventClaim, item: ItemExtraction): EventLine {
  const { kind, date, place, sides, planned = false, background, negated = false, evidence } = event
  const known = new Map(item.people.map((one) => [one.name, one.ja]))
  const who = sides.flatMap(({ of, people }) =>
    people.length > 0
      ? people.map((name) => toName(name, known.get(name)))
      : of === null
        ? []
        : [toOf(of, item)],
  )
  const sentence = sentenceAt(item.text, evidence)
  return { kind, date, place, who, planned, background, negated, sentence }
}

/** The events by their sentence, which is what two readings have in common. */
function eventsOf({ items }: Extraction): Map<string, EventLine[]> {
  const found = new Map<string, EventLine[]>()
  for (const item of items)
    for (const event of [...item.events, ...item.background]) {
      const line = toLine(event, item)
      found.set(line.sentence, [...(found.get(line.sentence) ?? []), line])
    }
  return found
}

/** Takes out of two lists what they have in common, by a likeness. Gives the pairs. */
function pair(olds: EventLine[], news: EventLine[], isLike: (a: EventLine, b: EventLine) => boolean) {
  return olds.slice().flatMap((before) => {
    const at = news.findIndex((after) => isLike(before, after))
    const after = news[at]
    if (after === undefined) return []
    olds.splice(olds.indexOf(before), 1)
    news.splice(at, 1)
    return [{ before, after }]
  })
}

function compareEvents(before: Extraction, after: Extraction): Difference['events'] {
  const [old, now] = [eventsOf(before), eventsOf(after)]
  const told = { added: [] as EventLine[], gone: [] as EventLine[] }
  const changed = [...new Set([...old.keys(), ...now.keys()])].flatMap((sentence) => {
    const [olds, news] = [[...(old.get(sentence) ?? [])], [...(now.get(sentence) ?? [])]]
    pair(olds, news, (a, b) => JSON.stringify(a) === JSON.stringify(b))
    const pairs = [...pair(olds, news, (a, b) => a.kind === b.kind), ...pair(olds, news, () => true)]
    told.gone.push(...olds)
    told.added.push(...news)
    return pairs
  })
  return { added: list(told.added), gone: list(told.gone), changed: list(changed) }
}

/** Two readings of a document, each after the corrections that hold. */
export function toDifference(
  before: Corrected,
  after: Corrected,
  corrections: readonly InForce[],
): Difference {
  const [old, now] = [before.extraction, after.extraction]
  const [people, peopleNow, offices, officesNow] = [
    peopleOf(old),
    peopleOf(now),
    officesOf(old),
    officesOf(now),
  ]
  const lost = new Set(
    before.applied.filter((part) => !after.applied.includes(part)).map((part) => part.split(' ')[0]),
  )
  return {
    same: JSON.stringify(old) === JSON.stringify(now),
    people: { added: list(without(peopleNow, people)), gone: list(without(people, peopleNow)) },
    offices: { added: list(without(officesNow, offices)), gone: list(without(offices, officesNow)) },
    events: compareEvents(old, now),
    lost: corrections.filter(({ id }) => lost.has(id)).map(({ do: one }) => toTold(one)),
  }
}
