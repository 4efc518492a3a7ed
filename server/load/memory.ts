/** What loads of this process found out about the graph: as long as nobody else writes, it need not be read or written again. */
import { randomUUID } from 'node:crypto'
import type { Family, Settled } from '../identity/family.ts'
import type { Called } from './named.ts'
import type { ReportsOfBlocks, ReportsOfDays } from './reports.ts'
import type { PeopleOf } from './people.ts'
import { isTied, nobodyOf } from './people.ts'
import { Shelf } from './shelf.ts'

/** Of so many testimonies, reports and names, at most. */
const MOST_TESTIMONIES = 200_000
const MOST_REPORTS = 50_000
const MOST_NAMES = 50_000

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
  /** All reports of the days that were looked at. */
  days: ReportsOfDays
  /** Keys of nodes that are there. */
  nodes: readonly string[]
  /** Who was named anew, by id; undefined where it may be gone. */
  called: ReadonlyMap<string, Called | undefined>
  /** Whether nodes may have gone that it does not know of. */
  isSwept: boolean
}

/** How a transaction finds the graph: with a mark, and with no document where nothing is known yet. */
export interface Found {
  mark: string | null
  isEmpty: boolean
}

/** What is remembered of the graph as it is. */
export interface Recall {
  /** The people of those family names that are remembered. */
  people(names: readonly string[]): Map<string, PeopleOf>
  /** All reports of the events of a day, if they are remembered. */
  reportsOf(day: string): ReportsOfBlocks | undefined
  isThere(node: string): boolean
  /** Whether it is known that there is no such node. */
  isNowhere(node: string): boolean
  /** What a person or an organization is known by, if it is remembered. */
  calledOf(id: string): Called | undefined
}

export const NOTHING_RECALLED: Recall = {
  people: () => new Map(),
  reportsOf: () => undefined,
  isThere: () => false,
  isNowhere: () => false,
  calledOf: () => undefined,
}

/**
 * Every transaction that writes leaves a mark of its own on the graph (`write/lock`). What is remembered is true of the graph
 * as the last one of this memory left it: where another mark is found, somebody else has written, and nothing is remembered.
 */
export class Memory {
  private readonly name: string
  private marks = 0
  private mark: string | undefined
  /** Whether it began with an empty graph: what it does not remember is not there, unless it had to let something go. */
  private isWhole = false
  private readonly families = new Shelf<PeopleOf>(MOST_TESTIMONIES, ({ decided }) => decided.size)
  private readonly days = new Shelf<ReportsOfBlocks>(MOST_REPORTS, countReports)
  private readonly nodes = new Set<string>()
  private readonly called = new Shelf<Called>(MOST_NAMES, () => 1)

  /** `name`: tells its marks from those of all others. */
  constructor(name: string = randomUUID()) {
    this.name = name
  }

  /** Whether it knows nothing of any graph yet. */
  get isNew(): boolean {
    return this.mark === undefined
  }

  /** A mark that was never left before. */
  nextMark(): string {
    this.marks++
    return `${this.name} ${String(this.marks)}`
  }

  /** For a transaction that found the graph so. */
  recall({ mark: found, isEmpty }: Found): Recall {
    const isTrue = (): boolean => found === this.mark
    const knowsAll = ({ hasLost }: { hasLost: boolean }): boolean =>
      isEmpty || (isTrue() && this.isWhole && !hasLost)
    const nobody = (): PeopleOf | undefined => (knowsAll(this.families) ? nobodyOf() : undefined)
    const noReports = (): ReportsOfBlocks | undefined => (knowsAll(this.days) ? new Map() : undefined)
    return {
      people: (names) => {
        const known = names.flatMap((name) => {
          const people = (isTrue() ? this.families.get(name) : undefined) ?? nobody()
          return people === undefined ? [] : [[name, people] as const]
        })
        return new Map(known)
      },
      reportsOf: (day) => (isTrue() ? this.days.get(day) : undefined) ?? noReports(),
      isThere: (node) => isTrue() && this.nodes.has(node),
      isNowhere: (node) => isEmpty || (isTrue() && this.isWhole && !this.nodes.has(node)),
      calledOf: (id) => (isTrue() ? this.called.get(id) : undefined),
    }
  }

  /** Takes in what a transaction that is committed has made of the graph: how it found that, and the mark that it left. */
  keep({ mark: found, isEmpty }: Found, left: string, findings: Findings): void {
    const { families, days, nodes, called, isSwept } = findings
    if (found !== this.mark) this.families.clear()
    this.isWhole = !isSwept && (found === this.mark ? this.isWhole : isEmpty)
    if (found !== this.mark || isSwept) {
      this.days.clear()
      this.nodes.clear()
      this.called.clear()
    }
    this.mark = left
    for (const node of nodes) this.nodes.add(node)
    for (const [day, reports] of days) this.days.put(day, reports)
    for (const [id, now] of called)
      if (now === undefined) this.called.forget(id)
      else this.called.put(id, now)
    for (const [name, { before, family, settled }] of families) {
      const { decided } = before
      const tied = before.isTied || settled.some(isTied)
      for (const one of settled) decided.set(one.appearance.id, one)
      this.families.put(name, { family, decided, isTied: tied })
    }
  }
}

function countReports(blocks: ReportsOfBlocks): number {
  let reports = 0
  for (const some of blocks.values()) reports += some.length
  return reports
}
