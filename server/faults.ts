/** Faults that pass: the store is away, or a disk is full. What they stopped is worth trying again. */
import { StoreError } from './store/store.ts'
import { systemCode } from './systemCode.ts'

export type PassingFault = 'away' | 'full'

/** No room, no room for this user, no room for a file of that size. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** Which of them an error is; undefined for any other. */
export function passingFault(error: unknown): PassingFault | undefined {
  if (error instanceof StoreError && error.fault === 'unreachable') return 'away'
  if (error instanceof StoreError && error.fault === 'full') return 'full'
  return NO_ROOM.has(systemCode(error) ?? '') ? 'full' : undefined
}

/** What is told of it, without a place or an address. */
export const PASSING_WORDS: Record<PassingFault, string> = {
  away: 'The store does not answer',
  full: 'The disk of the data folder is full',
}
