/** Small random archives: few people, states and days, so that everything meets everything. */
import fc from 'fast-check'
import { EVENT_KINDS } from '../../../cypher/ontology.ts'
import type { EventKind, QuadClass } from '../../../cypher/ontology.ts'
import type { EventClaim, Extraction } from '../../../ingest/types.ts'
import { at, event, extraction, item, office, person } from '../../fixtures/extraction.ts'

const HOMES: Record<string, string> = {
  'Astrid Nygaard': 'NO',
  'Eero Lahtela': 'FI',
  'Märta Öhrn': 'SE',
  'Liis Tamm': 'EE',
  'Jonas Berg': 'NO',
  'Aino Salo': 'Baltic Forum',
}
const TITLES = ['President', 'Minister of Energy', 'Deputy Minister of Energy', 'Ambassador', 'Adviser']
const NAMES = Object.keys(HOMES)
const BODIES = ['NO', 'FI', 'SE', 'EE', 'Baltic Forum']
const DAYS = [
  '2031-03-31',
  '2031-05-05',
  '2031-05-06',
  '2031-05-07',
  '2031-06-01',
  '2031-06-15',
  '2032-01-01',
]
const DATES = [...DAYS, ...DAYS, '2031-05', '2031-06', '2031', null]
const KINDS: EventKind[] = [
  'meeting',
  'meeting',
  'call',
  'talks',
  'agreement',
  'accusation',
  'statement',
  'aid',
]
const QUADS: Partial<Record<EventKind, QuadClass>> = {
  meeting: 1,
  call: 1,
  talks: 1,
  agreement: 1,
  accusation: 3,
  aid: 2,
}

const anySide = fc.record({
  of: fc.option(fc.constantFrom(...BODIES)),
  people: fc.subarray(NAMES, { maxLength: 2 }),
})

/** What is planned, denied or history follows from kind and day alone, so that two reports of one event agree. */
const anyEvent: fc.Arbitrary<EventClaim> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    date: fc.constantFrom(...DATES),
    place: fc.constantFrom('Oslo', null),
    sides: fc.array(anySide, { minLength: 1, maxLength: 3 }),
    start: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ kind, date, start, ...more }) => {
    const mark = (kind.length + (date ?? '').length + Number((date ?? '').slice(-2)) * 3) % 7
    return event({
      ...more,
      kind,
      date,
      plover: QUADS[kind] === undefined ? null : { type: 'CONSULT', quad: QUADS[kind], score: 1 },
      background: mark === 1,
      ...(mark === 2 ? { planned: true } : {}),
      ...(mark === 3 ? { negated: true } : {}),
      evidence: at(start, start + 12),
    })
  })

const anyItem = fc.record({
  seats: fc.array(fc.constantFrom(...TITLES), { minLength: NAMES.length, maxLength: NAMES.length }),
  former: fc.boolean(),
  date: fc.constantFrom(...DAYS),
  section: fc.constantFrom('Foreign', 'Economy'),
  sources: fc.subarray(['FJORD PRESS', 'NORTH WIRE']),
  events: fc.array(anyEvent, { maxLength: 6 }),
})

/** A document of that name; two of them share people, states and happenings. */
export function anyDocument(name: string): fc.Arbitrary<Extraction> {
  return fc.array(anyItem, { maxLength: 4 }).map((items) =>
    extraction(
      `${name}.txt`,
      items.map(({ seats, former, events, ...more }, i) =>
        item(i + 1, {
          ...more,
          countries: BODIES.filter((code) => code.length === 2),
          organizations: [{ name: 'Baltic Forum', aliases: [] }],
          people: NAMES.map((one, n) =>
            person(one, {
              offices:
                (n + i) % 2 === 0
                  ? [office(seats[n] ?? 'Adviser', HOMES[one] ?? 'NO', former && n === 0 ? { former } : {})]
                  : [],
            }),
          ),
          events: events.filter(({ background }) => !background),
          background: events.filter(({ background }) => background),
        }),
      ),
      { id: name },
    ),
  )
}

/** Windows and switches, some of them open or without effect. */
export const anyFilter = fc
  .record({
    from: fc.constantFrom(undefined, '2031-01-01', '2031-05-06', '2031-05-20', '2031-06-01'),
    to: fc.constantFrom(undefined, '2031-05-07', '2031-06-02', '2031-07-01', '2033-01-01'),
    kinds: fc.subarray(Object.keys(EVENT_KINDS).slice(0, 7) as EventKind[], { maxLength: 4 }),
    background: fc.boolean(),
    planned: fc.boolean(),
    negated: fc.boolean(),
    undated: fc.constantFrom(undefined, true, false),
    withoutQuads: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([0, 1, 3])),
    countries: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(['NO', 'FI'])),
    agencies: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(['NORTH WIRE'])),
    documents: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(['one'])),
    sections: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray(['Economy'])),
  })
  .filter(({ from, to }) => from === undefined || to === undefined || from < to)

export const PEOPLE = NAMES.map((name) => person(name).id)
export const NODES = [...PEOPLE, 'NO', 'FI', 'SE', 'EE', 'organization:Baltic Forum']
