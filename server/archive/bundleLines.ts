/** The lines of which a bundle is made, and how one is read. */
import { z } from 'zod'
import { ArchiveError, record } from './documents.ts'
import { extraction } from './extraction.ts'
import { step } from './ledger.ts'
import { tooLong } from './tooLong.ts'

/** The form of the lines; another number is another form. */
export const FORM = 1

/** `sha256`: of all lines before the last, each with its end, in hex. */
const seal = z.strictObject({ documents: z.int(), steps: z.int(), sha256: z.string() })
/** What a bundle holds, and the digest by which it is known. */
export type Seal = z.infer<typeof seal>

const line = z.union([
  z.strictObject({ dragoman: z.literal(FORM) }),
  /** `file`: its bytes in base64. */
  z.strictObject({ record, extraction, file: z.base64() }),
  z.strictObject({ step }),
  z.strictObject({ end: seal }),
])
export type Line = z.infer<typeof line>
export type DocumentLine = Extract<Line, { record: unknown }>

/** What a line says of a document that cannot be so, as it follows the line's number. */
export class Untrue extends Error {}

/** @param check throws at what is not to come in */
export function readLine(text: string, number: number, check: (one: Line) => void = () => undefined): Line {
  try {
    const one = line.parse(JSON.parse(text))
    if (number === 1 && !('dragoman' in one)) throw new Error('no beginning')
    check(one)
    return one
  } catch (error) {
    const told = error instanceof Untrue ? error.message : tooLong(error)
    throw new ArchiveError(
      `Line ${String(number)} is not of an archive that this program exports${told === undefined ? '' : `: ${told}`}.`,
    )
  }
}
