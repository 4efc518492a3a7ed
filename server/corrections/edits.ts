/** Changes to what single items of a document claim. They change the draft that they are given, and say whether its object was there. */
import { EVENT_KINDS, PLOVER_TYPES } from '../../cypher/ontology.ts'
import type { EventClaim, Extraction, ItemExtraction, PersonClaim } from '../../ingest/types.ts'
import { toBody } from '../load/keys.ts'
import type { Correction, MentionRef, PersonRef } from './correction.ts'
import type { Draft } from './draft.ts'
import { BY_HAND } from './draft.ts'
import type { Sought } from './find.ts'
import { findItem, findPeople } from './find.ts'

type Of<What extends Correction['what']> = Extract<Correction, { what: What }>

interface EventEdit extends Pick<Sought, 'report' | 'found'> {
  id: string
  at: string
  edit: Of<'edit-event'>
}

export function editEvent(draft: Draft, { id, at, report, found, edit }: EventEdit): boolean {
  if (found === undefined) return false
  const { item, event } = found
  const { kind, date, sides } = edit
  if (kind !== undefined && kind !== event.kind) Object.assign(event, { kind, plover: toPlover(kind) })
  if (date !== undefined) event.date = date
  if (sides !== undefined)
    event.sides = sides.map(({ of, people }, side) => ({
      of,
      people: people.map((one, place) => {
        const local = nameThere(draft.extraction, item, one)
        if (local.isNew) {
          const added = { ...report, document: draft.extraction.id, person: local.id }
          draft.mark([added], ['same', at, `${id}.${String(side)}.${String(place)}`, 'other'])
        }
        return local.name
      }),
    }))
  Object.assign(event, { confidence: 1, features: BY_HAND })
  event.evidence = { ...event.evidence, rule: 'by-hand' }
  return true
}

/** The code of a kind; what a rule said more exactly was about another kind. */
function toPlover(kind: EventClaim['kind']): EventClaim['plover'] {
  const type = EVENT_KINDS[kind].plover
  if (type === null) return null
  const { quad, score } = PLOVER_TYPES[type]
  return { type, quad, score }
}

/** What the item calls a person. Whoever is not named there is added to those whom it names. */
function nameThere(
  extraction: Extraction,
  item: ItemExtraction,
  person: PersonRef,
): { id: string; name: string; isNew: boolean } {
  const [known] = findPeople(extraction, person.said)
  const there = item.people.find(({ id }) => id === known)
  if (there !== undefined) return { id: there.id, name: there.name, isNew: false }
  const elsewhere = extraction.items.flatMap(({ people }) => people).find(({ id }) => id === known)
  const claim: PersonClaim = {
    id: elsewhere?.id ?? toFreeId(extraction, person),
    name: elsewhere?.name ?? person.name,
    sound: elsewhere?.sound ?? person.sound,
    aliases: [],
    offices: [],
  }
  item.people.push(claim)
  return { id: claim.id, name: claim.name, isNew: elsewhere === undefined }
}

/** The id that the person has in another document, with a number where somebody else has it here. */
function toFreeId(extraction: Extraction, { said: [first], id }: PersonRef): string {
  const taken = new Set(extraction.items.flatMap(({ people }) => people.map((one) => one.id)))
  const plain = (first?.person ?? id).replace(/~\d+$/, '')
  let free = plain
  for (let n = 2; taken.has(free); n++) free = `${plain}~${String(n)}`
  return free
}

/** Takes away a person, state, body or place that an item does not really name; a person goes from its events too. */
export function hideMention(extraction: Extraction, mention: MentionRef): boolean {
  const item = findItem(extraction, mention)
  if (item === undefined) return false
  const { kind, ref } = mention
  const before = item.mentions.length + countListed(item)
  item.mentions = item.mentions.filter((one) => one.kind !== kind || one.ref !== ref)
  if (kind === 'country') item.countries = item.countries.filter((code) => code !== ref)
  if (kind === 'organization') item.organizations = item.organizations.filter(({ name }) => name !== ref)
  if (kind === 'place') item.places = item.places.filter(({ name }) => name !== ref)
  if (kind === 'person') hidePerson(item, ref)
  return item.mentions.length + countListed(item) < before
}

const countListed = ({ people, countries, organizations, places }: ItemExtraction): number =>
  people.length + countries.length + organizations.length + places.length

function hidePerson(item: ItemExtraction, id: string): void {
  const names = new Set(item.people.filter((one) => one.id === id).map(({ name }) => name))
  item.people = item.people.filter((one) => one.id !== id)
  for (const event of [...item.events, ...item.background])
    event.sides = event.sides.map(({ of, people }) => ({
      of,
      people: people.filter((name) => !names.has(name)),
    }))
}

/** Gives a person another office in the place of one, or none. */
export function editOffice(extraction: Extraction, { person, office, to }: Of<'edit-office'>): boolean {
  const ids = new Set(findPeople(extraction, person.said))
  let isThere = false
  for (const item of extraction.items)
    for (const one of item.people.filter(({ id }) => ids.has(id)))
      one.offices = one.offices.flatMap((claim) => {
        const body = toBody(claim.of, item)
        const isMeant =
          claim.title === office.title && (body.kind === 'country' ? body.key : body.name) === office.of
        isThere ||= isMeant
        if (!isMeant) return [claim]
        const evidence = { ...claim.evidence, rule: 'by-hand' }
        return to === null ? [] : [{ ...claim, ...to, guessed: undefined, evidence }]
      })
  return isThere
}
