/** Runs the rules over a sentence: every match with its sides and marks is a candidate for an event. */
import { EVENT_KINDS, type EventKind } from '../../cypher/ontology.ts'
import { wordSet } from '../data/lists.ts'
import type { WordSpan } from '../find/spans.ts'
import { keysOf } from '../nlp/keys.ts'
import type { Word } from '../nlp/word.ts'
import type { Side, Span } from '../types.ts'
import type { Roles } from './agents.ts'
import { isVerbToCome } from './ahead.ts'
import { apart } from './apart.ts'
import { complete } from './complete.ts'
import { isDeal, sceneOf, type Told } from './memory.ts'
import { modalityOf, type Modality } from './modality.ts'
import { isMeant } from './senses/index.ts'
import { isNone } from './nobody.ts'
import { isPersonal, type Party } from './parties.ts'
import { inPassing } from './passing.ts'
import { matchAt, toPattern, type Pattern } from './pattern.ts'
import { isQuoted } from './quoted.ts'
import { rolesOf } from './roles.ts'
import type { EventRule, Frame } from './rule.ts'
import { EVENT_RULES } from './rules/index.ts'
import type { Scene } from './scene.ts'

/** The last sentence of the head of an item, which can report news of any kind: the headline and the first of the body. */
export const HEAD = 1

/** Words that tell a happening. `sentence`: its index in the item; 0 is the headline. */
export interface Telling {
  span: Span
  sentence: number
  rule: EventRule
}

export interface Candidate extends Modality, Telling {
  kind: EventKind
  sides: Side[]
  /** How many of the sides, the first ones, act; the others are those it is aimed at. */
  acting: number
  /** Where else the item tells the same happening; it may name the day or the place there. */
  again: Telling[]
  /** `the document was signed by`: the paper is one that the item has named before. */
  anaphoric: boolean
  /** Someone came to someone: received, hosted, visited. */
  hosted: boolean
  /** The sides were taken from what the item was about before, not from this sentence. */
  borrowed: boolean
  /** Said before the press, and so in public. */
  toPress: boolean
  /** Its words only say of somebody who that is: `executed two men convicted of murder`. */
  describes: boolean
}

interface Compiled {
  rule: EventRule
  order: number
  pattern: Pattern
}

const byStart = new Map<string, Compiled[]>()
for (const [order, rule] of EVENT_RULES.entries()) {
  const pattern = toPattern(rule.pattern)
  for (const start of pattern.starts)
    byStart.set(start, [...(byStart.get(start) ?? []), { rule, order, pattern }])
}

const isHosting = ({ hosts, kind }: EventRule): boolean => hosts === true || kind === 'visit'

/** Candidates of one sentence in the order of the rules. Each is read with those that stand before it in mind. */
export function findCandidates(scene: Scene, sentence: number, year: string | undefined): Candidate[] {
  const hits: { compiled: Compiled; match: WordSpan }[] = []
  for (const [from, word] of scene.words.entries())
    for (const compiled of byStart.get(word.key) ?? []) {
      const to = matchAt(compiled.pattern, scene.words, from)
      if (to !== undefined && isMeant(compiled.rule, scene, { from, to }))
        hits.push({ compiled, match: { from, to } })
    }
  if (hits.length === 0) return []
  const told = [...scene.told]
  const now = { ...scene, told }
  const read = hits.flatMap(({ compiled: { rule, order }, match }) =>
    withNeeds(rule, rolesOf(rule, now, match))
      .flatMap((roles) => apart(rule, withoutSelf(rule, roles), scene, match))
      .map((roles) => toCandidate(rule, roles, now, match, sentence, year))
      .filter((candidate) => candidate !== undefined)
      .map((candidate) => {
        told.push(toTold(candidate))
        return { order, at: match.from, candidate }
      }),
  )
  return read.sort((a, b) => a.order - b.order || a.at - b.at).map(({ candidate }) => candidate)
}

/** The roles, where the people are among them whom the rule asks for; they may be told with others on one list. */
function withNeeds({ needs }: EventRule, roles: Roles): Roles[] {
  const fits =
    needs === 'person-object' || needs === 'person'
      ? roles.recipients.some(isPersonal)
      : needs === 'named'
        ? roles.recipients.some(({ kind }) => kind === 'person')
        : needs !== 'traveller' || roles.actors.some(isPersonal)
  return fits ? [roles] : []
}

/** Nobody meets himself, whom the same words may name as the holder of another's office. */
function withoutSelf({ kind }: EventRule, roles: Roles): Roles {
  const own = new Set(roles.actors.map(({ person }) => person))
  const isSelf = ({ person }: Party): boolean => person !== undefined && own.has(person)
  return EVENT_KINDS[kind].contact && roles.recipients.some(isSelf)
    ? { ...roles, recipients: roles.recipients.filter((party) => !isSelf(party)) }
    : roles
}

/** What later sentences remember of a candidate. */
export const toTold = (candidate: Candidate): Told => ({
  kind: candidate.kind,
  sides: candidate.sides,
  acting: candidate.acting,
  aside: isAside(candidate),
})

/** Not news: history, negated, or only planned outside the headline. */
export const isAside = (
  candidate: Pick<Candidate, 'kind' | 'background' | 'negated' | 'planned' | 'sentence'>,
): boolean =>
  candidate.background ||
  candidate.negated ||
  (candidate.planned && candidate.sentence > (ANNOUNCED[candidate.kind] ?? 0))

/** What is news already when it is announced, up to which sentence. */
const ANNOUNCED: Partial<Record<EventKind, number>> = { aid: Infinity, sanction: 1 }

/** `the document was signed`: an article right before the paper, or before one just ahead of the verb. */
function isKnownDocument(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at)
  return before.some(
    (word, index) =>
      /^(?:the|this|these)$/u.test(word.key) &&
      (index === before.length - 1 ||
        (DOCUMENTS.has(before[index + 1]?.key ?? '') && !isNamedInFull(before, index + 1))),
  )
}

/** `The Agreement on transport was signed`: a paper that is told by its name need not have been told before. */
const isNamedInFull = (words: readonly Word[], at: number): boolean =>
  DOCUMENTS.has(words[at]?.key ?? '') &&
  words[at]?.capital === true &&
  words[at + 1]?.tags.has('Preposition') === true

const DOCUMENTS = wordSet(
  'document documents agreement memorandum protocol paper papers treaty deal declaration',
)

/** Frames whose second side cannot stand for the first. */
const AIMED = new Set<Frame>(['answers', 'that', 'judged', 'alleged', 'charged', 'claims'])

function toCandidate(
  rule: EventRule,
  roles: Roles,
  scene: Scene,
  match: WordSpan,
  sentence: number,
  year: string | undefined,
): Candidate | undefined {
  const contact = EVENT_KINDS[rule.kind].contact
  // "the statement condemned Norway": whoever is accused does not accuse
  if (AIMED.has(rule.frame) && roles.actors.length === 0 && roles.recipients.length > 0) return undefined
  // "the two leaders toured a yard": a journey leads to a state
  if ((rule.aimed === true || rule.frame === 'destination') && roles.recipients.length === 0) return undefined
  const told = toSides(roles, contact)
  const sides = complete(rule, told, roles, scene, match)
  // "A and B condemned the launch": they do not accuse each other
  if (AIMED.has(rule.frame) && roles.recipients.length === 0 && isAmongActors(sides, roles)) return undefined
  const unaimed = rule.kind === 'support' && sides.length < 2 && roles.recipients.length === 0
  if (unaimed && sceneOf(scene.told, 'incident') !== sides[0]?.of) return undefined
  if (sides.length === 0 || (rule.needs === 'two-sides' && sides.length < 2)) return undefined
  if (rule.needs !== undefined && contact && sides.length < 2) return undefined
  if (sides.length > (rule.most ?? Infinity)) return undefined
  if (rule.seats === true && sides.some(({ people }) => people.length === 0)) return undefined
  // "he saw representatives of his own state", "she left for home": nobody is named whom they met
  const isLoose = rule.weak === true || rule.kind === 'visit' || rule.kind === 'call'
  if (contact && isLoose && isAmongOwn(sides)) return undefined
  // "welcomed his own president back"
  if (rule.abroad === true && isOneState(sides)) return undefined
  if (rule.coming === true && !isVerbToCome(scene.words, match.from)) return undefined
  const first = scene.words[match.from]
  const last = scene.words[match.to - 1]
  if (first === undefined || last === undefined) return undefined
  const read = modalityOf(scene.words, match, year, rule.perfect)
  // "held no talks with B"; "will accept no ships" is what the deed is
  const negated = read.negated || (isDeal(rule.kind) && isNone(scene.words, match))
  // "is ready to sign the treaty": one side alone has agreed to nothing
  if (rule.kind === 'agreement' && read.planned && sides.length < 2) return undefined
  const passing = inPassing(rule, scene.words, match.from, sentence)
  return {
    // what did not come about is no plan any more
    planned: (read.planned || rule.ahead === true || rule.coming === true) && rule.firm !== true && !negated,
    negated,
    background:
      read.background ||
      passing.isBeside ||
      (contact && isOfOwnEnvoy(rule, roles, scene)) ||
      (rule.kind === 'meeting' && isAhead(scene.words, match, sides)) ||
      (rule.spoken !== true && roles.firstHand !== true && isQuoted(scene.text, first.start)),
    rule,
    kind: rule.kind,
    sides,
    acting: Math.max(1, gather(roles.actors).length),
    again: [],
    span: { start: first.start, end: last.end },
    sentence,
    anaphoric:
      rule.kind === 'agreement' &&
      !isNamedInFull(scene.words, match.from) &&
      (isKnownDocument(scene.words, match.from) || scene.words[match.to]?.key === 'it'),
    hosted: isHosting(rule),
    borrowed: roles.actors.some((party) => scene.protagonist.includes(party)),
    toPress:
      rule.kind === 'statement' &&
      (BEFORE_PRESS.test(keysOf(scene.words, 0, PRESS_REACH)) ||
        AT_PRESS.test(keysOf(scene.words, match.from, match.from + PRESS_REACH)) ||
        (scene.told.some(isOfMany) && AT_TABLE.test(keysOf(scene.words, 0, PRESS_REACH)))),
    describes: passing.describes,
  }
}

/** `At the joint press conference after the talks, A said`. */
const BEFORE_PRESS =
  /^(?:speaking )?(?:at|during|in) (?:a|an|the|their|his|her)(?: \S+){0,2} (?:press conference|news conference|briefing)\b|^(?:speaking|talking) to (?:the )?(?:journalists|reporters|press|media)\b/u
/** `A said at a press conference`, `told a briefing`. */
const AT_PRESS =
  /^\S+ (?:(?:at|during) )?(?:a|an|the|his|her)(?: \S+)? (?:press conference|news conference|(?:press |news )?briefing)\b/u
/** `Addressing the summit, A said`, `In her speech B said`: each speaks for the own state where many have met. */
const AT_TABLE =
  /^(?:opening|closing|addressing|speaking at) (?:the|this) (?:\w+ )?(?:summit|event|session|meeting|forum|conference)\b|^in (?:his|her) (?:\w+ )?(?:speech|address|remarks)\b/u
/** A gathering of four or more. */
const isOfMany = ({ kind, sides, aside }: Told): boolean => kind === 'talks' && !aside && sides.length > 3
const PRESS_REACH = 9

/** `the Greek ambassador received the Prime Minister of Greece`, `met the Prime Minister at the airport`: so does every ambassador whose own people come. */
const isOfOwnEnvoy = (rule: EventRule, { actors, recipients }: Roles, { words }: Scene): boolean =>
  (isHosting(rule) || rule.frame === 'object') &&
  actors.length > 0 &&
  actors.every(
    ({ from, to, of }) =>
      recipients.every((guest) => guest.of === of) &&
      words.slice(from, to).some(({ key }) => key === 'ambassador' || key === 'consul'),
  )

/** `the delegation arrived in Rome for talks with the Greek side`: nobody is named whom it has met yet. */
function isAhead(words: readonly Word[], match: WordSpan, sides: readonly Side[]): boolean {
  if (sides.slice(1).some(({ people }) => people.length > 0)) return false
  const link = words.findLastIndex(({ key }, at) => at < match.to && at >= match.from - 1 && key === 'for')
  return link > 0 && words.slice(Math.max(0, link - 8), link).some(({ key }) => JOURNEYS.test(key))
}
const JOURNEYS =
  /^(?:arriv|flew|fl(?:y|ies)$|travel|left$|leav|head(?:s|ed|ing)$|depart|came$|went$|land(?:s|ed)$)/u

const isAmongActors = (sides: readonly Side[], { actors }: Roles): boolean =>
  sides.length > 1 && sides.every(({ of }) => actors.some((actor) => actor.of === of))

const isOneState = (sides: readonly Side[]): boolean =>
  sides.every(({ of }) => of !== null && of === sides[0]?.of)

const isAmongOwn = (sides: readonly Side[]): boolean =>
  isOneState(sides) && sides.some(({ people }) => people.length === 0)

/**
 * Sides from roles: everybody of one state on one role is one side.
 * Two people of one state who meet (a president and his experts) stay two sides; a state without people joins its own people.
 */
function toSides({ actors, recipients }: Roles, contact: boolean): Side[] {
  const left = gather(actors)
  const right = gather(recipients)
  for (const side of right) {
    const same = left.find((one) => one.of === side.of)
    if (same === undefined) left.push(side)
    else if (contact && !side.people.every((name) => same.people.includes(name))) left.push(side)
    else if (contact && side.people.length === 0 && same.people.length > 0) left.push(side)
    else same.people.push(...side.people.filter((name) => !same.people.includes(name)))
  }
  return left
}

function gather(parties: readonly Party[]): Side[] {
  const sides: Side[] = []
  for (const party of parties) {
    if (party.of === null && party.person === undefined) continue
    const side = sides.find((one) => one.of === party.of)
    const people = party.person === undefined ? [] : [party.person]
    if (side === undefined) sides.push({ of: party.of, people })
    else side.people.push(...people.filter((name) => !side.people.includes(name)))
  }
  return sides
}
