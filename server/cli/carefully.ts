import { systemCode } from '../systemCode.ts'
import { createLanes } from './lanes.ts'
import { createMemoryWatch } from './memoryWatch.ts'
import type { Pool } from './pool.ts'

/** A file that needs more is given up: its thread is ended, and the program goes on. */
export const LIMITS = { ms: 300_000, mb: 2048 }

/** What can be done about a file that ends its thread. */
const REMEDY = 'split it, or save it as plain text'

/** Why nothing came of a file. */
interface Refused {
  code: 'too-heavy' | 'too-slow' | 'damaged'
  fault: string
}

/** How reading may end beside that: a thread that broke, or memory that was too little for all who read. */
type Unclear = 'broken' | 'crowded'

/**
 * Reads a file in a thread that may hang, fill its memory or break.
 * @param name what the file is called in the fault
 * @param alone to be read when no other is
 * @throws the reason of the signal where it is aborted
 */
type Carefully<Task, Found> = (
  task: Task,
  name: string,
  signal?: AbortSignal,
  alone?: boolean,
) => Promise<Found | Refused>

export function createCarefully<Task, Found>(
  pool: Pool<Task, Found>,
  { ms, mb }: typeof LIMITS,
): Carefully<Task, Found> {
  const lanes = createLanes()
  const memory = createMemoryWatch(mb * pool.threads)

  const runOnce = async (
    task: Task,
    name: string,
    signal: AbortSignal | undefined,
  ): Promise<Found | Refused | Unclear> => {
    signal?.throwIfAborted()
    const patience = AbortSignal.timeout(ms)
    const { over, isSole, end } = memory.begin()
    try {
      const signals = [patience, over, ...(signal ? [signal] : [])]
      return await pool.run(task, { signal: AbortSignal.any(signals) })
    } catch (error) {
      if (over.aborted && signal?.aborted !== true) return isSole() ? tooMuch(name) : 'crowded'
      if (patience.aborted && signal?.aborted !== true)
        return { code: 'too-slow', fault: `${name}: takes too long to read; ${REMEDY}.` }
      const code = systemCode(error)
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') return tooMuch(name)
      if (code === 'ERR_UNHANDLED_REJECTION') return 'broken'
      throw error
    } finally {
      end()
    }
  }

  return async (task, name, signal, alone = false) => {
    const once = () => runOnce(task, name, signal)
    const onceAlone = () => lanes.alone(once)
    const onceBeside = () => pool.whenFree(() => lanes.beside(once, signal))
    const first = await (alone ? onceAlone() : onceBeside())
    // A library may leave behind what ends its thread later, when the thread reads the next file, and memory is that of all who read:
    // whoever may be innocent is read again, and in memory that is its own.
    const again = first === 'broken' ? onceBeside : first === 'crowded' ? onceAlone : undefined
    const found = again === undefined ? first : await again()
    if (found === 'crowded') return tooMuch(name)
    return found === 'broken' ? { code: 'damaged', fault: `${name}: is damaged; ${REMEDY}.` } : found
  }
}

const tooMuch = (name: string): Refused => ({
  code: 'too-heavy',
  fault: `${name}: needs too much memory; ${REMEDY}.`,
})
