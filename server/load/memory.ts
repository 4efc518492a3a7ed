/** What loads of this process found out about the graph: as long as nobody else writes, it need not be read or written again. */
import { randomUUID } from 'node:crypto'
import type { Family, Settled } from '../identity/family.ts'
import type { PeopleOf } from './people.ts'
import { isTied } from './people.ts'

/** Of so many testimonies at most; the families that were not needed for the longest time go first. */
const MOST = 200_000

/** What a transaction has decided further about the people of a family name. */
export interface Further {
  before: PeopleOf
  family: Family
  settled: readonly Settled[]
}

/** What a transaction has made of the graph. */
export interface Findings {
  /** By family name. */
  families: ReadonlyMap<string, Further>
  /** Keys of nodes that are there. */
  nodes: readonly string[]
  /** Whether nodes may have gone that it does not know of. */
  isSwept: boolean
}

/** What is remembered of the graph as it is. */
export interface Recall {
  /** The people of those family names that are remembered. */
  people(names: readonly string[]): Map<string, PeopleOf>
  isThere(node: string): boolean
}

export const NOTHING_RECALLED: Recall = { people: () => new Map(), isThere: () => false }

/**
 * Every transaction that writes leaves a mark of its own on the graph (`write/mark`). What is remembered is true of the graph
 * as the last one of this memory left it: where another mark is found, somebody else has written, and nothing is remembered.
 */
export class Memory {
  private readonly name: string
  private marks = 0
  private mark: string | undefined
  private readonly families = new Map<string, PeopleOf>()
  private readonly nodes = new Set<string>()
  private size = 0

  /** `name`: tells its marks from those of all others. */
  constructor(name: string = randomUUID()) {
    this.name = name
  }

  /** A mark that was never left before. */
  nextMark(): string {
    this.marks++
    return `${this.name} ${String(this.marks)}`
  }

  /** For a transaction that found a mark on the graph. */
  recall(found: string | null): Recall {
    const isTrue = (): boolean => found === this.mark
    return {
      people: (names) => {
        const known = names.flatMap((name) => {
          const people = isTrue() ? this.families.get(name) : undefined
          return people === undefined ? [] : [[name, people] as const]
        })
        return new Map(known)
      },
      isThere: (node) => isTrue() && this.nodes.has(node),
    }
  }

  /** Takes in what a transaction that is committed has made of the graph: it found one mark, and left another. */
  keep(found: string | null, left: string, { families, nodes, isSwept }: Findings): void {
    if (found !== this.mark) for (const name of [...this.families.keys()]) this.forget(name)
    if (found !== this.mark || isSwept) this.nodes.clear()
    this.mark = left
    for (const node of nodes) this.nodes.add(node)
    for (const [name, { before, family, settled }] of families) {
      this.forget(name)
      const { decided } = before
      const tied = before.isTied || settled.some(isTied)
      for (const one of settled) decided.set(one.appearance.id, one)
      this.families.set(name, { family, decided, isTied: tied })
      this.size += decided.size
    }
    for (const name of this.families.keys()) {
      if (this.size <= MOST) break
      this.forget(name)
    }
  }

  private forget(name: string): void {
    this.size -= this.families.get(name)?.decided.size ?? 0
    this.families.delete(name)
  }
}
