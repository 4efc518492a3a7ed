/** Tells people apart who go by one Japanese name: bulletins write the family name alone, and two may share it. Pure. */
import { groupBy } from './groupBy.ts'

interface Called {
  id: string
  name: string
  ja: string
}

/** By id the words of a Latin name that no namesake has, mostly the given name; without those who have none, or no namesake. */
export function toApart(people: readonly Called[]): Map<string, string> {
  const apart = new Map<string, string>()
  for (const namesakes of groupBy(people, ({ ja }) => ja).values()) {
    if (namesakes.length < 2) continue
    const bearers = groupBy(
      namesakes.flatMap(({ name }) => [...new Set(name.split(' '))]),
      (word) => word,
    )
    for (const { id, name } of namesakes) {
      const own = name.split(' ').filter((word) => bearers.get(word)?.length === 1)
      if (own.length > 0) apart.set(id, own.join(' '))
    }
  }
  return apart
}
