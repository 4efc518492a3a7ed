/**
 * What the program needs of a graph database, and nothing more. Two engines keep this contract
 * (tests/server/store/contract.ts): the embedded one and Neo4j. Only plain JSON values cross this line.
 */

/** Plain JSON. Days come out as ISO strings, whole numbers as numbers. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value }

/** One result row: column name to value. */
export type Row = Record<string, Value>

/** What a query is given. Every `$parameter` must be there; null says that nothing is known. */
export type Params = Record<string, Value>

/** One query with its parameters. */
export interface Statement {
  query: string
  params: Params
}

/**
 * Runs statements in the transaction that is open, and gives the rows of each. It may be called again before the answer is there:
 * all run in the order in which they were given, and what follows one that fails does not run.
 */
export type Run = (statements: readonly Statement[]) => Promise<Row[][]>

export type EngineName = 'embedded' | 'neo4j'

export interface Store {
  readonly name: EngineName
  /** Runs one query that changes nothing, and gives its rows. One that writes, or gives more than MOST_ROWS, is refused. */
  read(query: string, params?: Params): Promise<Row[]>
  /** Runs the statements in order in one transaction: all of them take effect, or none. Gives the rows of each, MOST_ROWS at most. */
  write(statements: readonly Statement[]): Promise<Row[][]>
  /**
   * The same where later statements follow from what earlier ones found: all that `work` runs takes effect when it ends,
   * or nothing when it throws. It may be called again after a conflict, so it must change nothing but the store.
   * @throws StoreError where the server is away (`unreachable`) or the disk is full (`full`)
   */
  transact<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Lets go of file or network; later calls fail. */
  close(): Promise<void>
}

/** No question of the program has so many rows to its answer: one that had would fill the memory. */
export const MOST_ROWS = 250_000

export const tooManyRows = (): Error =>
  new Error(`store: a query gave more than ${String(MOST_ROWS)} rows; give it a LIMIT`)

/**
 * Why a store cannot be opened, or does not do what it is asked to. `damaged`, `locked` and `full` are about a file, the others
 * about a server.
 */
export type StoreFault =
  'locked' | 'damaged' | 'newer' | 'full' | 'unreachable' | 'credentials' | 'database' | 'certificates'

/** A store that cannot be used. The message is one line: what, where, and what to do; never a password. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly fault: StoreFault

  constructor(fault: StoreFault, message: string, cause?: unknown) {
    super(message, { cause })
    this.fault = fault
  }
}
