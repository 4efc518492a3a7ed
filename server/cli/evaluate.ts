import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import {
  changesOf,
  Figures,
  isFall,
  toFiguresTable,
  toRow,
  type Change,
  type Table,
} from '../../ingest/evaluate/figures.ts'
import { GoldError, readGold } from '../../ingest/evaluate/gold.ts'
import type { Gold } from '../../ingest/evaluate/gold.ts'
import { scoreExtraction, toTable } from '../../ingest/evaluate/score.ts'
import { extract } from '../../ingest/index.ts'
import { systemCode } from '../systemCode.ts'
import { CommandError } from './commandError.ts'
import { readFiles } from './extract.ts'
import { openingError, readTextFile } from './readFile.ts'
import type { Terminal } from './terminal.ts'

const ENDING = '.gold.json'

export interface EvaluateFlags {
  /** File of figures to compare with. */
  figures?: string
  /** Write the new figures there. */
  update?: true
}

/**
 * `dragoman evaluate`: an annotation and its bulletin, one figure a line; or annotations and folders of them, one line each,
 * compared with recorded figures.
 * @returns whether no figure fell
 */
export async function runEvaluate(
  paths: readonly string[],
  flags: EvaluateFlags,
  terminal: Terminal,
): Promise<boolean> {
  if (flags.update === true && flags.figures === undefined)
    throw new CommandError('--update needs a file to write to; name it with --figures.')
  const [gold, bulletin, ...more] = paths
  if (gold === undefined) throw new CommandError('Name an annotation and its bulletin, or a folder of both.')
  if (bulletin !== undefined && more.length === 0 && (await isOneOfEach(gold, bulletin))) {
    const annotation = await readGoldFile(gold)
    for (const { extraction } of await readFiles([bulletin], terminal))
      terminal.result(toTable(scoreExtraction(annotation, extraction)))
    return true
  }
  return evaluateAll(paths, flags, terminal)
}

const isOneOfEach = async (gold: string, bulletin: string): Promise<boolean> =>
  !bulletin.endsWith(ENDING) && !(await isFolder(gold)) && !(await isFolder(bulletin))

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw openingError(path, error)
  }
}

async function evaluateAll(
  paths: readonly string[],
  flags: EvaluateFlags,
  terminal: Terminal,
): Promise<boolean> {
  const pairs = (await Promise.all(paths.map(pairsIn))).flat()
  if (pairs.length === 0)
    throw new CommandError(`${paths.join(', ')}: has no annotation (*${ENDING}) with its bulletin.`)
  const progress = terminal.progress('Evaluating', pairs.length)
  const table: Table = {}
  for (const { name, gold, bulletin } of pairs) {
    const annotation = await readGoldFile(gold)
    table[name] = toRow(scoreExtraction(annotation, extract(await readTextFile(bulletin))))
    progress.step()
    await new Promise(setImmediate)
  }
  progress.done()
  terminal.result(toFiguresTable(table))
  if (flags.figures === undefined) return true
  return compare(table, pairs, flags.figures, flags.update === true, terminal)
}

/** Tells what changed against the recorded figures. Only annotations in the folder of the record are recorded. */
async function compare(
  table: Table,
  pairs: readonly Pair[],
  path: string,
  update: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const recorded = await readFigures(path)
  const changes = changesOf(recorded, table)
  const folder = resolve(dirname(path)) + sep
  const own = pairs.filter(({ gold }) => resolve(gold).startsWith(folder)).map(({ name }) => name)
  const unknown = own.filter((name) => !(name in recorded))
  for (const change of changes) terminal.result(toLine(change))
  for (const name of unknown) terminal.result(`new     ${name}: not in ${basename(path)} yet`)
  if (changes.length + unknown.length === 0) terminal.result(`Nothing changed against ${basename(path)}.`)
  if (update) {
    const kept = Object.fromEntries(own.sort().map((name) => [name, table[name] ?? {}]))
    await writeFile(path, `${JSON.stringify(kept, undefined, 2)}\n`)
    terminal.note(
      `Wrote ${path}: ${String(own.length)} of ${String(pairs.length)}, those that lie in its folder.`,
    )
  }
  return update || !changes.some(isFall)
}

const toLine = (change: Change): string => {
  const { annotation, measure, before, after } = change
  const word = after > before ? 'better' : isFall(change) ? 'WORSE' : 'worse'
  return `${word.padEnd(6)}  ${annotation} ${measure}: ${before.toFixed(3)} -> ${after.toFixed(3)}`
}

async function readFigures(path: string): Promise<Table> {
  try {
    return Figures.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return {}
    throw new CommandError(`${path}: is no file of figures; write it anew with --update.`)
  }
}

interface Pair {
  /** The annotation's file name without its ending. */
  name: string
  gold: string
  bulletin: string
}

/** Annotations at or below a path, each with the bulletin that it names, wherever below the same path that lies. */
async function pairsIn(path: string): Promise<Pair[]> {
  const root = (await isFolder(path)) ? path : dirname(path)
  const files = (await namesBelow(root)).map((name) => join(root, name)).sort()
  const golds = root === path ? files.filter((file) => file.endsWith(ENDING)) : [path]
  const pairs: Pair[] = []
  for (const gold of golds) {
    const name = basename(gold, ENDING)
    const { document = `${name}.txt` } = await readGoldFile(gold)
    const bulletin = files.find((file) => basename(file) === document)
    if (bulletin === undefined)
      throw new CommandError(`${gold}: its bulletin ${document} is not in ${root}; put it there.`)
    pairs.push({ name, gold, bulletin })
  }
  return pairs
}

async function namesBelow(folder: string): Promise<string[]> {
  try {
    return await readdir(folder, { recursive: true })
  } catch (error) {
    throw openingError(folder, error)
  }
}

async function readGoldFile(path: string): Promise<Gold> {
  const { text } = await readTextFile(path)
  try {
    return readGold(text, path)
  } catch (error) {
    if (!(error instanceof GoldError)) throw error
    // The first fault is enough for a line.
    const [what = '', where = ''] = error.message.split('\n')
    throw new CommandError(`${what}${where}; give the annotation first, then the bulletin.`)
  }
}
