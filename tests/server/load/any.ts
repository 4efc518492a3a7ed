import fc from 'fast-check'
import { EVENT_KINDS } from '../../../cypher/ontology.ts'
import type { EventKind } from '../../../cypher/ontology.ts'
import type { Extraction } from '../../../ingest/types.ts'
import { at, event, extraction, item, mention, office, person } from '../../fixtures/extraction.ts'

const NAMES = ['Astrid Nygaard', 'Eero Lahtela', 'Märta Öhrn']
const STATES = ['NO', 'FI', 'SE']
const BODIES = [...STATES, 'EU', 'Baltic Forum']
const DAYS = ['2031-05-06', '2031-05', null]
const kinds = Object.keys(EVENT_KINDS) as EventKind[]

const anyPerson = (name: string) =>
  fc
    .record({
      aliases: fc.subarray(['Ö.', 'N.', 'X']),
      ja: fc.constantFrom('エールン', 'ニュゴー', undefined),
      of: fc.option(fc.constantFrom(...BODIES)),
      former: fc.boolean(),
    })
    .map(({ aliases, ja, of, former }) =>
      person(name, {
        aliases,
        ...(ja === undefined ? {} : { ja }),
        offices: of === null ? [] : [office('Chair', of, former ? { former } : {})],
      }),
    )

const anyEvent = fc
  .record({
    kind: fc.constantFrom(...kinds),
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

const anyItem = fc
  .record({
    people: fc.tuple(...NAMES.map(anyPerson)),
    countries: fc.subarray(STATES),
    organizations: fc.subarray(['EU', 'Baltic Forum']),
    aliases: fc.subarray(['BF', 'Forum']),
    agencies: fc.subarray(['FJORD PRESS', 'NORTH WIRE']),
    placeKnown: fc.boolean(),
    events: fc.array(anyEvent, { maxLength: 4 }),
    mentioned: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
  })
  .map(({ organizations, aliases, agencies, placeKnown, mentioned, ...more }) => ({
    ...more,
    sources: agencies,
    organizations: organizations.map((name) => ({ name, aliases })),
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
