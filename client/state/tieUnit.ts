import type { GraphSlice } from '../../server/api.ts'
import type { TextKey } from '../text.ts'

/** What the number of a tie counts: people are tied by contacts and signings, states and bodies by all that is between them. */
export const tieUnit = ({ view }: Pick<GraphSlice, 'view'>): TextKey =>
  view === 'people' ? 'count.contacts' : 'count.events'
