import { makeFolder } from '../makeFolder.ts'
import { openStore } from '../store/open.ts'
import type { StoreSettings } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { systemCode } from '../systemCode.ts'
import { CommandError } from './commandError.ts'

/** Codes of the system calls that fail where the data folder cannot be made. */
const UNMADE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ENOSPC'])

/**
 * Opens the store, and makes the data folder where it is missing.
 * @param data the data folder, where it is needed; an embedded store lies in it anyway
 * @throws CommandError where it cannot be made, StoreError for other faults
 */
export async function openOrRefuse(
  settings: StoreSettings,
  data = 'neo4j' in settings ? undefined : settings.folder,
): Promise<Store> {
  if (data !== undefined) makeOrRefuse(data)
  return openStore(settings)
}

function makeOrRefuse(folder: string): void {
  try {
    makeFolder(folder)
  } catch (error) {
    if (!UNMADE.has(systemCode(error) ?? '')) throw error
    throw new CommandError(
      `The data folder ${folder} cannot be written; choose another with --data or DRAGOMAN_DATA.`,
    )
  }
}
