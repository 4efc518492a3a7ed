/** What the archive did not know before: people, offices, contacts, ranks, climate. */
import type { Graph } from '../../graph/reads.ts'
import type { Period } from '../changes.ts'
import { findClimate, findContacts } from './contacts.ts'
import { findLevels, readGradesOf } from './level.ts'
import { findNewOffices, findNewPeople, isHigh } from './people.ts'
import type { RestLines } from './sections.ts'

/** Of an archive that begins with the period. */
export const NO_REST: RestLines = {
  newPeople: [],
  newOffices: [],
  firstContacts: [],
  renewed: [],
  levels: [],
  climate: [],
}

/**
 * What the archive did not know before, and how that differs; of a short one not who or what is new or the highest in it.
 * @param period abroad alone @param all with what stays within one state
 */
export async function findRest(
  graph: Graph,
  before: Period,
  period: Period,
  all: Period,
  isShort: boolean,
): Promise<RestLines> {
  const { newcomers, known } = await findNewPeople(graph, all)
  const gradesOf = await readGradesOf(graph, period, period.contacts)
  const [levels, newOffices, { first, renewed }] = await Promise.all([
    isShort ? [] : findLevels(graph, before, period),
    findNewOffices(graph, all, known),
    findContacts(graph, period, gradesOf, new Set(newcomers.map(({ person }) => person))),
  ])
  const newPeople = newcomers.filter(isHigh).map(({ person, events }) => ({ person, events }))
  return {
    ...(isShort ? { newPeople: [], firstContacts: [] } : { newPeople, firstContacts: first }),
    newOffices: newOffices.filter(({ office, before }) => isHigh(office) || isHigh(before)),
    ...{ renewed, levels, climate: isShort ? [] : findClimate(before, period) },
  }
}
