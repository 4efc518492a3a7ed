/** Finds the few clusters whose names can be a given one, so that not every name is compared with every other. */
import { callNames, toSound, type NameParts } from './names.ts'

/** Names with what they stand for, in the order in which it was first added. */
export class NameIndex<T> {
  private readonly order = new Map<T, number>()
  private readonly full = new Map<string, Set<T>>()
  private readonly called = new Map<string, Set<T>>()

  add(name: NameParts, one: T): void {
    if (!this.order.has(one)) this.order.set(one, this.order.size)
    for (const key of fullKeys(name)) put(this.full, key, one)
    for (const call of callNames(name)) put(this.called, soundKey(call), one)
  }

  /** All whose name `isSameName` could take for this one. */
  likeFull(name: NameParts): T[] {
    return this.inOrder(fullKeys(name).map((key) => this.full.get(key)))
  }

  /** All with a call name that `isSameWord` could take for this word. */
  likeCall(word: string): T[] {
    return this.inOrder([this.called.get(soundKey(word))])
  }

  private inOrder(sets: readonly (ReadonlySet<T> | undefined)[]): T[] {
    const all = new Set(sets.flatMap((set) => [...(set ?? [])]))
    return [...all].sort((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0))
  }
}

function put<T>(map: Map<string, Set<T>>, key: string, one: T): void {
  const set = map.get(key) ?? new Set()
  map.set(key, set.add(one))
}

/** Two spellings of a word begin with the same sound. */
const soundKey = (word: string): string => toSound(word)[0] ?? ''

/** Two spellings of a name begin with the same sound or letter (an initial), or have a first or last word in common. */
function fullKeys({ core }: NameParts): string[] {
  const first = core[0] ?? ''
  return [`^${soundKey(first)}`, `^${first[0] ?? ''}`, first, core.at(-1) ?? '']
}
