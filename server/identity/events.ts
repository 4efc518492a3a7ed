/** Decides which reports are of one event. */
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import type { EventKind } from '../../cypher/ontology.ts'
import type { Report } from './report.ts'
import { sidesOf } from './report.ts'
import { compareSounds } from './sounds.ts'

export interface SettledReport {
  report: Report
  /** The public id of the event. */
  event: string
  /** Other ids that lead to the same event. */
  otherIds: string[]
}

/** Reports that say the same. */
interface Telling {
  key: string
  kind: EventKind
  /** Sounds of names, by the number of the side. */
  people: ReadonlyMap<string, string[][]>
  reports: Report[]
}

type Happening = Telling[]

function toTellings(block: readonly Report[]): Telling[] {
  const tellings = new Map<string, Telling>()
  for (const report of block) {
    const { key, kind } = report
    const telling = tellings.get(key) ?? { key, kind, people: toPeople(report), reports: [] }
    telling.reports.push(report)
    tellings.set(key, telling)
  }
  return [...tellings.values()]
}

function toPeople({ who }: Report): Map<string, string[][]> {
  const people = new Map<string, string[][]>()
  for (const one of who) {
    const [side = '', ...sound] = one.split(' ')
    people.set(side, [...(people.get(side) ?? []), sound])
  }
  return people
}

const countPeople = ({ people }: Telling): number => [...people.values()].flat().length

const isSamePerson = (a: readonly string[], b: readonly string[]): boolean =>
  a[0] === b[0] && compareSounds(a, b) !== undefined

/** On how many sides two tellings name the same people; undefined where they name different ones on a side. */
function agreement(a: Telling, b: Telling): number | undefined {
  const sides = [...a.people.keys()].filter((side) => b.people.has(side))
  const agree = sides.filter((side) =>
    a.people.get(side)?.some((one) => b.people.get(side)?.some((other) => isSamePerson(one, other))),
  )
  return agree.length < sides.length ? undefined : agree.length
}

/**
 * How well a telling fits a happening: the more people they share the better, then the same kind. Undefined where it
 * does not: nobody in common, other people on a side, or the item itself tells the two apart.
 */
function fit(telling: Telling, happening: Happening): number | undefined {
  const items = new Set(happening.flatMap(({ reports }) => reports.map(({ item }) => item)))
  if (telling.reports.some(({ item }) => items.has(item))) return undefined
  const agreements = happening.map((other) => agreement(telling, other))
  const shared = Math.max(...agreements.map((one) => one ?? 0))
  if (agreements.includes(undefined) || shared === 0) return undefined
  return shared * 2 + Number(happening.some(({ kind }) => kind === telling.kind))
}

/** May reports of the block name more people or fewer? Where people come together, and the sides are told apart. */
function isLoose(block: string, kind: EventKind): boolean {
  const ofs = sidesOf(block)
  return EVENT_KINDS[kind].contact && !ofs.includes(null) && new Set(ofs).size === ofs.length
}

/** The happenings of a block: a telling joins the one that it fits best; where two fit alike it stays alone. */
function toHappenings(block: string, tellings: readonly Telling[]): Happening[] {
  const happenings: Happening[] = []
  for (const telling of tellings.toSorted(
    (a, b) => countPeople(b) - countPeople(a) || (a.key < b.key ? -1 : 1),
  )) {
    const fits = isLoose(block, telling.kind)
      ? happenings
          .flatMap((happening) => {
            const score = fit(telling, happening)
            return score === undefined ? [] : [{ happening, score }]
          })
          .sort((a, b) => b.score - a.score)
      : []
    const [best, next] = fits
    if (best === undefined || best.score === next?.score) happenings.push([telling])
    else best.happening.push(telling)
  }
  return happenings
}

/**
 * Which reports of one block are of one event, each with the event's public id. A pure function of the set: the order in which
 * documents were loaded does not matter.
 */
export function settleEvents(block: string, reports: readonly Report[]): SettledReport[] {
  const [only, another] = reports
  // most are told once
  if (only !== undefined && another === undefined) return [{ report: only, event: only.key, otherIds: [] }]
  return toHappenings(block, toTellings(reports)).flatMap((happening) => {
    const [event = '', ...otherIds] = happening.map(({ key }) => key).sort()
    return happening.flatMap((telling) => telling.reports.map((report) => ({ report, event, otherIds })))
  })
}
