/** `the countries bordering A`, `a village on the border with A`: a state that only tells where something lies takes no part in it. */
import { keysOf } from '../nlp/keys.ts'
import type { Word } from '../nlp/word.ts'
import type { Group } from './parties.ts'

/** Right ahead of such a state; `neighbouring A` is A itself, but not behind the plural of what lies there. */
const BESIDE =
  /(?:\bbordering|\ws neighbou?ring|\b(?:borders?|frontiers?) (?:with|of|between))(?: both)?(?: the)?$/u

/** Is the group named only for its neighbours or its border? */
export const isNeighbour = (words: readonly Word[], { from }: Pick<Group, 'from'>): boolean =>
  BESIDE.test(keysOf(words, Math.max(0, from - 4), from))
