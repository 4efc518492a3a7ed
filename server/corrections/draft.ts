/** A document on its way through the corrections, which change it step by step. */
import type { Extraction } from '../../ingest/types.ts'
import type { Mark } from '../identity/marks.ts'
import type { AppearanceRef } from './correction.ts'

export interface Draft {
  extraction: Extraction
  /** Has the people of some appearances, as far as the document names them, marked. Gives whether it names any. */
  mark(said: readonly AppearanceRef[], mark: Mark): boolean
}

/** Nothing was weighed: somebody said so. */
export const BY_HAND = { 'by-hand': 0 }
