/** The people of a family name, found by what an appearance could share with them, so that not everybody is compared with everybody. */
import type { Choice } from '../../ingest/types.ts'
import type { Appearance } from './appearance.ts'
import { isHead } from './features.ts'
import type { Known } from './known.ts'
import { copyOf, createKnown, learn } from './known.ts'
import { partsOf } from './seats.ts'
import { givenLetters, isFamilyAlone } from './sounds.ts'

/** Somebody with a place in the order. */
interface Entry {
  known: Known
  place: number
  /** Somebody else counts on the person as known now: whoever learns is copied first. */
  isShared: boolean
}

export class Register {
  private readonly entries: Entry[] = []
  private readonly entryOf = new Map<Known, Entry>()
  /** People whose given name is known, by the first letters of their given names, and by whom their offices belong to. */
  private readonly byLetter = new Map<string, Set<Entry>>()
  private readonly byOwner = new Map<string, Set<Entry>>()
  private readonly heads = new Set<Entry>()
  private readonly named = new Set<Entry>()
  private readonly families = new Set<Entry>()

  /** `people`: those who are known already, in the order in which they were taken up. They stay as they are. */
  constructor(people: readonly Known[] = []) {
    for (const known of people) this.add(known, true)
  }

  /** All in the order in which they were taken up. */
  get people(): Known[] {
    return this.entries.map(({ known }) => known)
  }

  /** Takes an appearance for one of the person, or for a new one. */
  take(one: Appearance, person: Known | undefined, choice: Choice | undefined): void {
    const entry = person === undefined ? undefined : this.entryOf.get(person)
    if (entry === undefined) return this.add(createKnown(one, choice), false)
    if (entry.isShared) {
      this.entryOf.delete(entry.known)
      Object.assign(entry, { known: copyOf(entry.known), isShared: false })
      this.entryOf.set(entry.known, entry)
    }
    learn(entry.known, one, choice)
    this.find(entry, [one.sound], one.offices)
  }

  private add(known: Known, isShared: boolean): void {
    const entry = { known, place: this.entries.length, isShared }
    this.entries.push(entry)
    this.entryOf.set(known, entry)
    this.find(entry, known.names.values(), known.offices)
  }

  /** Has a person found by names and offices. */
  private find(entry: Entry, names: Iterable<readonly string[]>, offices: Iterable<string>): void {
    for (const name of names) {
      if (!isFamilyAlone(name)) this.named.add(entry)
      for (const letter of givenLetters(name)) put(this.byLetter, letter, entry)
    }
    if (this.named.has(entry)) this.families.delete(entry)
    else this.families.add(entry)
    for (const office of offices) {
      const { title, of } = partsOf(office)
      put(this.byOwner, of, entry)
      if (isHead(title)) this.heads.add(entry)
    }
  }

  /** Those with a given name that could be meant, in the order in which they were taken up. */
  namedFor(one: Appearance): Known[] {
    if (!isFamilyAlone(one.sound)) return inOrder(givenLetters(one.sound).map((l) => this.byLetter.get(l)))
    if (this.named.size === 1) return inOrder([this.named])
    const owners = one.offices.map((office) => this.byOwner.get(partsOf(office).of))
    return inOrder(one.offices.length === 0 ? [this.heads] : owners, this.named)
  }

  /** Those of whom only the family name is known. */
  familiesFor(): Known[] {
    return inOrder([this.families])
  }

  /** Whether nobody else of the family name is known by a given name. */
  get hasOnlyOne(): boolean {
    return this.named.size === 1
  }
}

function inOrder(sets: readonly (ReadonlySet<Entry> | undefined)[], among?: ReadonlySet<Entry>): Known[] {
  const all = [...new Set(sets.flatMap((set) => [...(set ?? [])]))]
  const kept = among === undefined ? all : all.filter((entry) => among.has(entry))
  return kept.sort((a, b) => a.place - b.place).map(({ known }) => known)
}

function put(map: Map<string, Set<Entry>>, key: string, entry: Entry): void {
  const set = map.get(key) ?? new Set()
  map.set(key, set.add(entry))
}
