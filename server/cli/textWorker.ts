/** What a worker thread does for a command: it reads the text of a file. */
import { CommandError } from './commandError.ts'
import { readTextFile } from './readFile.ts'
import type { TextFound } from './textReader.ts'

export default async function readText(path: string): Promise<TextFound> {
  try {
    return { text: (await readTextFile(path)).text }
  } catch (error) {
    if (error instanceof CommandError) return { fault: error.message }
    throw error
  }
}
