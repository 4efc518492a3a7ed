import type { EventClaim, ItemExtraction } from '../../ingest/types.ts'
import { toDay } from './days.ts'
import { toEventId } from './eventId.ts'
import { toPlaceKey } from './keys.ts'
import { toEvidence, toPlaces } from './mentionRows.ts'
import type { NumberedSide } from './roles.ts'
import { toNumberedSides } from './roles.ts'
import type { RowEvidence, Sheet } from './sheet.ts'
import { addBody } from './sheet.ts'

/** The events that an item reports, news and background alike, with those who took part, place and topics. */
export function addEvents(sheet: Sheet, key: string, item: ItemExtraction): void {
  const places = toPlaces(item)
  const ids = new Map(item.people.map(({ id, name }) => [name, id]))
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
    const named = event.sides.map((side) => ({ ...side, people: toIds(side.people) }))
    const sides = toNumberedSides({ kind: event.kind, sides: named }, place?.country)
    const id = toEventId({ event, sides, item: key })
    const evidence = toEvidence(key, event.evidence)
    addReport(sheet, id, event, evidence)
    for (const side of sides) addSide(sheet, item, id, side, evidence)
    if (place !== undefined)
      sheet.claim('at', { event: id, place: toPlaceKey(place.name, place.country) }, evidence)
    for (const name of event.topics) {
      sheet.node('topics', name, { name })
      sheet.claim('about', { event: id, topic: name }, evidence)
    }
  }
}

function addReport(sheet: Sheet, id: string, event: EventClaim, evidence: RowEvidence): void {
  const when = event.date === null ? { day: null, precision: null } : toDay(event.date)
  sheet.node('events', id, { id, kind: event.kind, date: when.day, precision: when.precision })
  sheet.claim('reports', { item: evidence.item, event: id }, evidence, {
    plover: event.plover?.type ?? null,
    mode: event.plover?.mode ?? null,
    quad: event.plover?.quad ?? null,
    score: event.plover?.score ?? null,
    planned: event.planned === true,
    negated: event.negated === true,
    background: event.background,
    confidence: event.confidence,
  })
}

function addSide(
  sheet: Sheet,
  item: ItemExtraction,
  event: string,
  { of, people, side, role }: NumberedSide,
  evidence: RowEvidence,
): void {
  const part = { side, role }
  for (const person of people) sheet.claim('participatedIn', { person, event }, evidence, part)
  if (of === null) return
  const body = addBody(sheet, of, item)
  if (body.kind === 'country') sheet.claim('countryInvolvedIn', { country: body.key, event }, evidence, part)
  else sheet.claim('organizationInvolvedIn', { organization: body.key, event }, evidence, part)
}
