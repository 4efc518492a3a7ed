/** The people of a family name, found by what an appearance could share with them, so that not everybody is compared with everybody. */
import type { Choice } from '../../ingest/types.ts'
import type { Appearance } from './appearance.ts'
import { isHead, partsOf } from './features.ts'
import type { Known } from './known.ts'
import { createKnown, learn } from './known.ts'
import { givenLetters, isFamilyAlone } from './sounds.ts'

export class Register {
  readonly people: Known[] = []
  private readonly order = new Map<Known, number>()
  /** People whose given name is known, by the first letters of their given names, and by whom their offices belong to. */
  private readonly byLetter = new Map<string, Set<Known>>()
  private readonly byOwner = new Map<string, Set<Known>>()
  private readonly heads = new Set<Known>()
  private readonly named = new Set<Known>()
  private readonly families = new Set<Known>()

  /** `people`: those who are known already, in the order in which they were taken up. */
  constructor(people: readonly Known[] = []) {
    for (const known of people) this.add(known)
  }

  /** Takes an appearance for one of the person, or for a new one. */
  take(one: Appearance, person: Known | undefined, choice: Choice | undefined): void {
    if (person === undefined) return this.add(createKnown(one, choice))
    learn(person, one, choice)
    this.find(person, [one.sound], one.offices)
  }

  private add(known: Known): void {
    this.order.set(known, this.people.length)
    this.people.push(known)
    this.find(known, known.names.values(), known.offices)
  }

  /** Has a person found by names and offices. */
  private find(known: Known, names: Iterable<readonly string[]>, offices: Iterable<string>): void {
    for (const name of names) {
      if (!isFamilyAlone(name)) this.named.add(known)
      for (const letter of givenLetters(name)) put(this.byLetter, letter, known)
    }
    if (this.named.has(known)) this.families.delete(known)
    else this.families.add(known)
    for (const office of offices) {
      const { title, of } = partsOf(office)
      put(this.byOwner, of, known)
      if (isHead(title)) this.heads.add(known)
    }
  }

  /** Those with a given name that could be meant, in the order in which they were taken up. */
  namedFor(one: Appearance): Known[] {
    if (!isFamilyAlone(one.sound))
      return this.inOrder(givenLetters(one.sound).map((l) => this.byLetter.get(l)))
    if (this.named.size === 1) return [...this.named]
    const owners = one.offices.map((office) => this.byOwner.get(partsOf(office).of))
    return this.inOrder(one.offices.length === 0 ? [this.heads] : owners).filter((known) =>
      this.named.has(known),
    )
  }

  /** Those of whom only the family name is known. */
  familiesFor(): Known[] {
    return this.inOrder([this.families])
  }

  /** Whether nobody else of the family name is known by a given name. */
  get hasOnlyOne(): boolean {
    return this.named.size === 1
  }

  private inOrder(sets: readonly (ReadonlySet<Known> | undefined)[]): Known[] {
    const all = new Set(sets.flatMap((set) => [...(set ?? [])]))
    return [...all].sort((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0))
  }
}

function put(map: Map<string, Set<Known>>, key: string, known: Known): void {
  const set = map.get(key) ?? new Set()
  map.set(key, set.add(known))
}
