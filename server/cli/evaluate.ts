import { GoldError, readGold } from '../../ingest/evaluate/gold.ts'
import type { Gold } from '../../ingest/evaluate/gold.ts'
import { scoreExtraction, toTable } from '../../ingest/evaluate/score.ts'
import { CommandError } from './commandError.ts'
import { extractFiles } from './extract.ts'
import { readTextFile } from './readFile.ts'
import type { Terminal } from './terminal.ts'

/** `dragoman evaluate`: how well the extraction of a file agrees with its gold annotation, one figure a line. */
export async function runEvaluate(goldPath: string, path: string, terminal: Terminal): Promise<void> {
  const gold = await readGoldFile(goldPath)
  for (const extraction of await extractFiles([path], terminal))
    terminal.result(toTable(scoreExtraction(gold, extraction)))
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
