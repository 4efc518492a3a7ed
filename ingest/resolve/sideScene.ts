/** The states that an item speaks of, and how: what is the same for all whose side is looked for in it. */
import type { FoundItem, FoundSentence } from '../find/item.ts'
import { knownBodyAt } from '../find/knownBodies.ts'
import { countryOfCity } from '../find/places.ts'
import { toPhraseTokens } from '../find/phrases.ts'
import { sideNameOf } from '../find/sideName.ts'
import type { Span } from '../types.ts'

/** A state as an item names it. */
export interface NamedState extends Span {
  code: string
  /** In the headline in Latin letters, in the text below; in neither where the Japanese headline names it. */
  inHeadline: boolean
  inBody: boolean
  /** Where its sentence starts. */
  sentence: number
  /** Spoken of for itself: a state that is gone to, dealt with or received is not the speaker's own. */
  isFree: boolean
  /** Within somebody's title: `the Greek minister`. */
  inTitle: boolean
  /** Gone to: `travels to Italy`, `visits Italy`. Whoever is met on the way is of it. */
  isGoal: boolean
}

/** What is the same for all mentions of an item. */
export interface SideScene {
  states: readonly NamedState[]
  /** States of the places that the item names. */
  placed: ReadonlySet<string>
  /** States that the headline or the first sentence speaks of for themselves. */
  topics: ReadonlySet<string>
  /** States whose embassy the item names. */
  embassies: ReadonlySet<string>
  /** The state in which the story takes place, where headline and first sentence say that somebody is in one alone or goes there. */
  site: string | undefined
  /** States whose courts the item names, also by their city. */
  courts: ReadonlySet<string>
  /** States whose parliament the item names. */
  parliaments: ReadonlySet<string>
  /** International bodies that the item names, as they are called as sides. */
  bodies: ReadonlySet<string>
  /** Offices that say whose they are, with that state. */
  owned: readonly { title: string; state: string }[]
}

/** `to Italy`, `with Italy`, `by an Italian senator`, `in the Italian capital`, `pro-Italian`. */
const GOVERNED =
  /\b(?:(?:to|into|with|from|against|for|over|by|on)\s+(?:the\s+|an?\s+)?(?:former\s+)?|[Ii]n the\s+|(?<![\p{L}-])(?:[Pp]ro|[Aa]nti)-)$/u

/** What the speaker does to the state behind it. */
const MET =
  /\b(?:met|meets?|receives?|received|hosts?|hosted|summons|summoned|welcomes|welcomed|calls?|visits?|visited|thanks|thanked|congratulates|congratulated|phones?|phoned|urges?|slams?|rejects?|accuses?)\b/u

/** Where somebody goes. */
const GOAL = /\b(?:to|into|in|at|visits?|visited|visiting|tour of)\s+(?:the\s+)?$/u

/** Those whom other states send: theirs is not the state that is spoken of. */
export const ENVOY = /\b(?:Ambassador(?!-at)|High Commissioner|Consul|Chargé)/u

/** The office in whose words the state is named: `a spokesman for the Greek ministry`. */
function officeAt(
  { words, offices }: FoundSentence,
  start: number,
): { start: number; isEnvoys: boolean } | undefined {
  for (const { from, to, title } of offices) {
    const [first, last] = [words[from], words[to - 1]]
    if (first !== undefined && last !== undefined && start >= first.start && start < last.end)
      return { start: first.start, isEnvoys: ENVOY.test(title) }
  }
  return undefined
}

/** What parliaments are called everywhere. */
const PARLIAMENT = /\b(?:[Pp]arliament|National Assembly|Senate|House of Representatives)\b/u

const SCENES = new WeakMap<FoundItem, SideScene>()

/** The scene of an item; made once. */
export function sceneOf(found: FoundItem): SideScene {
  const known = SCENES.get(found)
  if (known !== undefined) return known
  const { item, sentences, places } = found
  const { en, body } = item.parts
  const states = found.states.map(({ ref, start, end }): NamedState => {
    const sentence = sentences.find((one) => start >= one.start && start < one.end)
    const office = sentence && officeAt(sentence, start)
    const before = item.text.slice(sentence?.start ?? start, office?.start ?? start)
    return {
      code: ref,
      start,
      end,
      inHeadline: start >= en.start && start < en.end,
      inBody: start >= body.start,
      sentence: sentence?.start ?? start,
      isFree: office?.isEnvoys !== true && !GOVERNED.test(before) && !MET.test(before),
      inTitle: office !== undefined,
      isGoal: office === undefined && GOAL.test(before),
    }
  })
  const first = sentences.find((one) => one.index === 1)
  // where the reporter sits is nothing that the story speaks of
  const until = item.dateline?.end ?? 0
  const opening = states.filter(
    (one) =>
      one.isFree && (one.inHeadline || (one.inBody && one.start >= until && one.start < (first?.end ?? 0))),
  )
  const scene = {
    states,
    placed: new Set(places.flatMap((place) => place.country ?? [])),
    topics: new Set(opening.map(({ code }) => code)),
    site: siteOf(found, states, first?.end ?? 0),
    bodies: bodiesOf(found),
    owned: sentences.flatMap(({ offices }) =>
      offices.flatMap(({ title, state }) => (state === undefined ? [] : { title, state })),
    ),
    courts: new Set(found.organizations.flatMap(courtState)),
    parliaments: new Set([
      ...found.organizations.flatMap(({ name, of }) => (of !== undefined && PARLIAMENT.test(name) ? of : [])),
      ...found.states.flatMap(({ ref, rule }) => (rule === 'state.institution' ? ref : [])),
    ]),
    embassies: new Set(
      found.organizations.flatMap(({ name, of }) =>
        of !== undefined && /\bEmbassy\b/u.test(name) ? of : [],
      ),
    ),
  }
  SCENES.set(found, scene)
  return scene
}

function siteOf(found: FoundItem, states: readonly NamedState[], until: number): string | undefined {
  const { text, parts } = found.item
  const where = found.placeMentions.filter(
    ({ start }) =>
      start < until &&
      start >= parts.en.start &&
      /(?<!\b(?:resident|residing|based|accredited) )\b(?:in|at|to|visits?|near)\s+(?:the\s+)?$/iu.test(
        text.slice(Math.max(0, start - 26), start),
      ),
  )
  const goals = states.filter((state) => state.isGoal && state.start < until && state.start >= parts.en.start)
  const codes = new Set([
    ...where.flatMap((place) => countryOfPlace(found, place) ?? []),
    ...goals.map(({ code }) => code),
  ])
  return codes.size === 1 ? [...codes][0] : undefined
}

/** `Oslo City Court`: of the state that is said, or that the city is in. */
function courtState({ name, of }: FoundItem['organizations'][number]): string | [] {
  if (!/\b(?:Court|Tribunal)\b/u.test(name)) return []
  return (
    of ??
    name
      .split(' ')
      .map((word) => countryOfCity(word.toLowerCase()))
      .find((code) => code !== undefined) ??
    []
  )
}

/** The Union is named by any of its institutions. */
const bodiesOf = ({ organizations }: FoundItem): ReadonlySet<string> =>
  new Set(
    organizations.flatMap(({ name, of, official }) => {
      if (of !== undefined || official) return []
      if (/^(?:EU|European (?:Union|Commission|Parliament|Council))\b/u.test(name)) return 'EU'
      return knownBodyAt(toPhraseTokens(name), 0)?.value.kind === 'international' ? sideNameOf(name) : []
    }),
  )

export const isFree = (found: FoundItem, mention: { start: number }): boolean =>
  !GOVERNED.test(found.item.text.slice(Math.max(0, mention.start - 12), mention.start))

export const countryOfPlace = (found: FoundItem, mention: { ref: string }): string | undefined =>
  found.places.find((place) => place.name === mention.ref)?.country
