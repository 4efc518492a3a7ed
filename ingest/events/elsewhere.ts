/** Where a side stands that the frame of a rule does not find in its place, by kind of event. */
import type { EventKind } from '../../cypher/ontology.ts'
import type { WordSpan } from '../find/spans.ts'
import { bereaved, isGrief, placeAfter, together } from './agents.ts'
import { answerable } from './answerable.ts'
import { objectAfter } from './arguments.ts'
import { isTakenUp } from './circumstance.ts'
import { destinationAfter } from './destination.ts'
import { expellerOf } from './expulsion.ts'
import { isOfState } from './locus.ts'
import type { Party } from './parties.ts'
import type { EventRule, Frame } from './rule.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'

interface Elsewhere {
  kind: EventKind
  frame: Frame
  side: 'actors' | 'recipients'
  look: (scene: Scene, match: WordSpan, rule: EventRule) => Party[]
  such: string
}

/** Those named between the first and the last word of a match. */
export const inside = ({ groups }: Scene, match: WordSpan): Party[] =>
  groups.find((group) => group.from > match.from && group.to < match.to)?.parties ?? []

const ELSEWHERE: readonly Elsewhere[] = [
  {
    kind: 'sanction',
    frame: 'with',
    side: 'recipients',
    look: inside,
    such: "suspended Norway's membership",
  },
  {
    kind: 'sanction',
    frame: 'object',
    side: 'actors',
    look: (scene, match, { links = [], plover }) => {
      const from = links.includes('from') ? objectAfter(scene, match.to, ['from'], 4).filter(isOfState) : []
      return from.length > 0 || plover?.mode !== 'expel' ? from : expellerOf(scene, match)
    },
    such: 'diplomats of A were expelled from B; an envoy of A was given a day to leave, said the Ministry of B',
  },
  {
    kind: 'accusation',
    frame: 'by',
    side: 'recipients',
    look: (scene) => answerable(scene, scene.opening, []),
    such: 'the decision of A drew criticism from B: whose the deed is',
  },
  {
    kind: 'call',
    frame: 'by',
    side: 'actors',
    look: inside,
    such: 'was joined by A by video link',
  },
  {
    kind: 'incident',
    frame: 'by',
    side: 'recipients',
    look: inside,
    such: 'positions of A were subjected to fire by B',
  },
  {
    kind: 'protest',
    frame: 'by',
    side: 'actors',
    look: (scene, { from, to }) =>
      scene.words.slice(from, to + 1).some(({ key }) => key === 'to') ? placeAfter(scene, to) : [],
    such: 'was summoned to the Foreign Ministry in Oslo',
  },
  {
    kind: 'support',
    frame: 'to',
    side: 'recipients',
    look: (scene, match) => (isGrief(scene.words, match) ? bereaved(scene, match.to) : []),
    such: 'condolences over those who died in Lima',
  },
  {
    kind: 'aid',
    frame: 'to',
    side: 'recipients',
    look: (scene, { to }) => destinationAfter(scene, to, []),
    such: 'tents to Bergen',
  },
  {
    kind: 'talks',
    frame: 'circumstance',
    side: 'actors',
    look: together,
    such: 'the next round will be held in October: those who have just conferred',
  },
  {
    kind: 'visit',
    frame: 'to',
    side: 'recipients',
    look: (scene, { from }) => {
      const own = new Set(subjectBefore(scene, from).map(({ of }) => of))
      return own.size === 0 ? [] : together(scene).filter(({ of }) => !own.has(of))
    },
    such: 'will pay a return visit: to those whom he has met',
  },
  {
    kind: 'call',
    frame: 'circumstance',
    side: 'actors',
    look: (scene, match) => (isTakenUp(scene, match) ? together(scene) : []),
    such: 'during the conversation, Minister Orlo spoke of trade: those who were told to be in touch',
  },
]

/** The parties on a side of a rule's match where its frame has found none; empty where nothing is known. */
export const elsewhere = (rule: EventRule, side: Elsewhere['side'], scene: Scene, match: WordSpan): Party[] =>
  ELSEWHERE.find((one) => one.kind === rule.kind && one.frame === rule.frame && one.side === side)?.look(
    scene,
    match,
    rule,
  ) ?? []
