/** What one story tells is one line, though it may be several events: its headline stands for all of them. */
import type { Graph } from '../../graph/reads.ts'
import { readReports } from '../../graph/reads.ts'

/** Events whose stories are looked up: far more than are told. */
const LOOKED_UP = 60

interface Told {
  event: string
  events: string[]
}

/** Lines of events, each story once; `total` counts those that are not looked at as they are. */
export async function toStories<T extends Told>(
  graph: Graph,
  lines: readonly T[],
): Promise<{ total: number; lines: T[] }> {
  const looked = lines.slice(0, LOOKED_UP)
  const headlines = new Map<string, string>()
  for (const { event, date, headlineEn } of await readReports(
    graph,
    looked.map(({ event }) => event),
  ))
    if (!headlines.has(event)) headlines.set(event, `${date ?? ''} ${headlineEn}`)
  const stories = new Map<string, T>()
  for (const line of looked) {
    const story = headlines.get(line.event) ?? line.event
    const known = stories.get(story)
    if (known === undefined) stories.set(story, line)
    else stories.set(story, { ...known, events: [...known.events, ...line.events] })
  }
  return { total: stories.size + lines.length - looked.length, lines: [...stories.values()] }
}
