/** What was dropped: files, and those of folders, however deep. */
import type { DropItem } from 'react-aria-components'
import { ENDINGS } from './endings.ts'

const isDocument = ({ name }: File): boolean => ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))

export async function filesOf(items: Iterable<DropItem> | AsyncIterable<DropItem>): Promise<File[]> {
  const files: File[] = []
  for await (const item of items) {
    if (item.kind === 'file') files.push(await item.getFile())
    if (item.kind === 'directory') files.push(...(await filesOf(item.getEntries())).filter(isDocument))
  }
  return files
}
