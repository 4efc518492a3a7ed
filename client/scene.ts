import type { Home } from './graph/useNetwork.ts'
import type { Derived, Indexed } from './state/derive.ts'
import type { State } from './state/state.ts'
import type { Steps } from './state/steps.ts'
import type { Explore } from './state/use.ts'

/** All that is looked at once the network is there, and the ways to change it. */
export interface Scene {
  state: State
  explore: Explore
  steps: Steps
  all: Indexed
  /** The picture of all days and bulletins, which decides where nodes stand. */
  home: Home
  derived: Derived
  /** How many the present days and switches leave out is not known yet. */
  isPassing: boolean
}
