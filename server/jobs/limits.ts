/** How much may wait to be stored: environment -> limits, and what is told of one that is reached. */
import { z } from 'zod'

export interface Amount {
  files: number
  bytes: number
}

export interface ImportLimits {
  /** Bytes of a file. */
  file: number
  /** Of one import. */
  one: Amount
  /** Of all imports that are not stored yet. */
  all: Amount
}

const MB = 1024 * 1024
/** As much of a file as is read. */
const FILE_MB = 50

const whole = z
  .string()
  .regex(/^[1-9]\d{0,6}$/)
  .transform(Number)

/** The variables that are read, and what each may be: a team's bulletins of some years. */
export const IMPORT_VARIABLES = {
  DRAGOMAN_IMPORT_FILES: whole.default(2_000),
  DRAGOMAN_IMPORT_MB: whole.default(1_000),
  DRAGOMAN_IMPORTS_FILES: whole.default(10_000),
  DRAGOMAN_IMPORTS_MB: whole.default(4_000),
}

/** What each should be like, for the reader of a message. */
export const IMPORT_REMEDIES: Record<keyof typeof IMPORT_VARIABLES, string> = {
  DRAGOMAN_IMPORT_FILES: 'give how many files an import may have, a whole number from 1',
  DRAGOMAN_IMPORT_MB: 'give how many megabytes an import may have, a whole number from 1',
  DRAGOMAN_IMPORTS_FILES: 'give how many files may wait in all imports together, a whole number from 1',
  DRAGOMAN_IMPORTS_MB: 'give how many megabytes may wait in all imports together, a whole number from 1',
}

export const toImportLimits = (given: z.infer<z.ZodObject<typeof IMPORT_VARIABLES>>): ImportLimits => ({
  file: FILE_MB * MB,
  one: { files: given.DRAGOMAN_IMPORT_FILES, bytes: given.DRAGOMAN_IMPORT_MB * MB },
  all: { files: given.DRAGOMAN_IMPORTS_FILES, bytes: given.DRAGOMAN_IMPORTS_MB * MB },
})

/** Where nothing is set. */
export const USUAL_LIMITS = toImportLimits(z.object(IMPORT_VARIABLES).parse({}))

/** The limits, each with its setting. */
const ROWS = [
  { of: 'one', in: 'files', setting: 'DRAGOMAN_IMPORT_FILES' },
  { of: 'one', in: 'bytes', setting: 'DRAGOMAN_IMPORT_MB' },
  { of: 'all', in: 'files', setting: 'DRAGOMAN_IMPORTS_FILES' },
  { of: 'all', in: 'bytes', setting: 'DRAGOMAN_IMPORTS_MB' },
] as const satisfies readonly {
  of: 'one' | 'all'
  in: keyof Amount
  setting: keyof typeof IMPORT_VARIABLES
}[]

const TOLD = {
  one: (limit: string) => `An import may have ${limit}; store it, and bring the others in by another one.`,
  all: (limit: string) => `All imports that wait may have ${limit} together; store or cancel some first.`,
}

export const toMegabytes = (bytes: number): string => `${String(bytes / MB)} MB`

const tell = { files: (files: number) => `${String(files)} files`, bytes: toMegabytes }

/** An import, or all together, would have more than they may. */
export class NoRoom extends Error {
  constructor(
    readonly of: 'one' | 'all',
    message: string,
  ) {
    super(message)
  }
}

/**
 * @param held by the import that something is to come into, and by all together
 * @throws NoRoom that names the limit and its setting, where more would be beyond
 */
export function expectRoom(limits: ImportLimits, held: Record<'one' | 'all', Amount>, more: Amount): void {
  for (const { of, in: what, setting } of ROWS)
    if (held[of][what] + more[what] > limits[of][what])
      throw new NoRoom(of, TOLD[of](`${tell[what](limits[of][what])} (${setting})`))
}

export const sum = (amounts: Iterable<Amount>): Amount => {
  const total = { files: 0, bytes: 0 }
  for (const { files, bytes } of amounts) {
    total.files += files
    total.bytes += bytes
  }
  return total
}
