/** What each story weighs within its part of a brief. Pure. */
import { bodiesIn, bodyIdsIn, everyoneIn } from '../../graph/happening.ts'
import { LESSER } from './acts.ts'
import type { StressOf } from './bold.ts'
import type { Sort } from './acts.ts'
import { compareLevels, levelOf, SUMMIT, weightOf } from './level.ts'
import type { GradesOf } from './level.ts'
import { worthOf } from './matters.ts'
import { isNear } from './nearness.ts'
import type { Acting, Story } from './stories.ts'
import {
  isRefusal,
  tellsBreak,
  tellsKilledSoldiers,
  tellsMessage,
  tellsFirst,
  tellsFormalVisit,
  tellsForce,
  tellsFreed,
  tellsPaper,
  tellsSigned,
} from './headlines.ts'
import { stepIn } from './steps.ts'
import { substanceOf } from './substance.ts'
import { sortOf } from './untold.ts'
import type { Untold } from './untold.ts'

/** Events behind a line that are told. */
const EVENTS = 6

/** The state that each document is written in, as far as it is known. */
type PostOf = (document: string) => string | undefined

/** Of all contacts of a story the highest, where both sides have people; else the rank of whoever acts. */
function gradesOfStory({ events }: Story, gradesOf: GradesOf): number[] {
  // where many come together, most of them tell the rank
  const all = events
    .map((event) => gradesOf(event))
    .map((grades) => (grades.length > 2 ? grades.slice(Math.floor(grades.length / 2)) : grades))
    .sort(compareLevels)
  return all.find(({ length }) => length > 1) ?? all[0] ?? []
}

/** A story with what decides where it stands. */
export interface Weighed {
  sort: Sort
  item: string
  headline: string
  /** Something was done, not only said. */
  isDeed: boolean
  events: readonly string[]
  /** Those between whom it is. */
  bodies: string[]
  people: string[]
  guests: string[]
  place: string | undefined
  /** Heads met: their ministers came with them. */
  isOfHeads: boolean
  weight: number
  /** How much it matters among all parts, the most first. */
  worth: number
  grades: number[]
  /** Shown after all others. */
  isLow: boolean
  /** Shown before them: of the state of whoever publishes. */
  isOurs: boolean
  /** States use force against each other, or say so. */
  isForce: boolean
  isByStates: boolean
  hasPaper: boolean
  reports: number
  day: string
}

export interface Weighing {
  gradesOf: GradesOf
  postOf: PostOf
  /** Where an event was. */
  placeOf(event: string): string | undefined
  /** The states that the headlines of an item name. */
  statesIn(item: string): readonly string[]
  /** Everybody and everything that they name. */
  namedIn(item: string): readonly string[]
  /** Does its writer set an item off from others? */
  stressOf: StressOf
  /** Is it between two states that are at odds otherwise? */
  isAcross(event: Acting): boolean
  /** Is the state of whoever publishes among these states and bodies, or what is called by it? */
  isOurs(bodies: readonly string[]): boolean
}

/** What a neighbour or a great power does weighs so much more. */
const NEAR = 0.4
/** What its writer sets off weighs so much more than what he does not: as much as between a minister and his deputy. */
const STRESSED = 1
/** Set off among so many others that it has room whatever it is about. */
const RARE = 0.5
/** What a headline alone tells, in each part: less than what was read as an event. */
const UNTOLD = 2.5
/** What was said and no headline tells comes after what one does. */
const STRAY = 0.5
/** What a minister's meeting with a deputy weighs. */
const WITH_DEPUTY = 1.25

const documentOf = (item: string): string => item.slice(0, item.lastIndexOf('#'))

/** Who comes from elsewhere. */
const guestsIn = (
  { parts: { people, countries } }: Acting,
  post: string | undefined,
): Acting['parts']['people'] =>
  people.filter(({ side }) => !countries.some((one) => one.id === post && one.side === side))

export function weigh(story: Story, weighing: Weighing): Weighed[] {
  const { gradesOf, postOf, placeOf, statesIn, namedIn, stressOf, isAcross } = weighing
  const [lead] = story.events
  if (lead === undefined) return []
  const post = postOf(documentOf(story.item))
  const own = lead.parts.countries.map(({ id }) => id)
  const others = statesIn(story.item).filter((state) => !own.includes(state))
  // what is denied at home where the headlines name somebody else is no domestic affair
  const isAnswer =
    story.sort === 'domestic' && lead.act.isVerbal && others.length > 0 && isRefusal(story.headline)
  const states = isAnswer ? [...own, ...others] : own
  const heads = statesIn(story.item)
  // a headline of another state, below which somebody of this one says something
  const isOfOthers = !story.isHeaded && heads.length > 0 && !heads.includes(post ?? '')
  const isElsewhere =
    story.sort === 'domestic' && post !== undefined && ((own.length > 0 && !own.includes(post)) || isOfOthers)
  const grades = gradesOfStory(story, gradesOf)
  const isNearby = isNear(states, post)
  const by = substanceOf(story.headline, story.opening) - (isNearby ? NEAR : 0)
  const hasPaper = story.events.some(({ kind }) => kind === 'agreement')
  // of a visit it matters who comes, whoever receives him
  const guests = guestsIn(lead, post)
  const isSummit =
    lead.kind === 'visit' && guests.length > 0 && own.some((state) => state !== post)
      ? Math.min(...gradesOf({ ...lead, parts: { ...lead.parts, people: guests } })) <= SUMMIT
      : grades.length > 1 && Math.max(...grades) <= SUMMIT
  const isOfHeads = grades.length > 1 && levelOf(grades) === 'head'
  // what they sign, where heads do or the headline says nothing else of it, is more than that they met
  const isSigned =
    story.sort === 'contacts' &&
    (isOfHeads ? hasPaper && tellsPaper(story.headline) : tellsSigned(story.headline))
  // a word of others below a headline that tells of something else
  const isNamed = ({ id }: { id: string }): boolean => id !== post && namedIn(story.item).includes(id)
  const isBeside =
    story.sort === 'tensions' && lead.act.isVerbal && !story.isHeaded && !everyoneIn(lead).some(isNamed)
  const sort = isAnswer
    ? 'tensions'
    : isBeside
      ? sortOf({ headline: story.headline, states: statesIn(story.item) }, post)
      : isElsewhere
        ? 'others'
        : isSigned
          ? 'decisions'
          : story.sort === 'decisions' && !hasPaper && tellsMessage(story.headline)
            ? 'contacts'
            : story.sort
  const said = lead.act.weight - (isAnswer ? LESSER : 0)
  // a headline that tells of none of what was said weighs as a headline
  const act = lead.act.isVerbal && !story.isHeaded ? Math.min(said, UNTOLD + STRAY) : said
  const isAbroad = story.sort === 'decisions' || story.sort === 'contacts'
  const isMinor = act + by > LESSER || (isAbroad && act + by >= LESSER)
  const isDistant =
    !isNearby &&
    (sort === 'contacts'
      ? weightOf(grades) > WITH_DEPUTY
      : sort === 'decisions' && lead.parts.people.length === 0 && story.sort !== 'contacts')
  const bodies = [...new Set([...bodiesIn(lead).map(({ id }) => id), ...states])]
  const isOurs = story.events.some((one) => weighing.isOurs(bodyIdsIn(one)))
  const isFirst = tellsFirst(`${story.headline}\n${story.opening}`)
  const isContact = sort === 'contacts'
  const stress = stressOf(story.item)
  return [
    {
      ...{ headline: story.headline, isDeed: !lead.act.isVerbal },
      ...{ sort, item: story.item, grades, isOfHeads, hasPaper, bodies, isOurs },
      events: story.events.slice(0, EVENTS).map(({ id }) => id),
      people: lead.parts.people.map(({ id }) => id),
      guests: guests.map(({ id }) => id),
      // among contacts rank comes first: substance lowers one, and hardly raises it
      weight: (isContact ? weightOf(grades) + Math.max(by, by / 2) : act + by) - stress * STRESSED,
      worth: worthOf({
        ...{ sort, kind: lead.kind, isSummit, isOurs, isNear: isNearby, stress },
        hasPaper: hasPaper || isSigned,
        isBreak: tellsBreak(story.headline),
        isFormal: tellsFormalVisit(story.headline),
        isStep: lead.kind === 'protest' && stepIn(`${story.headline}\n${story.opening}`) !== undefined,
        isAcross: grades.length > 1 && isAcross(lead),
        isDeadly: tellsKilledSoldiers(story.headline),
        isFreed: tellsFreed(story.headline),
        gravity: (isContact ? weightOf(grades) : act) + by,
      }),
      isLow: (isMinor || isDistant) && !isOurs && !isFirst && stress <= RARE,
      isForce:
        sort === 'tensions' && bodies.length > 1 && (lead.kind === 'incident' || tellsForce(story.headline)),
      ...{ isByStates: act < LESSER, reports: story.items.length },
      ...{ day: lead.day ?? '', place: placeOf(lead.id) },
    },
  ]
}

export function weighUntold(
  { item, document, headline, states, day, proof }: Untold,
  { postOf, ...weighing }: Weighing,
): Weighed {
  const post = postOf(document)
  const sort = sortOf({ headline, states }, post)
  const isNearby = isNear(states, post)
  const stress = weighing.stressOf(item)
  const own = UNTOLD + substanceOf(headline, proof.opening) - (isNearby ? NEAR : 0)
  const weight = own - stress * STRESSED
  const isOurs = weighing.isOurs(states)
  const facts = { sort, isOurs, hasPaper: false, isSummit: false, isAcross: false, isStep: false, stress }
  const isDeadly = tellsKilledSoldiers(headline)
  const isFreed = tellsFreed(headline)
  return {
    ...{
      ...facts,
      item,
      weight,
      headline,
      isDeed: false,
      events: [],
      bodies: states.length > 1 ? states : [item],
      people: [],
      guests: [],
      grades: [],
      isOfHeads: false,
    },
    ...{ reports: 1, day: day ?? '', place: undefined },
    // one word of a headline alone does not make it matter most
    worth: worthOf({
      ...facts,
      isDeadly,
      isFreed,
      isBreak: tellsBreak(headline),
      isFormal: tellsFormalVisit(headline),
      kind: undefined,
      isNear: isNearby,
      gravity: own + STRAY,
    }),
    isLow: own > LESSER && !isNearby && stress <= RARE,
    ...{ isByStates: true, isForce: sort === 'tensions' && states.length > 1 && tellsForce(headline) },
  }
}

/** The gravest first; of equals what states do, who is the higher, what left a paper, what more items tell, the later. */
export const compareStories = (one: Weighed, other: Weighed): number =>
  one.weight - other.weight ||
  Number(other.isByStates) - Number(one.isByStates) ||
  Math.min(...one.grades, Infinity) - Math.min(...other.grades, Infinity) ||
  Number(other.hasPaper) - Number(one.hasPaper) ||
  other.reports - one.reports ||
  (one.day < other.day ? 1 : one.day > other.day ? -1 : 0)
