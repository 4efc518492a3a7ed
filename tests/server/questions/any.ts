/** Full random archives of few people, states and days, so that everything meets everything. */
import fc from 'fast-check'
import type { EventKind, OfficeRank, QuadClass } from '../../../cypher/ontology.ts'
import type { EventClaim, Extraction } from '../../../ingest/types.ts'
import { NEWS } from '../../../server/graph/eventSet.ts'
import { at, event, extraction, item, office, person } from '../../fixtures/extraction.ts'

const HOMES: Record<string, string> = {
  'Astrid Nygaard': 'NO',
  'Eero Lahtela': 'FI',
  'Märta Öhrn': 'SE',
  'Liis Tamm': 'EE',
  'Jonas Berg': 'NO',
  'Aino Salo': 'Baltic Forum',
  'Sven Lund': 'Polar Council',
}
/** Titles and the rank of each. */
export const TITLES: Record<string, OfficeRank> = {
  President: 'head',
  'Minister of Energy': 'minister',
  'Deputy Minister of Energy': 'deputy',
  Ambassador: 'ambassador',
  Adviser: 'other',
}
const NAMES = Object.keys(HOMES)
const ORGANIZATIONS = ['Baltic Forum', 'Polar Council']
const STATES = ['NO', 'FI', 'SE', 'EE']
const BODIES = [...STATES, ...ORGANIZATIONS]
const DAYS = [
  '2031-03-31',
  '2031-05-05',
  '2031-05-06',
  '2031-05-07',
  '2031-06-01',
  '2031-06-15',
  '2032-01-01',
]
/** So long before all others that a window open to it is not looked up day by day. */
const FAR = '2018-02-05'
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
/** Of exactly or at most so many: the first runs would else have hardly any. */
const many = <T>(one: fc.Arbitrary<T>, minLength: number, maxLength: number): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength, maxLength, size: 'max' })

/** What is planned, denied or history follows from kind and day alone, so that two reports of one event agree. */
const anyEvent: fc.Arbitrary<EventClaim> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    date: fc.constantFrom(...DATES),
    place: fc.constantFrom('Oslo', null),
    sides: many(anySide, 1, 3),
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

const FAR_MEETING = event({
  date: FAR,
  sides: [
    { of: 'NO', people: ['Astrid Nygaard'] },
    { of: 'FI', people: ['Eero Lahtela'] },
  ],
  evidence: at(0, 12),
})

const anyItem = fc.record({
  seats: many(fc.constantFrom(...Object.keys(TITLES)), NAMES.length, NAMES.length),
  former: fc.boolean(),
  date: fc.constantFrom(...DAYS),
  section: fc.constantFrom('Foreign', 'Economy'),
  sources: fc.subarray(['FJORD PRESS', 'NORTH WIRE']),
  events: many(anyEvent, 3, 6),
})
type AnyItem = typeof anyItem extends fc.Arbitrary<infer T> ? T : never

function toDocument(name: string, items: readonly AnyItem[]): Extraction {
  return extraction(
    `${name}.txt`,
    items.map(({ seats, former, events, ...more }, i) =>
      item(i + 1, {
        ...more,
        countries: STATES,
        places: [{ name: 'Oslo', country: 'NO' }],
        organizations: ORGANIZATIONS.map((one) => ({ name: one, aliases: [] })),
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
  )
}

/** Two who meet, agree and meet again, each with a side of its own. */
const anyCourse = fc
  .record({
    bodies: fc.shuffledSubarray(BODIES, { minLength: 2, maxLength: 2 }),
    people: fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 2 }),
    days: fc.subarray(DAYS, { minLength: 4 }),
  })
  .map(({ bodies, people, days }) =>
    days.map((date, n) =>
      event({
        kind: (['meeting', 'agreement', 'call'] as const)[n % 3] ?? 'meeting',
        date,
        sides: bodies.map((of, i) => ({ of, people: people.slice(i, i + 1) })),
        evidence: at(n, n + 12),
      }),
    ),
  )

/** Two documents that tell some of the same events; in some archives there is a meeting of years before. */
export const anyArchive = fc
  .record({
    items: fc.tuple(many(anyItem, 2, 3), many(anyItem, 2, 3)),
    alike: many(anyEvent, 2, 3),
    course: anyCourse,
    isLong: fc.boolean(),
  })
  .map(({ items, alike, course, isLong }) =>
    items.map((some, i) => {
      const [first, ...rest] = some
      const more = [...alike, ...course.slice(i), ...(isLong && i === 0 ? [FAR_MEETING] : [])]
      const all = first === undefined ? [] : [{ ...first, events: [...first.events, ...more] }, ...rest]
      return toDocument(i === 0 ? 'one' : 'two', all)
    }),
  )

const mostlyNone = <T>(some: T[]): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant<T[]>([]) }, fc.subarray(some, { minLength: 1 }))

/** Windows and switches, most of them open or without effect: together they still let something through. */
const anyFilter = fc
  .record({
    from: fc.constantFrom(undefined, '2031-01-01', '2031-04-01', '2031-05-06', '2031-05-20', '2031-06-01'),
    to: fc.constantFrom(undefined, '2031-05-07', '2031-06-02', '2031-07-01', '2033-01-01'),
    kinds: mostlyNone(KINDS.slice(1)),
    background: fc.boolean(),
    planned: fc.boolean(),
    negated: fc.boolean(),
    undated: fc.constantFrom(undefined, true, false),
    withoutQuads: mostlyNone([0, 1, 3]),
    countries: mostlyNone(['NO', 'FI']),
    agencies: mostlyNone(['NORTH WIRE']),
    documents: mostlyNone(['one']),
    sections: mostlyNone(['Economy']),
  })
  .filter(({ from, to }) => from === undefined || to === undefined || from < to)

/** Of some filters the first lets through all that its switches do. */
export const anyFilters = fc
  .array(anyFilter, { minLength: 3, maxLength: 3, size: 'max' })
  .map(([first, ...rest]) => [
    {
      ...NEWS,
      background: first?.background === true,
      planned: first?.planned === true,
      undated: first?.undated,
    },
    ...rest,
  ])

/** Where something may happen. */
export const PLACE = 'place:Oslo@NO'
export const PEOPLE = NAMES.map((name) => person(name).id)
export const NODES = [...PEOPLE, ...STATES, ...ORGANIZATIONS.map((name) => `organization:${name}`)]
