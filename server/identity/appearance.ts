/** What one document says of one person: what it is decided by who is the same person in another document. */
import type { Extraction, ItemExtraction } from '../../ingest/types.ts'
import { maybeDay } from '../load/days.ts'
import { toBody, toOfficeKey } from '../load/keys.ts'
import type { Period } from './period.ts'

export interface Appearance extends Period {
  /** `<document>/<the person's id there>` */
  id: string
  document: string
  /** The id that the name alone makes; namesakes share it. */
  key: string
  name: string
  /** Family name first; it is the block: only people who share it can be one. */
  sound: string[]
  ja: string | null
  /** Keys of the offices held, now or formerly. */
  offices: string[]
  /** Those of them that no item says are held now. */
  formerOffices: string[]
  /** Codes and keys of the states and organizations whose present offices the document says; `guesses`: suggests. */
  sides: string[]
  guesses: string[]
  /** Numbers of the items that name the person. */
  items: number[]
  /** What people decided about the appearance (`marks.ts`). */
  marks: readonly string[]
}

/** The family name by its sound. */
export const familyOf = ({ sound }: Pick<Appearance, 'sound'>): string => sound[0] ?? ''

/** `person:jan-orlo~2` is the second Jan Orlo of its document: the name makes `person:jan-orlo`. */
export const toKey = (id: string): string => id.replace(/~\d+$/, '')

/** What people decided about those whom a document names, by their ids there. */
export type MarksOf = ReadonlyMap<string, readonly string[]>
const UNMARKED: MarksOf = new Map()

/** The people of a document, each with all that its items say, in the order in which they are named. */
export function toAppearances(
  { id: document, items, range }: Extraction,
  marks: MarksOf = UNMARKED,
): Appearance[] {
  const found = new Map<string, Appearance>()
  for (const item of items)
    for (const { id, name, sound, ja, offices } of item.people) {
      const one: Appearance = found.get(id) ?? {
        id: toAppearanceId(document, id),
        document,
        key: toKey(id),
        name,
        sound,
        ja: null,
        offices: [],
        formerOffices: [],
        sides: [],
        guesses: [],
        items: [],
        marks: marks.get(id) ?? [],
        first: null,
        last: null,
      }
      found.set(id, one)
      one.ja ??= ja ?? null
      one.items.push(item.n)
      const days = [one.first, one.last, maybeDay(item.date ?? range?.from)].filter((day) => day !== null)
      one.first = days.sort()[0] ?? null
      one.last = days.at(-1) ?? null
      for (const { title, of, former, candidate, guessed } of offices) {
        const { key } = toBody(of, item)
        if (candidate !== true) addOffice(one, toOfficeKey(title, key), former === true)
        if (former !== true) add(guessed === true ? one.guesses : one.sides, key)
      }
      for (const side of sidesOf(name, item)) if (!one.sides.includes(side)) add(one.guesses, side)
    }
  return [...found.values()]
}

/** The id of what a document says of the person whom it calls so. */
export const toAppearanceId = (document: string, person: string): string => `${document}/${person}`

/** The id that the document itself gives to the person. */
export const toLocalId = ({ id, document }: Appearance): string => id.slice(document.length + 1)

/** On whose side the events of an item put someone. */
const sidesOf = (name: string, item: ItemExtraction): string[] =>
  item.events.flatMap(({ sides }) =>
    sides.flatMap(({ of, people }) => (of !== null && people.includes(name) ? [toBody(of, item).key] : [])),
  )

function addOffice({ offices, formerOffices }: Appearance, office: string, isFormer: boolean): void {
  const place = formerOffices.indexOf(office)
  if (!isFormer && place !== -1) formerOffices.splice(place, 1)
  if (isFormer && !offices.includes(office)) formerOffices.push(office)
  add(offices, office)
}

function add(list: string[], one: string): void {
  if (!list.includes(one)) list.push(one)
}
