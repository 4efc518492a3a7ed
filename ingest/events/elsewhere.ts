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
  reason: string
  /** A sentence in which the side is found so, and one in which there is none to find. */
  yes: string
  no: string
}

/** Those named between the first and the last word of a match. */
export const inside = ({ groups }: Scene, match: WordSpan): Party[] =>
  groups.find((group) => group.from > match.from && group.to < match.to)?.parties ?? []

export const ELSEWHERE: readonly Elsewhere[] = [
  {
    kind: 'sanction',
    frame: 'with',
    side: 'recipients',
    look: inside,
    reason: 'a membership that is suspended is of whoever stands between verb and noun',
    yes: "Greece suspended Norway's membership.",
    no: 'Greece suspended its membership.',
  },
  {
    kind: 'sanction',
    frame: 'object',
    side: 'actors',
    look: (scene, match, { links = [], plover }) => {
      const from = links.includes('from') ? objectAfter(scene, match.to, ['from'], 4).filter(isOfState) : []
      return from.length > 0 || plover?.mode !== 'expel' ? from : expellerOf(scene, match)
    },
    reason: 'envoys are expelled from a state, or by whoever says so',
    yes: 'Two diplomats of Norway were expelled from Greece.',
    no: 'Two diplomats of Norway were expelled.',
  },
  {
    kind: 'accusation',
    frame: 'by',
    side: 'recipients',
    look: (scene) => answerable(scene, scene.opening, []),
    reason: 'the deed that is criticised has its owner',
    yes: 'The decision of Norway drew criticism from Greece.',
    no: 'The storm drew criticism from Greece.',
  },
  {
    kind: 'call',
    frame: 'by',
    side: 'actors',
    look: inside,
    reason: 'whoever joins by wire stands between the words',
    yes: 'Minister Lind of Norway was joined by Minister Orlo of Greece by video link.',
    no: 'Minister Lind of Norway was joined by video link.',
  },
  {
    kind: 'incident',
    frame: 'by',
    side: 'recipients',
    look: inside,
    reason: 'what is under fire stands between the words',
    yes: 'Positions of Norway were subjected to fire by Greece.',
    no: 'Positions were subjected to fire by Greece.',
  },
  {
    kind: 'protest',
    frame: 'by',
    side: 'actors',
    look: (scene, { from, to }) =>
      scene.words.slice(from, to + 1).some(({ key }) => key === 'to') ? placeAfter(scene, to) : [],
    reason: 'whoever summons is the state of the ministry',
    yes: 'Ambassador Lind of Norway was summoned to the ministry in Athens.',
    no: 'Ambassador Lind of Norway was summoned on Monday.',
  },
  {
    kind: 'support',
    frame: 'to',
    side: 'recipients',
    look: (scene, match) => (isGrief(scene.words, match) ? bereaved(scene, match.to) : []),
    reason: 'condolences are for the state in which somebody died',
    yes: 'President Lind of Norway expressed condolences over those who died in Athens.',
    no: 'President Lind of Norway expressed condolences.',
  },
  {
    kind: 'aid',
    frame: 'to',
    side: 'recipients',
    look: (scene, { to }) => destinationAfter(scene, to, []),
    reason: 'aid goes to a place',
    yes: 'Greece equips hospitals in Oslo.',
    no: 'Greece equips hospitals.',
  },
  {
    kind: 'talks',
    frame: 'circumstance',
    side: 'actors',
    look: together,
    reason: 'a next round is of those who have just conferred',
    yes: 'Minister Lind of Norway met Minister Orlo of Greece. The next round will be held in October.',
    no: 'The next round will be held in October.',
  },
  {
    kind: 'visit',
    frame: 'to',
    side: 'recipients',
    look: (scene, { from }) => {
      const own = new Set(subjectBefore(scene, from).map(({ of }) => of))
      return own.size === 0 ? [] : together(scene).filter(({ of }) => !own.has(of))
    },
    reason: 'a visit is returned to those whom somebody has met',
    yes: 'Minister Orlo of Greece received Minister Lind of Norway. Orlo will pay a return visit in May.',
    no: 'Minister Orlo of Greece will pay a return visit in May.',
  },
  {
    kind: 'call',
    frame: 'circumstance',
    side: 'actors',
    look: (scene, match) => (isTakenUp(scene, match) ? together(scene) : []),
    reason: 'a conversation that is taken up is of those who were told to be in touch',
    yes: 'Minister Lind of Norway phoned Minister Orlo of Greece. During the telephone conversation, Lind spoke of trade.',
    no: 'During a telephone conversation, Minister Lind of Norway spoke of trade.',
  },
]

/** The parties on a side of a rule's match where its frame has found none; empty where nothing is known. */
export const elsewhere = (rule: EventRule, side: Elsewhere['side'], scene: Scene, match: WordSpan): Party[] =>
  ELSEWHERE.find((one) => one.kind === rule.kind && one.frame === rule.frame && one.side === side)?.look(
    scene,
    match,
    rule,
  ) ?? []
