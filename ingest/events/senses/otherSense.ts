/** A sense that the words of a rule may have instead of the one that it means. */
import type { WordSpan } from '../../find/spans.ts'
import type { EventRule } from '../rule.ts'
import type { Scene } from '../scene.ts'

/** A match with what its sense can be told from. */
export interface Occurrence extends Pick<Scene, 'words' | 'text' | 'groups' | 'told' | 'titlesOf'>, WordSpan {
  rule: EventRule
}

/** A sense in which a rule does not mean its words. */
export interface Sense {
  /** Do the words have it here? */
  is: (here: Occurrence) => boolean
  reason: string
  /** A sentence in which the words have it, and one in which they mean what the rule takes them for. */
  yes: string
  no: string
}

export interface OtherSense extends Sense {
  /** Whose words may have it. */
  of: (rule: EventRule) => boolean
}
