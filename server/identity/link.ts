/** Makes one of people whom somebody said to be one, whatever their family names; and gives people the names that somebody gave. */
import type { PublicPerson } from './ids.ts'
import { familyOf } from './appearance.ts'
import type { Mark } from './marks.ts'
import { byTime, readMark } from './marks.ts'

/** Those who have the marks of one decision, by the part that they have in it. */
interface Judgement {
  mark: Mark
  parts: Map<string, Set<PublicPerson>>
}

/**
 * The same people in the same order, those who are one under one id. Later decisions are heard first: that two are not the same
 * keeps apart whom an earlier one made the same, and the other way round.
 */
export function linkPeople(people: readonly PublicPerson[]): PublicPerson[] {
  const judgements = toJudgements(people)
  if (judgements.length === 0) return [...people]
  const groups = new Map(people.map((one) => [one, new Set([one])]))
  const apart: [Set<PublicPerson>, Set<PublicPerson>][] = []
  const taken = new Set<PublicPerson>()
  for (const { mark, parts } of judgements.toSorted((a, b) => byTime(b.mark, a.mark))) {
    const partOf = (name: string): Set<PublicPerson> => parts.get(name) ?? new Set()
    if (mark[0] === 'apart') apart.push([partOf('one'), partOf('other')])
    if (mark[0] !== 'same' || parts.size < 2) continue
    const members = [...partOf('keep'), ...partOf('other')]
    const group = new Set(members.flatMap((one) => [...(groups.get(one) ?? [one])]))
    if (apart.some(([ones, others]) => meet(group, ones) && meet(group, others))) continue
    for (const one of group) groups.set(one, group)
    for (const one of partOf('other')) if (!partOf('keep').has(one)) taken.add(one)
  }
  const united = new Map([...new Set(groups.values())].map((group) => [group, unite([...group], taken)]))
  return people.map((one) => {
    const whole = united.get(groups.get(one) ?? new Set())
    return whole === undefined ? one : { ...one, ...whole }
  })
}

function toJudgements(people: readonly PublicPerson[]): Judgement[] {
  const judgements = new Map<string, Judgement>()
  for (const one of people)
    for (const mark of marksOf(one)) {
      const key = `${mark[0]} ${mark[2]}`
      const judgement = judgements.get(key) ?? { mark, parts: new Map() }
      const part = mark[0] === 'same' || mark[0] === 'apart' ? mark[3] : mark[0]
      judgement.parts.set(part, (judgement.parts.get(part) ?? new Set()).add(one))
      judgements.set(key, judgement)
    }
  return [...judgements.values()]
}

const marksOf = ({ known }: PublicPerson): Mark[] =>
  [...new Set(known.members.flatMap(({ marks }) => marks))].map(readMark)

const meet = (a: ReadonlySet<PublicPerson>, b: ReadonlySet<PublicPerson>): boolean =>
  [...a].some((one) => b.has(one))

/** What a person is known by, who was taken for several. */
function unite(
  group: readonly PublicPerson[],
  taken: ReadonlySet<PublicPerson>,
): Pick<PublicPerson, 'id' | 'otherIds' | 'called' | 'families'> {
  const inOrder = group.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const kept = inOrder.find((one) => !taken.has(one)) ?? inOrder[0]
  const id = kept?.id ?? ''
  const ids = [...(kept?.otherIds ?? []), ...inOrder.flatMap((one) => [one.id, ...one.otherIds])]
  const families = new Set(group.flatMap(({ known }) => known.members.map(familyOf)))
  return {
    id,
    otherIds: [...new Set(ids)].filter((one) => one !== id),
    called: toCalled(group.flatMap(marksOf)),
    families: group.length > 1 ? [...families].sort() : [],
  }
}

/** The names that were given last. */
function toCalled(marks: readonly Mark[]): PublicPerson['called'] {
  const called: PublicPerson['called'] = { name: null, ja: null }
  for (const mark of marks.toSorted(byTime)) {
    if (mark[0] !== 'called') continue
    called.name = mark[3] ?? called.name
    called.ja = mark[4] ?? called.ja
  }
  return called
}
