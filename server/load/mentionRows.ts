import type {
  Evidence,
  ItemExtraction,
  Mention,
  OfficeClaim,
  PersonClaim,
  PlaceClaim,
} from '../../ingest/types.ts'
import { maybeDayNumber } from './days.ts'
import { maybeCountry, toOfficeKey } from './keys.ts'
import type { RowEvidence, Sheet } from './sheet.ts'
import { addBody, addCountry, addOrganization, addPlace } from './sheet.ts'

/** Evidence as claims carry it: with the key of its item. */
export function toEvidence(item: string, { start, end, rule }: Evidence): RowEvidence {
  return { item, start, end, rule }
}

/** Evidence of what an item says as a whole, not at one of its words. */
export function toWhole(item: string, text: string): RowEvidence {
  return { item, start: 0, end: text.length, rule: 'item' }
}

/**
 * Who and what an item names, and the offices it gives to people. Every mention is a claim at its own words;
 * a person, country, organization or place that is listed without a mention hangs on the item as a whole.
 */
export function addMentions(sheet: Sheet, key: string, item: ItemExtraction): void {
  const whole = toWhole(key, item.text)
  const mentions = byKind(item.mentions)
  const evidenceOf = (kind: Mention['kind'], ref: string): RowEvidence[] => {
    const found = mentions.get(kind)?.get(ref)
    return found === undefined ? [whole] : found.map((mention) => toEvidence(key, mention))
  }
  const refsOf = (kind: Mention['kind'], listed: string[]): Set<string> =>
    new Set([...listed, ...(mentions.get(kind)?.keys() ?? [])])
  const report = (code: string, message: string): void => sheet.report({ code, message, item: item.n })

  const people = new Map(item.people.map((person) => [person.id, person]))
  for (const id of refsOf('person', [...people.keys()])) {
    const person = people.get(id)
    if (person === undefined)
      report('unknown-person', `a mention names ${id}, who is not among the item's people`)
    else addPerson(sheet, item, person, key, evidenceOf('person', id))
  }

  for (const code of refsOf('country', item.countries)) {
    const country = addCountry(sheet, code)
    if (country === undefined) report('unknown-country', `${code} is not an ISO code of a state`)
    else
      for (const evidence of evidenceOf('country', code))
        sheet.claim('mentionsCountry', { item: key, country }, evidence)
  }

  const organizations = new Map(item.organizations.map((organization) => [organization.name, organization]))
  for (const name of refsOf('organization', [...organizations.keys()])) {
    const { aliases = [], canonical = name } = organizations.get(name) ?? {}
    const organization = addOrganization(sheet, canonical)
    for (const evidence of evidenceOf('organization', name))
      sheet.claim('mentionsOrganization', { item: key, organization }, evidence, { name, aliases })
  }

  const places = toPlaces(item)
  for (const name of refsOf('place', [...places.keys()])) {
    const code = places.get(name)?.country
    const place = addPlace(sheet, name, code)
    const found = evidenceOf('place', name)
    for (const evidence of found) sheet.claim('mentionsPlace', { item: key, place }, evidence)
    const country = code === undefined ? undefined : addCountry(sheet, code)
    if (country !== undefined) sheet.claim('in', { place, country }, found[0] ?? whole)
  }
}

/** Mentions by their kind, and by whom or what they name. */
function byKind(mentions: readonly Mention[]): Map<Mention['kind'], Map<string, Mention[]>> {
  const kinds = new Map<Mention['kind'], Map<string, Mention[]>>()
  for (const mention of mentions) {
    const { kind, ref } = mention
    const refs = kinds.get(kind) ?? new Map<string, Mention[]>()
    const found = refs.get(ref)
    if (found === undefined) kinds.set(kind, refs.set(ref, [mention]))
    else found.push(mention)
  }
  return kinds
}

/**
 * The places of an item by name. An event may be placed in a country that is not listed as a place; it becomes one,
 * lying in itself, so that every event that happened somewhere hangs on a place.
 */
export function toPlaces(item: ItemExtraction): Map<string, PlaceClaim> {
  const places = new Map(item.places.map((place) => [place.name, place]))
  for (const { place: name } of [...item.events, ...item.background]) {
    if (name === null || places.has(name)) continue
    const country = item.countries.find((code) => maybeCountry(code)?.name === name)
    places.set(name, { name, ...(country === undefined ? {} : { country }) })
  }
  return places
}

function addPerson(
  sheet: Sheet,
  item: ItemExtraction,
  { id, name, ja, aliases, offices }: PersonClaim,
  key: string,
  evidence: RowEvidence[],
): void {
  sheet.node('people', id, { id, otherIds: [] })
  for (const one of evidence)
    sheet.claim('mentionsPerson', { item: key, person: id }, one, { name, ja: ja ?? null, aliases })
  for (const office of offices) addOffice(sheet, item, id, office, toEvidence(key, office.evidence))
}

function addOffice(
  sheet: Sheet,
  item: ItemExtraction,
  person: string,
  { title, of, former, candidate }: OfficeClaim,
  evidence: RowEvidence,
): void {
  const body = addBody(sheet, of, item)
  const office = toOfficeKey(title, body.key)
  sheet.node('offices', office, { id: office, title, of: body.key })
  sheet.claim('holds', { person, office }, evidence, {
    former: former === true,
    candidate: candidate === true,
    day: maybeDayNumber(item.date),
  })
  if (body.kind === 'country') sheet.claim('ofCountry', { office, country: body.key }, evidence)
  else sheet.claim('ofOrganization', { office, organization: body.key }, evidence)
}
