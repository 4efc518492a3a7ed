/**
 * The ledger: one line of JSON for every correction and every undo, in the order in which they were made; nothing is ever changed in it.
 * Keys are sorted, so that it can be read in a diff.
 */
import { mkdir, open, readFile, stat, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { byText } from '../byText.ts'
import { correction } from '../corrections/correction.ts'
import { toShown, toShownName } from '../hidden.ts'
import { unlessMissing } from '../systemCode.ts'
import { ArchiveError } from './documents.ts'
import { syncFolder, writeDurably } from './durable.ts'

/** Letters of a reason. */
export const MOST_WHY = 2_000

const made = {
  id: z.string().regex(/^[\w.-]{1,40}$/),
  /** An ISO instant, later than all before it. */
  at: z.iso.datetime({ precision: 3 }),
  /** Who. */
  by: z.string().max(200).transform(toShownName),
  why: z.string().max(MOST_WHY).transform(toShown),
}
export const step = z.union([
  z.strictObject({ ...made, do: correction }),
  /** Takes back a step; of an undo: does again what it took back. */
  z.strictObject({ ...made, undo: z.string() }),
])
export type Step = z.infer<typeof step>

/** A step, but for what the ledger gives it. */
export type NewStep = Step extends infer One ? (One extends Step ? Omit<One, 'at'> : never) : never

export interface Ledger {
  /** All steps, the first made first. @throws ArchiveError that names file and line */
  read(): Promise<{ steps: Step[]; torn?: string }>
  /** Adds a step; it is in the file, whatever happens then. Gives it with its time. */
  append(step: NewStep, now: Date): Promise<Step>
  /** Takes in the steps of another ledger where they belong in time, each once. Gives how many were not there. */
  takeIn(steps: readonly Step[]): Promise<number>
}

interface Read {
  steps: Step[]
  torn?: string
  /** Bytes of the file that are whole lines. */
  whole: number
  /** Whether the last line has its end. */
  isEnded: boolean
}

/** The ledger in a file, which is made with the first step. */
export function openLedger(path: string): Ledger {
  let known: { stamp: string; read: Read } | undefined
  /** Looks into the file only where it is another than it was. */
  const read = async (): Promise<Read> => {
    const stamp = await stat(path).then(
      ({ size, mtimeMs }) => `${String(size)} ${String(mtimeMs)}`,
      () => '',
    )
    if (known?.stamp !== stamp) known = { stamp, read: await readFresh() }
    return known.read
  }
  const readFresh = async (): Promise<Read> => {
    const bytes = (await unlessMissing(readFile(path))) ?? Buffer.alloc(0)
    const lines = bytes.toString('utf8').split('\n')
    const last = lines.pop() ?? ''
    const steps = lines.map((line, index) => toStep(path, line, index + 1))
    // a process died within a line, or a person forgot to end the last one
    const rest = last === '' ? undefined : maybeStep(last)
    const whole = bytes.length - Buffer.byteLength(last)
    if (rest !== undefined) return { steps: [...steps, rest], whole: bytes.length, isEnded: false }
    return { steps, whole, isEnded: true, ...(last === '' ? {} : { torn: last }) }
  }

  return {
    async read() {
      const { steps, torn } = await read()
      return { steps, ...(torn === undefined ? {} : { torn }) }
    },

    async append(one, now) {
      const { steps, torn, whole, isEnded } = await read()
      const last = Date.parse(steps.at(-1)?.at ?? '')
      const at = new Date(Math.max(now.getTime(), Number.isNaN(last) ? 0 : last + 1)).toISOString()
      const full = step.parse({ ...one, at })
      await mkdir(dirname(path), { recursive: true })
      if (torn !== undefined) await truncate(path, whole)
      const file = await open(path, 'a')
      try {
        await file.appendFile(`${isEnded ? '' : '\n'}${toLine(full)}\n`)
        await file.sync()
      } catch (error) {
        // a step that was refused must not be there, whole or in part
        await file.truncate(whole).catch(() => undefined)
        throw error
      } finally {
        await file.close()
      }
      if (steps.length === 0) await syncFolder(dirname(path))
      return full
    },

    async takeIn(others) {
      const { steps } = await read()
      const known = new Set(steps.map(({ id }) => id))
      const fresh = others.filter(({ id }) => !known.has(id))
      if (fresh.length === 0) return 0
      const all = [...steps, ...fresh].sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1))
      await mkdir(dirname(path), { recursive: true })
      await writeDurably(path, all.map((one) => `${toLine(one)}\n`).join(''))
      return fresh.length
    },
  }
}

/** A step as its line. */
const toLine = (one: Step): string =>
  JSON.stringify(one, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => byText(a, b)))
      : value,
  )

function maybeStep(line: string): Step | undefined {
  try {
    return step.parse(JSON.parse(line))
  } catch {
    return undefined
  }
}

function toStep(path: string, line: string, number: number): Step {
  const read = maybeStep(line)
  if (read === undefined)
    throw new ArchiveError(
      `${path}:${String(number)}: this line is no correction; take it out, or put back what it was.`,
    )
  return read
}
