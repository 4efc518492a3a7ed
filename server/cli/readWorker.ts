/** What a worker thread of a command does: it reads the text of a file, or what a part of one says. */
import { extractPart } from '../../ingest/extractPart.ts'
import type { Part } from '../../ingest/parts.ts'
import type { Extraction } from '../../ingest/types.ts'
import { CommandError } from './commandError.ts'
import type { FilePath } from './named.ts'
import type { TextFile } from './readFile.ts'
import { readTextFile } from './readFile.ts'

export type Task = { file: FilePath } | { part: Part }

/** What comes of it; a fault is told in a line, as kinds of errors get lost between threads. */
export type Found = { text: TextFile } | { extraction: Extraction } | { fault: string }

export default async function readOne(task: Task): Promise<Found> {
  if ('part' in task) return { extraction: extractPart(task.part) }
  try {
    return { text: await readTextFile(task.file.path, task.file.place) }
  } catch (error) {
    if (error instanceof CommandError) return { fault: error.message }
    throw error
  }
}
