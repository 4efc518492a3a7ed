/** What a frame is asked: a rule has matched in a scene; who stands on either side of the match? */
import { EVENT_KINDS } from '../../../cypher/ontology.ts'
import type { WordSpan } from '../../find/spans.ts'
import { isTogether, together, type Roles } from '../agents.ts'
import { elsewhere } from '../elsewhere.ts'
import type { Party } from '../parties.ts'
import type { EventRule } from '../rule.ts'
import type { Scene } from '../scene.ts'
import { isThing, subjectBefore, subjectBehind } from '../subject.ts'

export interface Asked {
  rule: EventRule
  scene: Scene
  match: WordSpan
  /** Prepositions before the second side. */
  links: readonly string[]
  /** Whoever tells of a contact of his own. */
  speaker: readonly Party[]
  /** Whoever does what the trigger tells. */
  subject(): Party[]
  /** Those of a side who stand at another place of the sentence. */
  open(side: 'actors' | 'recipients'): Party[]
}

export const NONE: Roles = { actors: [], recipients: [] }

export const orElse = (found: Party[], other: () => Party[]): Party[] => (found.length > 0 ? found : other())

const isKnown = ({ kind, person }: Party): boolean => kind !== 'office' || person !== undefined

export const toAsked = (
  rule: EventRule,
  scene: Scene,
  match: WordSpan,
  links: readonly string[],
  speaker: readonly Party[],
): Asked => ({
  rule,
  scene,
  match,
  links,
  speaker,
  subject: () => (speaker.length > 0 ? [...speaker] : subjectOf(rule, scene, match)),
  open: (side) => elsewhere(rule, side, scene, match),
})

function subjectOf(rule: EventRule, scene: Scene, match: WordSpan): Party[] {
  const before = subjectBefore(scene, match.from)
  const all = (): Party[] =>
    EVENT_KINDS[rule.kind].contact || !isTogether(scene, match.from) ? [] : together(scene)
  // "The ministers condemned": those who met, whose titles need not say that both are ministers
  if (before.length > 0) return before.some(isKnown) ? before : orElse(all(), () => before)
  const behind = subjectBehind(scene, match.from)
  if (behind.length > 0) return behind
  const both = all()
  if (both.length > 0) return both
  // "Received by A, the letter deals with trade"
  return rule.opens === true || isThing(scene.words, match.from, scene.groups) ? [] : [...scene.protagonist]
}
