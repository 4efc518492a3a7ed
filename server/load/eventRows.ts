import type { EventClaim, ItemExtraction } from '../../ingest/types.ts'
import type { Report } from '../identity/report.ts'
import { toReport } from '../identity/report.ts'
import type { Account } from './account.ts'
import { toTold } from './account.ts'
import { maybeDay, toDay } from './days.ts'
import { isCountry, toPlaceKey } from './keys.ts'
import { toEvidence, toPlaces } from './mentionRows.ts'
import type { NumberedSide } from './roles.ts'
import { toNumberedSides } from './roles.ts'
import type { RowEvidence, Sheet } from './sheet.ts'
import { addBody, createSheet } from './sheet.ts'

/** The keys that claims had before they were corrected. */
export type FormerKeys = ReadonlyMap<EventClaim, readonly string[]>

/** The key of what an item claims: the id of the event, where nobody else reports it. */
export function toEventKey(item: string, of: ItemExtraction, event: EventClaim): string {
  const sheet = createSheet()
  addEvents(sheet, item, { ...of, events: [event], background: [] })
  const [account] = sheet.rows.reports
  if (account === undefined) throw new Error('eventRows: one claim gives one report')
  return account.key
}

/** The events that an item reports, news and background alike, with those who took part, place and topics. */
export function addEvents(
  sheet: Sheet,
  key: string,
  item: ItemExtraction,
  former: FormerKeys = new Map(),
): void {
  const places = toPlaces(item)
  const ids = new Map(item.people.map(({ id, name }) => [name, id]))
  const sounds = new Map(item.people.map(({ id, sound }) => [id, sound.join(' ')]))
  const soundOf = (person: string): string => sounds.get(person) ?? ''
  const toIds = (names: string[]): string[] =>
    names.flatMap((name) => {
      const id = ids.get(name)
      if (id !== undefined) return [id]
      sheet.report({
        code: 'unknown-person',
        message: `a side names ${name}, who is not among the item's people`,
        item: item.n,
      })
      return []
    })

  for (const event of [...item.events, ...item.background]) {
    const place = event.place === null ? undefined : places.get(event.place)
    const named = event.sides.map(({ of, people }) => ({
      of: of === null ? null : addBody(sheet, of, item).key,
      people: toIds(people),
    }))
    const sides = toNumberedSides({ kind: event.kind, sides: named }, place?.country, soundOf)
    const told = sides.map(({ of, people }) => ({ of, people: people.map(soundOf) }))
    const report = toReport({ event, sides: told, item: key })
    const id = report.key
    const evidence = toEvidence(key, event.evidence)
    addReport(sheet, toAccount(item, event, report, former.get(event)), event, evidence)
    for (const side of sides) addSide(sheet, id, side, evidence)
    if (place !== undefined)
      sheet.claim('at', { event: id, place: toPlaceKey(place.name, place.country) }, evidence)
    for (const name of event.topics) {
      sheet.node('topics', name, { name })
      sheet.claim('about', { event: id, topic: name }, evidence)
    }
  }
}

function toAccount(
  { n, date, headline }: ItemExtraction,
  event: EventClaim,
  report: Report,
  former: readonly string[] = [],
): Account {
  const { plover, planned, negated, background, confidence, evidence } = event
  const { item, key, block, kind, who } = report
  return {
    item,
    key,
    former: former.length === 0 ? null : [...former],
    block,
    kind,
    who,
    title: headline.en,
    titleJa: headline.ja ?? null,
    plover: plover?.type ?? null,
    mode: plover?.mode ?? null,
    quad: plover?.quad ?? null,
    score: plover?.score ?? null,
    planned: planned === true,
    negated: negated === true,
    background,
    confidence,
    day: maybeDay(date),
    n,
    start: evidence.start,
  }
}

function addReport(sheet: Sheet, account: Account, { date }: EventClaim, evidence: RowEvidence): void {
  const { former, ...rest } = account
  const { key, block, kind, who, plover, mode, quad, score, planned, negated, background, confidence } = rest
  const { day, precision } = date === null ? { day: null, precision: null } : toDay(date)
  sheet.node('events', key, {
    ...toTold([account]),
    id: key,
    block,
    otherIds: former ?? [],
    date: day,
    precision,
  })
  const said = { key, kind, who, plover, mode, quad, score, planned, negated, background, confidence }
  // most have none: no property then, and no other digest
  const more = former === null ? said : { ...said, former }
  if (sheet.claim('reports', { item: evidence.item, event: key }, evidence, more))
    sheet.rows.reports.push(account)
}

function addSide(
  sheet: Sheet,
  event: string,
  { of, people, side, role }: NumberedSide,
  evidence: RowEvidence,
): void {
  const part = { side, role }
  for (const person of people) sheet.claim('participatedIn', { person, event }, evidence, part)
  if (of === null) return
  if (isCountry(of)) sheet.claim('countryInvolvedIn', { country: of, event }, evidence, part)
  else sheet.claim('organizationInvolvedIn', { organization: of, event }, evidence, part)
}
