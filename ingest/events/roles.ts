/** Who stands where around a trigger: a row for each frame, which picks groups before and after it. */
import type { WordSpan } from '../find/spans.ts'
import { accusedIn, givenBy, transferOf, type Roles } from './agents.ts'
import { allegedIn, claimsIn } from './answerable.ts'
import { addressed, listed, metBefore, whomMet } from './circumstance.ts'
import { everybodyIn } from './everybody.ts'
import { speakerOf } from './firstHand.ts'
import { answers, charged, judged } from './frames/answer.ts'
import { NONE, orElse, toAsked, type Asked } from './frames/asked.ts'
import { between, nounWith, receivedBy, withOthers } from './frames/contact.ts'
import { against, bestowed, toObject, toSomebody } from './frames/deed.ts'
import { arrives, TO_PLACES, travelOf } from './frames/journey.ts'
import { isOfState, locusOf, whereOf } from './locus.ts'
import { patientOf } from './patients.ts'
import type { EventRule, Frame } from './rule.ts'
import type { Scene } from './scene.ts'
import { struckIn } from './struck.ts'
import { subjectInverted } from './subject.ts'

interface FrameRow {
  /** Prepositions before the second side, where a rule has none of its own. */
  links: readonly string[]
  sides(asked: Asked): Roles
}

/** In the order of `Frame`, where each has an example. */
const FRAMES: Record<Frame, FrameRow> = {
  with: { links: ['with', 'and', 'from'], sides: withOthers },
  object: { links: [], sides: toObject },
  answers: { links: [], sides: answers },
  that: {
    links: [],
    sides: ({ scene, match, subject }) => ({ actors: subject(), recipients: accusedIn(scene, match.to) }),
  },
  judged: { links: [], sides: judged },
  alleged: { links: [], sides: ({ scene, match }) => allegedIn(scene, match) },
  charged: { links: [], sides: charged },
  claims: {
    links: [],
    sides: ({ rule, scene, match, links }) => claimsIn(scene, match, links, rule.kind),
  },
  benefits: {
    links: ['to', 'for', 'with'],
    sides: ({ scene, match, links, subject }) => givenBy(scene, match, links, subject),
  },
  bestowed: { links: ['to', 'upon', 'on', 'for'], sides: bestowed },
  transfer: { links: [], sides: ({ scene, match }) => transferOf(scene, match) },
  by: { links: ['by', 'to'], sides: receivedBy },
  between: { links: ['between', 'of', 'among'], sides: between },
  'noun-with': { links: ['with'], sides: nounWith },
  destination: { links: TO_PLACES, sides: arrives },
  'travel-of': { links: ['of', 'by'], sides: travelOf },
  to: { links: ['to', 'for', 'with'], sides: toSomebody },
  against: { links: ['against', 'on', 'of', 'from', 'for'], sides: against },
  whom: { links: [], sides: ({ scene, match }) => whomMet(scene, match.from) },
  circumstance: {
    links: [''],
    sides({ scene, match, links, open }) {
      const roles = addressed(scene, links)
      const known = metBefore(scene, match, roles)
      if (known.length > 0) return { actors: known, recipients: [] }
      return roles.actors.length > 0 ? roles : { actors: open('actors'), recipients: [] }
    },
  },
  subject: {
    links: [],
    sides: ({ rule, scene, match, subject }) =>
      listed(scene, match, {
        actors: rule.kind === 'statement' ? orElse(subjectInverted(scene, match), subject) : subject(),
        recipients: [],
      }),
  },
  patient: {
    links: ['by'],
    sides: ({ rule, scene, match, subject }) => patientOf(rule, scene, match, subject),
  },
  locus: { links: [], sides: ({ rule, scene, match }) => locusOf(scene, match, rule) },
  scene: {
    links: [],
    sides({ rule, scene, match }) {
      if (rule.kind === 'incident') return struckIn(scene, match)
      const where = whereOf(scene, match)
      return where === undefined ? NONE : { actors: [where], recipients: [] }
    },
  },
  all: {
    links: [],
    sides({ rule, scene, match }) {
      const all = everybodyIn(scene, match, rule.kind)
      // forces are of states; the body that lends its name to an exercise does not take part
      const states = rule.kind === 'exercise' ? all.filter(isOfState) : []
      return { actors: states.length > 1 ? states : all, recipients: [] }
    },
  },
}

/** Parties on both sides of a rule's match at [from, to) in a scene. */
export function rolesOf(rule: EventRule, scene: Scene, match: WordSpan): Roles {
  const speaker = speakerOf(rule.kind, scene, match)
  const { links, sides } = FRAMES[rule.frame]
  const roles = sides(toAsked(rule, scene, match, rule.links ?? links, speaker ?? []))
  return speaker?.some((party) => roles.actors.includes(party)) ? { ...roles, firstHand: true } : roles
}
