/** Who answers for what a verb is aimed at: `condemned the attack by X`, `rejected the claims of X`, `welcomed X's decision`. */
import { isPassiveIn } from './arguments.ts'
import { wordSet } from '../data/lists.ts'
import { QUOTES } from '../data/saying.ts'
import type { EventKind } from '../../cypher/ontology.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import type { Roles } from './agents.ts'
import { clauseEnd } from './clauses.ts'
import { institutionAt } from './locale.ts'
import type { Group, Party } from './parties.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'

/** Deeds whose `of` names those who suffer them: the destruction of Greek churches. */
export const SUFFERED = wordSet(
  'destruction demolition killing killings murder murders detention arrest arrests persecution displacement expulsion abduction kidnapping torture deportation bombing bombardment shelling execution imprisonment assassination invasion occupation annexation blockade desecration victims victim sentencing conviction jailing burning storming closure seizure ban',
)
/** States of affairs that are the doing of whoever rules where they are: abuses in Greece. */
export const RULED = wordSet(
  'abuses violations crackdown repression elections election rights freedom policies policy vote rollback restrictions censorship bill law draft verdict ruling arrest arrests detention detentions imprisonment sentencing conviction jailing persecution execution executions torture trial trials prosecution closure harassment intimidation interference space media press sentence sentences charges proceedings hearing case demand conditions',
)

/** What somebody suffers, unless a government does such things by law: a burning, not an arrest. */
export const isHarm = (object: ReadonlySet<string>): boolean =>
  [...object].some((word) => SUFFERED.has(word)) && ![...object].some((word) => RULED.has(word))

/** Behind these `of` says what is told, not who tells it: a report of a base. */
const TELLINGS = wordSet('report reports rumours rumors news talk existence')

const isContent = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some((word, index, all) => TELLINGS.has(word.key) && all[index + 1]?.key === 'of')

/** The one who suffers: `the destruction of Greek churches`, `the arrest of journalist Orlo`. */
export function isVictim(words: readonly Word[], party: Party): boolean {
  const before = words.slice(Math.max(0, party.from - 5), party.from)
  const at = before.findLastIndex((word) => word.key === 'of')
  return (
    at > 0 &&
    SUFFERED.has(before[at - 1]?.key ?? '') &&
    (party.preposition === 'of' ||
      before
        .slice(at + 1)
        .every((word) => /^\s*$/u.test(word.gap) && !word.capital && !word.tags.has('Preposition')))
  )
}

/**
 * The parties behind `at` that answer for the object of the verb before it; empty where the clause names none.
 * @param links prepositions that lead to them besides `by`, `of` and `from`
 */
export function answerable(scene: Scene, at: number, links: readonly string[]): Party[] {
  const { words, groups } = scene
  const comma = words.findIndex((word, index) => index > at && word.gap.includes(','))
  const clause = clauseEnd(words, at)
  const end = comma < 0 ? clause : Math.min(clause, comma)
  const inside = groups.filter((group) => group.from >= at && group.from < end)
  const first = (test: (group: Group) => boolean): Party[] => inside.find(test)?.parties ?? []
  const choices: readonly (() => Party[])[] = [
    // "thanked Norway for its help against the embargo imposed by Greece"
    () => (isThanks(words, at) ? first((group) => group.preposition === '' && group.from - at <= 1) : []),
    () =>
      groups.find((group) => group.from >= at && group.from < clause && group.preposition === 'by')
        ?.parties ?? [],
    () => first((group) => group.preposition === ''),
    () => institutionIn(scene, at),
    () => outletIn(scene, at, end),
    () => first((group) => links.includes(group.preposition)),
    () => makerIn(scene, clause),
    () => first((group) => group.preposition === 'between'),
    () =>
      first(
        ({ preposition, from }) =>
          preposition === 'from' || (preposition === 'of' && !isContent(words, at, from)),
      ),
    () =>
      words.slice(at, end).some((word) => RULED.has(word.key))
        ? first((group) => group.preposition === 'in')
        : [],
  ]
  for (const choice of choices) {
    const found = choice().filter((party) => !isVictim(words, party))
    if (found.length > 0) return found
  }
  return []
}

/** `criticized those in the West who drove a wedge between A and B`: whom nobody names. */
export const isOfNobody = ({ words, groups }: Scene, at: number): boolean => {
  if (words[at]?.key !== 'those') return false
  const who = words.findIndex(({ key }, index) => index > at && index <= at + 6 && key === 'who')
  return who > 0 && !groups.some(({ from }) => from > at && from < who)
}

/** `rejected a report in the Fjord Times`: whoever printed it. */
const outletIn = ({ words, groups }: Scene, at: number, end: number): Party[] => {
  const group = groups.find(({ from, preposition }) => from >= at && from < end && preposition === 'in')
  const link = words.findLastIndex(({ key }, index) => index < (group?.from ?? 0) && key === 'in')
  const isPrinted = PRINTED.has(words[link - 1]?.key ?? '')
  return isPrinted ? (group?.parties.filter(({ kind }) => kind === 'body') ?? []) : []
}
const PRINTED = wordSet('report reports article articles story stories claim claims allegation allegations')

/** Behind such a verb stands the person or state itself, not a deed. */
const isThanks = (words: readonly Word[], at: number): boolean =>
  /^(?:thank|congratulat|accus|blam|urg|warn)/u.test(words[at - 1]?.key ?? '')

/** `the sanctions that Greece has imposed`: whose deed it is stands in the relative clause that opens at `at`. */
const makerIn = ({ words, groups }: Scene, at: number): Party[] =>
  /^(?:that|which)$/u.test(words[at]?.key ?? '') && words[at - 1]?.tags.has('Noun') === true
    ? (groups.find(({ from, preposition }) => preposition === '' && from > at && from - at <= 2)?.parties ??
      [])
    : []

/** Deeds of a government that others are concerned over. */
const DEEDS = wordSet(
  'tariff tariffs measure measures step steps decision decisions move moves plan plans statement statements remark remarks visit programme program activities activity buildup drills exercises tests launch launches rhetoric actions action stance refusal use deployment attack attacks strike strikes offering law draft bill resolution',
)

/** Is the object behind `at` the doing of a government, such as arrests or a decision, so that concern over it charges somebody? */
export function isCharge({ words }: Scene, at: number): boolean {
  const comma = words.findIndex((word, index) => index > at && word.gap.includes(','))
  const end = clauseEnd(words, at)
  const object = words.slice(at, comma < 0 ? end : Math.min(end, comma))
  return object.some((word) => RULED.has(word.key) || DEEDS.has(word.key))
}

const CLAIMS = wordSet(
  'claim claims report reports allegation allegations accusation accusations statement statements remark remarks rumours rumors information news words',
)
/** `reports of a meeting` tell what they are about, `claims of the ministry` whose they are. */
const REPORT = wordSet('report reports rumour rumours rumor rumors information news')
const ABOUT = wordSet('about regarding concerning that alleging whether')

/** `The claims made by B are groundless, said A`: who speaks, before or behind the verb of saying, and whose the claims are. */
export function claimsIn(scene: Scene, match: WordSpan, links: readonly string[], kind: EventKind): Roles {
  const { words } = scene
  const isNoun = ({ key }: Word): boolean =>
    kind === 'rejection' ? CLAIMS.has(key) : RULED.has(key) || DEEDS.has(key)
  const ahead = words.findLastIndex((word, at) => at < match.from && isNoun(word))
  // "not a word of truth in the report"
  const noun =
    ahead >= 0 ? ahead : words.findIndex((word, at) => at >= match.to && at < match.to + NEAR && isNoun(word))
  if (noun < 0) return { actors: [], recipients: [] }
  // "the decision would not change that the settlements are illegal": something else is
  const isOther = kind === 'accusation' && words.slice(noun, match.from).some(({ key }) => key === 'that')
  if (isOther) return { actors: [], recipients: [] }
  const actors = speakerIn(scene, match, noun)
  // "claims about the closure of B": what they are about is not whose they are
  const content = words.findIndex(
    ({ key }, at) =>
      at > noun &&
      at < match.from &&
      (ABOUT.has(key) || (key === 'of' && REPORT.has(words[at - 1]?.key ?? ''))),
  )
  const behind = answerable(scene, noun + 1, links).filter(({ from }) => content < 0 || from < content)
  // "Greek allegations are fabrication": whose they are may stand right before
  const whose = behind.length > 0 ? behind : (scene.groups.find(({ to }) => to === noun)?.parties ?? [])
  return {
    actors: actors.length > 0 ? actors : [...scene.protagonist],
    recipients: whose.filter((party) => !actors.includes(party)),
  }
}

/** `Units of the army of B opened fire, A said`: who says so at the end, and whom the sentence names first. */
export function allegedIn(scene: Scene, match: WordSpan): Roles {
  const actors = speakerIn(scene, match, match.from)
  const first = scene.groups.find(({ from }) => from >= scene.opening)
  const isDoer =
    first !== undefined &&
    first.to <= match.from &&
    /^(?:of)?$/u.test(first.preposition) &&
    !isPassiveIn(scene.words, match)
  const own = new Set(actors.map(({ of }) => of))
  return {
    actors,
    recipients: isDoer && actors.length > 0 ? first.parties.filter(({ of }) => !own.has(of)) : [],
  }
}

/** How far behind the words that deny it a claim is told. */
const NEAR = 4

/** Whoever says what the clause tells: before or behind a verb of saying, or whom an agency cites. */
function speakerIn(scene: Scene, match: WordSpan, noun: number): Party[] {
  const { words, groups } = scene
  const cites = words.findIndex(({ key }, at) => at > match.from && CITES.has(key))
  const cited = groups.find(({ from }) => cites >= 0 && from > cites && from - cites <= NEAR)
  if (cited !== undefined) return cited.parties
  const says = words.findIndex(
    (word, at) => at > match.from && (QUOTES.has(word.key) || REPORTS.has(word.key)),
  )
  // "said Orlo", but "Orlo told Norden TV"
  const isInverted = says >= 0 && !/^tells?$|^told$/u.test(words[says]?.key ?? '')
  const behind = groups.find(({ from, preposition }) => isInverted && from === says + 1 && preposition === '')
  // "Norway states that the claims are false": the verb may stand before what it tells
  const ahead = words.findLastIndex((word, at) => at < noun && QUOTES.has(word.key))
  const verb = says >= 0 ? says : ahead
  return behind?.parties ?? (verb < 0 ? [] : subjectBefore(scene, verb))
}

/** What a ministry does with what it denies. */
const REPORTS = wordSet('reported announced informed underlined emphasized emphasised')

const CITES = wordSet('citing quoting')

/** `criticised the government`: an organ of the state as the object itself. */
function institutionIn(scene: Scene, at: number): Party[] {
  let noun = at
  while (/^(?:the|its|their|this|current|new)$/u.test(scene.words[noun]?.key ?? '')) noun++
  return noun === at ? [] : (institutionAt(scene, noun) ?? [])
}
