/** Files that are there as a whole or not at all, and stay there when the power goes. */
import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes a file in the place of what it was before. */
export async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const fresh = join(dirname(path), `.${randomUUID()}`)
  try {
    await writeThrough(fresh, bytes)
    await rename(fresh, path)
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** Writes a file that nobody reads yet. */
export async function writeThrough(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes sure that what was renamed or made in a folder stays so. Windows opens no folders, and needs nothing of the kind. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
