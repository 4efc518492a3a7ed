/** Plans and days ahead of which a story has news: it does not come to it, or it has its day now. Pure. */
import { isPerson } from '../../../cypher/ontology.ts'
import { groupBy } from '../../graph/groupBy.ts'
import { bodyIdsIn, personIdsIn } from '../../graph/happening.ts'
import type { MentionRow } from '../../graph/rows.ts'
import { isIn } from '../../graph/sentence.ts'
import type { Stretch } from '../../graph/sentence.ts'
import type { DayAhead } from './ahead.ts'
import { MOVED } from './calledOff.ts'
import { hasDay, isMonth } from './days.ts'
import type { Plan } from './promises.ts'

/** States or bodies who plan something: of one alone it is open what. */
const BETWEEN = 2

/** Both sides of it are named, or of what is off somebody. */
function isOf({ plan }: Plan, { isOff }: DayAhead['line'], named: ReadonlySet<string>): boolean {
  const [people, bodies] = [personIdsIn(plan), bodyIdsIn(plan)]
  return (
    (isOff && people.some((id) => named.has(id))) ||
    (bodies.length >= BETWEEN && bodies.every((id) => named.has(id)))
  )
}

/** What is to be by then, or in that month, and was told before. */
const isThen = ({ date = '', told }: Plan, { line, proof }: DayAhead): boolean =>
  told <= (proof.date ?? '') && (line.isOff ? date === line.date : isMonth(date) && isWithin(line, date))

/** Is it set for a time that is part of another, or is that? */
const isWithin = ({ date = '' }: { date?: string | undefined }, other: string): boolean =>
  other !== '' && date.startsWith(other)

type Named = (one: DayAhead, stretch?: Stretch) => ReadonlySet<string>

/** Who and what the sentence of a day ahead names, or a stretch of it, in the order of the text. @param mentions those in its story, and others */
function toNamed(mentions: readonly MentionRow[]): Named {
  const byItem = groupBy(mentions, ({ item }) => item)
  return ({ line, at }, stretch = at) =>
    new Set(
      (byItem.get(line.item) ?? [])
        .filter((mention) => isIn(mention, stretch))
        .sort((one, other) => one.start - other.start)
        .map(({ id }) => id),
    )
}

/**
 * Days ahead that bulletins before told and nothing has settled, but invitations and what has no day: those of the period tell no other day of the same people, and nothing of
 * the same day about anybody whom they name.
 * @param set all days that bulletins before set, be they over
 */
export function stillAhead(
  before: readonly DayAhead[],
  now: readonly DayAhead[],
  mentions: readonly MentionRow[],
  set: readonly DayAhead[] = [],
): DayAhead[] {
  const namedIn = toNamed(mentions)
  const daysSet = set
    .filter(({ line: { date = '' } }) => hasDay(date))
    .map((one) => ({ ...one, named: namedIn(one) }))
  /** A later bulletin gave the month its day, which may be over by now. */
  const isSetSince = (one: DayAhead): boolean =>
    isMonth(one.line.date ?? '') &&
    daysSet.some(
      ({ line, proof, named }) =>
        isWithin(line, one.line.date ?? '') &&
        (proof.date ?? '') >= (one.proof.date ?? '') &&
        [...namedIn(one)].some((id) => isPerson(id) && named.has(id)),
    )
  const told = now.map((one) => ({ line: one.line, named: namedIn(one) }))
  const isTold = (one: DayAhead): boolean => {
    const own = [...namedIn(one)]
    return told.some(
      ({ line, named }) =>
        (line.date === one.line.date &&
          own.some((id) => named.has(id) && (hasDay(line.date ?? '') || isPerson(id)))) ||
        // a month that has its day now
        (line.date !== one.line.date &&
          isWithin(line, one.line.date ?? '') &&
          own.some((id) => named.has(id))) ||
        (MOVED.test(line.words) && own.some((id) => isPerson(id) && named.has(id))),
    )
  }
  const open = new Set(leaveOff([...before, ...now], mentions))
  return before.filter((one) => open.has(one) && isSet(one) && !isTold(one) && !isSetSince(one))
}

/** It has its time, and is more than an invitation. */
const isSet = ({ line: { date, isOff, isInvited } }: DayAhead): boolean =>
  date !== undefined && !isOff && isInvited !== true

/** Days ahead with those whom their clauses name. @param mentions those in their stories */
export function withWho(ahead: readonly DayAhead[], mentions: readonly MentionRow[]): DayAhead[] {
  const namedIn = toNamed(mentions)
  return ahead.map((one) => {
    if (one.of === undefined) return one
    const by = one.by && [...namedIn(one, one.by)].find(isPerson)
    const who = [...namedIn(one, one.of)]
    return { ...one, line: { ...one.line, who, ...(by === undefined ? {} : { by }) } }
  })
}

/** Plans but those that are called off, or told by their day. @param mentions those in the stories of the days ahead */
export function leaveSettled(
  plans: readonly Plan[],
  ahead: readonly DayAhead[],
  mentions: readonly MentionRow[],
): Plan[] {
  const namedIn = toNamed(mentions)
  const news = ahead.map((one) => ({ one, named: namedIn(one) }))
  return plans.filter(
    (plan) => !news.some(({ one, named }) => isThen(plan, one) && isOf(plan, one.line, named)),
  )
}

/** Days ahead but those of which another sentence tells that it does not come to what somebody was to do on them. */
export function leaveOff(ahead: readonly DayAhead[], mentions: readonly MentionRow[]): DayAhead[] {
  const namedIn = toNamed(mentions)
  const people = new Map(ahead.map((one) => [one, [...namedIn(one)].filter(isPerson)]))
  const isOff = ({ line: { date } }: DayAhead, person: string): boolean =>
    ahead.some(
      (off) => off.line.isOff && off.line.date === date && people.get(off)?.includes(person) === true,
    )
  return ahead.filter(
    (one) => one.line.isOff || people.get(one)?.some((person) => isOff(one, person)) !== true,
  )
}
