import fc from 'fast-check'
import { EVENT_KINDS } from '../../../cypher/ontology.ts'
import type { EventKind } from '../../../cypher/ontology.ts'
import type { Extraction } from '../../../ingest/types.ts'
import { at, event, extraction, item, mention, office, person } from '../../fixtures/extraction.ts'

/** Some of one family name: a short form, namesakes, an initial. */
const NAMES = [
  'Astrid Nygaard',
  'Nygaard',
  'A. Nygaard',
  'Arne Nygaard',
  'Eero Lahtela',
  'Lahtela',
  'Märta Öhrn',
]
const STATES = ['NO', 'FI', 'SE']
const BODIES = [...STATES, 'EU', 'Baltic Forum']
const DAYS = ['2031-05-06', '2031-05', null]
const kinds = Object.keys(EVENT_KINDS) as EventKind[]

const anyPerson = (name: string) =>
  fc
    .record({
      twin: fc.integer({ min: 0, max: 9 }),
      aliases: fc.subarray(['Ö.', 'N.', 'X']),
      ja: fc.constantFrom('エールン', 'ニュゴー', undefined),
      of: fc.option(fc.constantFrom(...BODIES)),
      title: fc.constantFrom('Chair', 'President', 'Deputy Chair'),
      former: fc.boolean(),
      guessed: fc.boolean(),
    })
    .map(({ twin, aliases, ja, of, title, former, guessed }) =>
      person(name, {
        ...(twin === 0 ? { id: `${person(name).id}~2` } : {}),
        aliases,
        ...(ja === undefined ? {} : { ja }),
        offices:
          of === null
            ? []
            : [office(title, of, { ...(former ? { former } : {}), ...(guessed ? { guessed } : {}) })],
      }),
    )

const anyEvent = fc
  .record({
    kind: fc.oneof(fc.constantFrom(...kinds), fc.constantFrom<EventKind[]>('meeting', 'talks')),
    date: fc.constantFrom(...DAYS),
    place: fc.constantFrom('Oslo', 'Norway', null),
    sides: fc.array(
      fc.record({ of: fc.option(fc.constantFrom(...BODIES)), people: fc.subarray(NAMES, { maxLength: 2 }) }),
      { maxLength: 3 },
    ),
    background: fc.boolean(),
    planned: fc.boolean(),
    topics: fc.subarray(['trade', 'energy']),
    confidence: fc.constantFrom(0.3, 0.6, 0.9),
    start: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ planned, start, ...more }) =>
    event({ ...more, ...(planned ? { planned } : {}), evidence: at(start, 20) }),
  )

/** A meeting on one day that reports tell with more people or fewer. */
const anyMeeting = fc
  .record({
    kind: fc.constantFrom<EventKind[]>('meeting', 'talks'),
    norwegians: fc.subarray(['Astrid Nygaard', 'Nygaard', 'Arne Nygaard']),
    finns: fc.subarray(['Eero Lahtela', 'Lahtela']),
    start: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ kind, norwegians, finns, start }) =>
    event({
      kind,
      sides: [
        { of: 'NO', people: norwegians },
        { of: 'FI', people: finns },
      ],
      evidence: at(start, 20),
    }),
  )

const anyItem = fc
  .record({
    people: fc.subarray(NAMES, { maxLength: 3 }).chain((names) => fc.tuple(...names.map(anyPerson))),
    date: fc.constantFrom('2031-05-07', '2031-06-20', '2033-05-07'),
    countries: fc.subarray(STATES),
    organizations: fc.subarray(['EU', 'Baltic Forum']),
    aliases: fc.subarray(['BF', 'Forum']),
    agencies: fc.subarray(['FJORD PRESS', 'NORTH WIRE']),
    placeKnown: fc.boolean(),
    isKnown: fc.boolean(),
    events: fc.array(fc.oneof(anyEvent, anyMeeting), { maxLength: 4 }),
    mentioned: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
  })
  .map(({ organizations, isKnown, aliases, agencies, placeKnown, mentioned, ...more }) => ({
    ...more,
    sources: agencies,
    organizations: organizations.map((name) => ({
      name,
      aliases,
      ...(name === 'EU' && isKnown ? { canonical: 'European Union' } : {}),
    })),
    places: placeKnown ? [{ name: 'Oslo', country: 'NO' }] : [],
    mentions: mentioned.map((start) => mention('country', 'NO', start)),
  }))

/** Documents of one file name that share people, states, places and happenings with each other. */
export function anyExtraction(name: string): fc.Arbitrary<Extraction> {
  return fc.tuple(fc.array(anyItem, { maxLength: 3 }), fc.nat({ max: 3 })).map(([items, edition]) =>
    extraction(
      `${name}.txt`,
      items.map((one, i) => item(i + 1, one)),
      { id: `${name}-${edition}` },
    ),
  )
}
