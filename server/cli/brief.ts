import { writeFile } from 'node:fs/promises'
import { CHOICES, ENDINGS, makeFile, toLanguages } from '../brief/file.ts'
import type { Ending } from '../brief/file.ts'
import type { Language } from '../brief/words.ts'
import { today } from '../brief/today.ts'
import { addDays } from '../graph/eventSet.ts'
import { createMemory } from '../graph/memory.ts'
import { day } from '../http/params.ts'
import { readQueries } from '../queries.ts'
import { readBrief } from '../questions/brief/index.ts'
import { readNewestPeriod } from '../questions/brief/period.ts'
import type { Graph } from '../graph/reads.ts'
import type { StoreSettings } from '../store/open.ts'
import { systemCode } from '../systemCode.ts'
import { CommandError } from './commandError.ts'
import { READING } from './reading.ts'
import { openOrRefuse } from './openOrRefuse.ts'
import type { Terminal } from './terminal.ts'

export interface BriefFlags {
  from?: string
  to?: string
  language?: string
  output?: string
}

/** `dragoman brief`: what a period, or the newest bulletin's, brought; to the terminal as Markdown, or into a file. */
export async function runBrief(
  flags: BriefFlags,
  settings: StoreSettings,
  terminal: Terminal,
): Promise<void> {
  const languages = readLanguages(flags.language)
  const ending = readEnding(flags.output)
  const store = await openOrRefuse(settings)
  try {
    const graph = { store, queries: readQueries(), memory: { now: createMemory() }, ...READING }
    const brief = await readBrief(graph, await readPeriodOf(graph, flags))
    const text = await makeFile(brief, ending, languages, today())
    if (flags.output === undefined) terminal.result(String(text).trimEnd())
    else await write(flags.output, text)
  } finally {
    await store.close()
  }
}

async function write(file: string, text: string | Buffer): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    throw new CommandError(
      `--output cannot be ${file} (${systemCode(error) ?? String(error)}): name a file in a folder that is there and may be written.`,
    )
  }
}

function readEnding(file: string | undefined): Ending {
  if (file === undefined) return 'md'
  const ending = ENDINGS.find((one) => file.endsWith(`.${one}`))
  if (ending !== undefined) return ending
  const known = ENDINGS.map((one) => `.${one}`).join(' or ')
  throw new CommandError(`--output cannot be ${file}: its name must end in ${known}.`)
}

function readLanguages(language = 'both'): readonly Language[] {
  const choice = CHOICES.find((known) => known === language)
  if (choice === undefined)
    throw new CommandError(`--language cannot be ${language}: give ${CHOICES.join(', ')}.`)
  return toLanguages(choice)
}

/** The days that were given, both of them in; where one was not, that of the newest bulletin. */
async function readPeriodOf(graph: Graph, { from, to }: BriefFlags): Promise<{ from: string; to: string }> {
  const newest = await readNewestPeriod(graph)
  const first = readDay('--from', from ?? newest?.from)
  const last = to === undefined && newest !== undefined ? addDays(newest.to, -1) : readDay('--to', to)
  if (first > last) throw new CommandError(`--to ${last} is earlier than --from ${first}.`)
  return { from: first, to: addDays(last, 1) }
}

function readDay(name: string, given: string | undefined): string {
  if (given === undefined)
    throw new CommandError(`No bulletin in the store says which days it covers: give --from and --to.`)
  const read = day.safeParse(given)
  if (read.success) return read.data
  throw new CommandError(`${name} cannot be ${given}: give a day such as 2026-04-24.`)
}
