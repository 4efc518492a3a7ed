/** What a command says to the person at the terminal: results on stdout, everything else on stderr. */
import { SingleBar } from 'cli-progress'
import { toEscape, toNumbered } from '../hidden.ts'

export interface Terminal {
  result(line: string): void
  note(line: string): void
  /** Shows how far a job of `total` steps is: a bar where somebody looks on, a line a second elsewhere. */
  progress(job: string, total: number): Progress
}

export interface Progress {
  step(): void
  done(): void
}

/** A log does not want more than one line of progress in this time. */
const QUIET_MS = 1000

/**
 * Names out of files must not move the cursor, hide lines, rename the window or be read backwards: such signs are told as JSON does, where
 * they mean the same.
 */
const toPlain = (text: string): string =>
  toNumbered(text.replace(/(?![\t\n])\p{Cc}/gu, (sign) => toEscape(sign.charCodeAt(0))))

/** The terminal of this process. */
export function createTerminal(out: NodeJS.WriteStream, err: NodeJS.WriteStream): Terminal {
  const note = (line: string): void => void err.write(`${toPlain(line)}\n`)
  return {
    result: (line) => void out.write(`${toPlain(line)}\n`),
    note,
    progress: (job, total) => (err.isTTY ? showBar(err, job, total) : tellLines(note, job, total)),
  }
}

function showBar(stream: NodeJS.WriteStream, job: string, total: number): Progress {
  const bar = new SingleBar({ stream, format: `${job} [{bar}] {value} of {total}`, clearOnComplete: true })
  bar.start(total, 0)
  return {
    step: () => {
      bar.increment()
    },
    done: () => {
      bar.stop()
    },
  }
}

function tellLines(note: (line: string) => void, job: string, total: number): Progress {
  let steps = 0
  let told = Date.now()
  return {
    step: () => {
      steps += 1
      // The end of a job is told by its result.
      if (steps === total || Date.now() - told < QUIET_MS) return
      told = Date.now()
      note(`${job}: ${String(steps)} of ${String(total)}`)
    },
    done: () => undefined,
  }
}
