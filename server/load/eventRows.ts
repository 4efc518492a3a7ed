import type { EventClaim, Extraction, ItemExtraction, PlaceClaim } from '../../ingest/types.ts'
import type { Report } from '../identity/report.ts'
import { toReport } from '../identity/report.ts'
import type { Account } from './account.ts'
import { toTold } from './account.ts'
import { maybeDay, toDay } from './days.ts'
import { isCountry, toBody, toItemKey, toPlaceKey } from './keys.ts'
import { toEvidence, toPlaces } from './mentionRows.ts'
import type { Place, PlaceOf } from './places.ts'
import { createPlaces } from './places.ts'
import type { NumberedSide } from './roles.ts'
import { toNumberedSides } from './roles.ts'
import type { RowEvidence, Sheet } from './sheet.ts'
import { addBody } from './sheet.ts'

/** The keys that claims had before they were corrected. */
export type FormerKeys = ReadonlyMap<EventClaim, readonly string[]>

/** The keys of all that some items of a document claim of events: the id of each, where nobody else reports it. */
export function toEventKeys(
  document: Pick<Extraction, 'id' | 'document' | 'items'>,
  items: readonly ItemExtraction[] = document.items,
  placeOf: PlaceOf = createPlaces(document),
): Map<EventClaim, string> {
  return new Map(
    items.flatMap((item) => {
      const tell = createTeller(toItemKey(document.id, item.n), item, placeOf)
      return eventsOf(item).map((event): [EventClaim, string] => [event, tell(event).report.key])
    }),
  )
}

const eventsOf = ({ events, background }: ItemExtraction): EventClaim[] => [...events, ...background]

/** An event in the words that all documents share. */
interface Told {
  at: PlaceClaim | undefined
  sides: NumberedSide[]
  report: Report
}

/** Tells the events of an item. `miss`: what is done about somebody on a side who is not among the item's people. */
function createTeller(
  key: string,
  item: ItemExtraction,
  placeOf: PlaceOf,
  miss: (name: string) => void = () => undefined,
): (event: EventClaim) => Told {
  const places = toPlaces(item)
  const ids = new Map(item.people.map(({ id, name }) => [name, id]))
  const sounds = new Map(item.people.map(({ id, sound }) => [id, sound.join(' ')]))
  const soundOf = (person: string): string => sounds.get(person) ?? ''
  const toIds = (names: string[]): string[] =>
    names.flatMap((name) => {
      const id = ids.get(name)
      if (id === undefined) miss(name)
      return id ?? []
    })
  return (event) => {
    const named = event.sides.map(({ of, people }) => ({
      of: of === null ? null : toBody(of, item).key,
      people: toIds(people),
    }))
    const at = event.place === null ? undefined : places.get(event.place)
    const sides = toNumberedSides({ kind: event.kind, sides: named }, at?.country, soundOf)
    const told = sides.map(({ of, people }) => ({ of, people: people.map(soundOf) }))
    const place = (): Place => placeOf(item, event.evidence)
    return { at, sides, report: toReport({ event, sides: told, item: key, place }) }
  }
}

/** The events that an item reports, news and background alike, with those who took part, place and topics. */
export function addEvents(
  sheet: Sheet,
  key: string,
  item: ItemExtraction,
  placeOf: PlaceOf,
  former: FormerKeys = new Map(),
): void {
  const tell = createTeller(key, item, placeOf, (name) => {
    sheet.report({
      code: 'unknown-person',
      message: `a side names ${name}, who is not among the item's people`,
      item: item.n,
    })
  })
  for (const event of eventsOf(item)) {
    for (const { of } of event.sides) if (of !== null) addBody(sheet, of, item)
    const { at, sides, report } = tell(event)
    const id = report.key
    const evidence = toEvidence(key, event.evidence)
    addReport(sheet, toAccount(item, event, report, former.get(event)), event, evidence)
    for (const side of sides) addSide(sheet, id, side, evidence)
    if (at !== undefined) sheet.claim('at', { event: id, place: toPlaceKey(at.name, at.country) }, evidence)
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
  const { key, former, block, kind, who, plover, mode, quad, score } = account
  const { planned, negated, background, confidence } = account
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
