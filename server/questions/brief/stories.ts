/** What one story tells of the same people, states and bodies is one line, though it may be several events. */
import type { Happening } from '../../graph/happening.ts'
import type { Graph } from '../../graph/reads.ts'
import { readReports } from '../../graph/reads.ts'

/** Events whose stories are looked up: far more than are told. */
const LOOKED_UP = 60

interface Told {
  event: string
  events: string[]
}

const isWithin = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].every((id) => others.has(id))

/**
 * Lines of events; of one story those are one that tell of nobody else, and the event that names most of them stands for it. `total`
 * counts those that are not looked at as they are.
 * @param happenings tell who took part in which event; of those that are not among them, each story is one line
 */
export async function toStories<T extends Told>(
  graph: Graph,
  lines: readonly T[],
  happenings: readonly Happening[] = [],
): Promise<{ total: number; lines: T[] }> {
  const looked = lines.slice(0, LOOKED_UP)
  const headlines = new Map<string, string>()
  for (const { event, date, headlineEn } of await readReports(
    graph,
    looked.map(({ event }) => event),
  ))
    if (!headlines.has(event)) headlines.set(event, `${date ?? ''} ${headlineEn}`)
  const whoIn = new Map(
    happenings.map(({ id, parts }) => [
      id,
      new Set(Object.values(parts).flatMap((all) => all.map((p) => p.id))),
    ]),
  )
  const told: { story: string; who: ReadonlySet<string>; line: T }[] = []
  for (const line of looked) {
    const story = headlines.get(line.event) ?? line.event
    const who = whoIn.get(line.event) ?? new Set()
    const known = told.find(
      (one) => one.story === story && (isWithin(who, one.who) || isWithin(one.who, who)),
    )
    if (known === undefined) told.push({ story, who, line })
    else if (who.size > known.who.size) {
      known.who = who
      known.line = { ...known.line, event: line.event, events: [...line.events, ...known.line.events] }
    } else known.line = { ...known.line, events: [...known.line.events, ...line.events] }
  }
  return { total: told.length + lines.length - looked.length, lines: told.map(({ line }) => line) }
}
