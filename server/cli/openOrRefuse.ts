import { openStore } from '../store/open.ts'
import type { StoreSettings } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { systemCode } from '../systemCode.ts'
import { CommandError } from './commandError.ts'

/** Codes of the system calls that fail where the data folder cannot be made or written. */
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ENOSPC'])

/** Opens the store. @throws CommandError where the data folder cannot be written, StoreError for other faults */
export async function openOrRefuse(settings: StoreSettings): Promise<Store> {
  try {
    return await openStore(settings)
  } catch (error) {
    if (!UNWRITABLE.has(systemCode(error) ?? '') || 'neo4j' in settings) throw error
    throw new CommandError(
      `The data folder ${settings.folder ?? ''} cannot be written; choose another with --data or DRAGOMAN_DATA.`,
    )
  }
}
