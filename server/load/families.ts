/** Which families have to be decided together, and who is known of them. */
import { z } from 'zod'
import type { Settled } from '../identity/family.ts'
import { joints } from '../identity/marks.ts'
import type { Testimony } from '../identity/testimony.ts'
import type { Queries } from '../queries.ts'
import type { Run } from '../store/store.ts'
import { knownRow, toSettledOf } from './blocks.ts'
import type { Recall } from './memory.ts'
import type { PeopleOf } from './people.ts'
import { isTied, nobodyOf } from './people.ts'

/** What was remembered is true of families of which nothing was taken back. */
interface Wanted {
  names: readonly string[]
  takenBack: ReadonlySet<string>
  /** What the document says, by family. */
  said: ReadonlyMap<string, ReadonlyMap<string, Testimony>>
}

/**
 * The people of some families, and of all whom somebody made one with any of them: of the families that are named by the same
 * decisions, and of those that a person has who was one before.
 */
export async function readFamilies(
  run: Run,
  queries: Queries,
  recall: Recall,
  { names, takenBack, said }: Wanted,
): Promise<Map<string, PeopleOf>> {
  const people = new Map<string, PeopleOf>()
  let more = [...names]
  while (more.length > 0) {
    const known = recall.people(more.filter((name) => !takenBack.has(name)))
    const read = await readPeople(
      run,
      queries,
      more.filter((name) => !known.has(name)),
    )
    for (const name of more) people.set(name, known.get(name) ?? read.get(name) ?? nobodyOf())
    const further = await readFurther(
      run,
      queries,
      more.flatMap((name) => [...(said.get(name)?.values() ?? [])]),
      more.flatMap((name) => {
        const known = people.get(name)
        return known?.isTied === true ? [...known.decided.values()] : []
      }),
    )
    more = further.filter((name) => !people.has(name))
  }
  return people
}

async function readPeople(run: Run, queries: Queries, names: string[]): Promise<Map<string, PeopleOf>> {
  if (names.length === 0) return new Map()
  const families = new Map<string, Map<string, Settled>>()
  const [rows] = await run([queries.statement('write/block/families', { families: names })])
  for (const row of z.array(knownRow).parse(rows)) {
    const decided = families.get(row.family) ?? new Map<string, Settled>()
    families.set(row.family, decided.set(row.testimony, toSettledOf(row)))
  }
  return new Map(
    [...families].map(([name, decided]) => [
      name,
      { ...nobodyOf(), decided, isTied: [...decided.values()].some(isTied) },
    ]),
  )
}

const familyRow = z.object({ family: z.string() })

/** The families that somebody tied to those of the testimonies, or to those who are decided. */
async function readFurther(
  run: Run,
  queries: Queries,
  said: readonly Testimony[],
  decided: readonly Settled[],
): Promise<string[]> {
  const all = [...said.map((one) => one.said), ...decided.map(({ appearance }) => appearance)]
  const marks = new Set(all.flatMap(joints))
  const former = decided.flatMap(({ families }) => families)
  if (marks.size === 0) return [...new Set(former)]
  const [rows] = await run([queries.statement('write/block/marked', { marks: [...marks] })])
  const named = z.array(familyRow).parse(rows)
  return [...new Set([...former, ...named.map(({ family }) => family)])]
}
