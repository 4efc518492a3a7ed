import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toSounds } from '../../../ingest/resolve/names.ts'
import type { Appearance } from '../../../server/identity/appearance.ts'
import type { Family, Settled } from '../../../server/identity/family.ts'
import { NOBODY, settleFamily, toSettled } from '../../../server/identity/family.ts'
import { maybeShared, toNaming, toToldApart } from '../../../server/identity/ids.ts'
import { createKnown } from '../../../server/identity/known.ts'
import { toMark } from '../../../server/identity/marks.ts'
import { toTestimonies } from '../../../server/identity/testimony.ts'

interface Said {
  day?: string | null
  /** `President@NO` */
  offices?: string[]
  guessed?: boolean
  /** Held formerly. */
  former?: string[]
  ja?: string
  document?: string
  marks?: string[]
}

const settlePeople = (all: readonly Appearance[]): Settled[] =>
  settleFamily(NOBODY, all).people.flatMap(toSettled)

const key = (name: string): string => `person:${name.toLowerCase().replaceAll(' ', '-')}`

/** What one document says of somebody; every row is a document of its own. */
function appearance([name, said]: [string, Said?], index: number): Appearance {
  const {
    day = '2031-05-06',
    offices = [],
    guessed = false,
    former = [],
    ja = null,
    document = `d${String(index)}`,
    marks = [],
  } = said ?? {}
  const sides = offices.map((office) => office.split('@')[1] ?? '')
  return {
    id: `${document}/${key(name)}`,
    document,
    key: key(name),
    name,
    sound: toSounds(name),
    ja,
    offices: [...offices, ...former].map((office) => `office:${office}`),
    formerOffices: former.map((office) => `office:${office}`),
    sides: guessed ? [] : sides,
    guesses: guessed ? sides : [],
    items: [],
    marks,
    first: day,
    last: day,
  }
}

/** For each row the number of its person, counted in the order of the rows. */
function groupsOf(rows: [string, Said?][]): number[] {
  const all = rows.map(appearance)
  const settled = settlePeople(all)
  const people = all.map((one) => settled.find(({ appearance: { id } }) => id === one.id)?.person)
  const order = [...new Set(people)]
  return people.map((person) => order.indexOf(person))
}

const president: Said = { offices: ['President@NO'] }

describe('one person', () => {
  test.each<[string, [string, Said?][]]>([
    ['the same full name', [['Jan Orlo'], ['Jan Orlo']]],
    ['another transliteration', [['Andrey Orlyy'], ['Andrei Orly']]],
    ['another order', [['Wang Yi'], ['Yi Wang']]],
    ['without the middle name', [['Jan Maria Orlo'], ['Jan Orlo']]],
    [
      'a family name with the office',
      [
        ['Orlo', president],
        ['Jan Orlo', president],
      ],
    ],
    [
      'whose state is only suggested',
      [
        ['Orlo', { ...president, guessed: true }],
        ['Jan Orlo', president],
      ],
    ],
    [
      'an office said short',
      [
        ['Orlo', { offices: ['Minister@NO'] }],
        ['Jan Orlo', { offices: ['Minister of Defense@NO'] }],
      ],
    ],
    [
      'two family names with one office',
      [
        ['Orlo', president],
        ['Orlo', president],
      ],
    ],
    ['two family names without any office', [['Orlo'], ['Orlo']]],
    ['a head of state by the family name alone', [['Jan Orlo', president], ['Orlo']]],
    [
      'an initial with the same state',
      [
        ['Jan Orlo', president],
        ['J. Orlo', president],
      ],
    ],
    [
      'a slip in the given name, the office the same',
      [
        ['Valdemar Orlo', president],
        ['Waldemir Orlo', president],
      ],
    ],
    [
      'a change of office',
      [
        ['Jan Orlo', { offices: ['Deputy Minister of Defense@NO'] }],
        ['Jan Orlo', { offices: ['Minister of Defense@NO'], day: '2032-05-06' }],
      ],
    ],
    [
      'from a state to an organization',
      [
        ['Jan Orlo', { offices: ['Minister of Defense@NO'] }],
        ['Jan Orlo', { offices: ['Special Envoy@organization:UN'] }],
      ],
    ],
    [
      'from one state to another, years later',
      [
        ['Jan Orlo', { offices: ['Adviser@NO'] }],
        ['Jan Orlo', { offices: ['Director@GR'], day: '2034-05-06' }],
      ],
    ],
    [
      'another state that is only suggested',
      [
        ['Jan Orlo', president],
        ['Jan Orlo', { offices: ['Envoy@GR'], guessed: true }],
      ],
    ],
    [
      'the same office of a state read wrongly',
      [
        ['Jan Orlo', president],
        ['Jan Orlo', { offices: ['President@GR'] }],
      ],
    ],
  ])('%s', (_name, rows) => {
    expect(groupsOf(rows)).toEqual(rows.map(() => 0))
  })
})

describe('two people', () => {
  test.each<[string, [string, Said?][], number[]]>([
    ['other given names', [['Jan Orlo'], ['Ida Orlo']], [0, 1]],
    [
      'a general of one state and a journalist of another',
      [
        ['Jan Orlo', { offices: ['Chief of the General Staff@NO'] }],
        ['Jan Orlo', { offices: ['Correspondent@GR'] }],
      ],
      [0, 1],
    ],
    [
      'two of one document',
      [
        ['Jan Orlo', { document: 'd' }],
        ['Jan Maria Orlo', { document: 'd' }],
      ],
      [0, 1],
    ],
    [
      'a family name without an office',
      [['Jan Orlo', { offices: ['Minister of Defense@NO'] }], ['Orlo']],
      [0, 1],
    ],
    [
      'a family name with another office',
      [
        ['Jan Orlo', { offices: ['Minister of Defense@NO'] }],
        ['Orlo', { offices: ['Ambassador to Greece@NO'] }],
      ],
      [0, 1],
    ],
    [
      'a family name with the office of another state',
      [
        ['Jan Orlo', president],
        ['Orlo', { offices: ['President@GR'] }],
      ],
      [0, 1],
    ],
    [
      'an initial that fits two',
      [
        ['Jan Orlo', president],
        ['Jon Orlo', president],
        ['J. Orlo', president],
      ],
      [0, 1, 2],
    ],
    [
      'a family name that fits two',
      [
        ['Jan Orlo', president],
        ['Jon Orlo', president],
        ['Orlo', president],
      ],
      [0, 1, 2],
    ],
    [
      'a deputy and the one deputised for',
      [
        ['Jan Orlo', { offices: ['Minister of Defense@NO'] }],
        ['Orlo', { offices: ['Deputy Minister of Defense@NO'] }],
      ],
      [0, 1],
    ],
    [
      'a family name, decades later',
      [
        ['Jan Orlo', president],
        ['Orlo', { day: '2061-05-06' }],
      ],
      [0, 1],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(groupsOf(rows)).toEqual(expected)
  })
})

describe('offices of one full name and one state in the same weeks', () => {
  const minister = 'Minister of Defense@NO'
  const of = (one: string, other: string, day: string): [string, Said?][] => [
    ['Jan Orlo', { offices: [one] }],
    ['Jan Orlo', { offices: [other], day }],
    ['Jan Orlo', { offices: [one], day: '2031-06-03' }],
  ]
  const choicesOf = (rows: [string, Said?][]) =>
    settlePeople(rows.map(appearance)).flatMap(({ choice }) => choice ?? [])

  test.each<[string, string, string]>([
    ['a minister and a footballer', minister, 'Footballer@NO'],
    ['a commander and a coach', 'Commander of the Navy@NO', 'Coach@organization:Fjord FC'],
    ['a judge and a wrestler', 'Judge of the Supreme Court@organization:Supreme Court', 'Wrestler@NO'],
    ['a judge and an editor', 'Judge@NO', 'Editor-in-Chief@organization:Herald'],
    ['a commander and a reporter', 'Commander of the Navy@NO', 'Reporter@organization:Herald'],
  ])('%s are two, whoever was told of first', (_name, one, other) => {
    expect(groupsOf(of(one, other, '2031-05-20'))).toEqual([0, 1, 0])
    expect(groupsOf(of(one, other, '2031-05-01'))).toEqual([0, 1, 0])
  })

  test('each of the two is known again by the office', () => {
    const rows = of(minister, 'Footballer@NO', '2031-05-20')
    expect(groupsOf([...rows, ['Jan Orlo', { offices: ['Footballer@NO'], day: '2031-05-27' }]])).toEqual([
      0, 1, 0, 1,
    ])
  })

  test.each<[string, string]>([
    ['a minister who is deputy chairman of a party', 'Deputy Chairman@organization:Reform Party'],
    ['a minister who leads a party', 'Party Leader@organization:Reform Party'],
    ['an acting minister who becomes the minister', 'Acting Minister of Defense@NO'],
    ['a minister who is deputy prime minister', 'Deputy Prime Minister@NO'],
    ['a minister of two ministries', 'Minister of Energy@NO'],
    ['a minister who is envoy to a summit', 'Special Envoy@NO'],
    ['a minister who chairs the council of an organization', 'Chairman@organization:Baltic Forum'],
    ['a minister who sits in parliament', 'Member of Parliament@NO'],
    ['a minister who commands', 'Chief of the General Staff@NO'],
  ])('%s is one, beyond doubt', (_name, other) => {
    const rows = of(minister, other, '2031-05-20')
    expect(groupsOf(rows)).toEqual([0, 0, 0])
    for (const { features } of choicesOf(rows)) expect(features).not.toHaveProperty('rarely-together')
  })

  test.each<[string, [string, Said?][]]>([
    ['a change of office, months later', of('Footballer@NO', minister, '2031-09-20').slice(0, 2)],
    [
      'a minister who is called a player in one breath',
      [
        ['Jan Orlo', { offices: [minister, 'Player@NO'] }],
        ['Jan Orlo', { offices: ['Player@NO'], day: '2031-05-20' }],
        ['Jan Orlo', { offices: [minister], day: '2031-05-21' }],
      ],
    ],
    [
      'offices without a day',
      [
        ['Jan Orlo', { offices: [minister], day: null }],
        ['Jan Orlo', { offices: ['Footballer@NO'], day: null }],
      ],
    ],
    [
      'a former judge, now in a party, and an editor',
      [
        ['Jan Orlo', { offices: ['Party Leader@NO'], former: ['Judge@NO'] }],
        ['Jan Orlo', { offices: ['Editor@NO'], day: '2031-05-20' }],
      ],
    ],
  ])('%s: one', (_name, rows) => {
    expect(groupsOf(rows)).toEqual(rows.map(() => 0))
  })

  describe.each<[string, string, string]>([
    [
      'the leader of the opposition becomes Prime Minister',
      'Leader of the Opposition@NO',
      'Prime Minister@NO',
    ],
    ['a judge becomes Prime Minister', 'Judge@NO', 'Prime Minister@NO'],
    ['a minister becomes a judge of a court', minister, 'Judge@organization:Supreme Court'],
    ['an ambassador writes a column', 'Ambassador to Greece@NO', 'Columnist@organization:Herald'],
    ['a commander goes into opposition', 'Commander of the Navy@NO', 'Opposition Leader@NO'],
    ['a minister becomes ambassador', minister, 'Ambassador to Greece@NO'],
  ])('%s', (_name, one, other) => {
    test.each(['Jan Orlo', 'Jan Maria Orlo'])('as %s is one, and somebody is asked to look', (name) => {
      const rows: [string, Said?][] = [
        [name, { offices: [one] }],
        ['Jan Orlo', { offices: [other], day: '2031-05-20' }],
      ]
      expect(groupsOf(rows)).toEqual([0, 0])
      const [choice] = choicesOf(rows)
      expect(choice?.features).toHaveProperty('rarely-together', -2)
      expect(choice?.confidence).toBeLessThan(0.9)
    })
  })

  test.each<[string, [string, Said?]]>([
    ['an initial', ['J. Orlo', { offices: ['Judge@NO', 'Party Leader@NO'] }]],
    ['a full name against which a side speaks', ['Jan Orlo', { offices: ['Judge@GR'], guessed: true }]],
  ])('%s is in doubt enough: what seldom goes together parts nobody', (_name, row) => {
    const rows: [string, Said?][] = [['Jan Orlo', { offices: [minister, 'Party Leader@NO'] }], row]
    expect(groupsOf(rows)).toEqual([0, 0])
    for (const { features } of choicesOf(rows)) expect(features).not.toHaveProperty('rarely-together')
  })
})

describe('ids', () => {
  const idsOf = (rows: [string, Said?][]) =>
    settlePeople(rows.map(appearance)).map(({ person, otherIds }) => [person, otherIds] as const)

  test('are made of the full name, whichever was seen first', () => {
    expect(
      idsOf([
        ['Orlo', president],
        ['Jan Orlo', { ...president, day: '2031-05-09' }],
      ])[0],
    ).toEqual(['person:jan-orlo', ['person:orlo', 'person:jan-orlo@NO', 'person:orlo@NO']])
  })

  test('tell namesakes apart by their side, each of them; the plain one is nobody’s', () => {
    const rows: [string, Said?][] = [
      ['Jan Orlo', { offices: ['Correspondent@GR'], day: '2031-06-01' }],
      ['Jan Orlo', { offices: ['Chief of the General Staff@NO'] }],
    ]
    expect(Object.fromEntries(idsOf(rows))).toEqual({
      'person:jan-orlo@GR': ['person:jan-orlo'],
      'person:jan-orlo@NO': ['person:jan-orlo'],
    })
  })

  test('do not go by the key that somebody else bears beside a fuller name', () => {
    const rows: [string, Said?][] = [
      ['Jan Maria Orlo', president],
      ['Jan Orlo', { ...president, day: '2031-05-09' }],
      ['Jan Orlo', { offices: ['Correspondent@GR'], day: '2031-06-01' }],
    ]
    expect(idsOf(rows).map(([id]) => id)).toEqual([
      'person:jan-maria-orlo',
      'person:jan-maria-orlo',
      'person:jan-orlo@GR',
    ])
  })

  test('tell namesakes of one side apart by what was said first of each', () => {
    const twin = (n: number, day: string): Appearance => {
      const one = appearance(['Jan Orlo', { ...president, day, document: 'd' }], n)
      return { ...one, id: `${one.id}~${String(n)}` }
    }
    const idOf = (twins: Appearance[], n: number) =>
      settlePeople(twins).find(({ appearance: { id } }) => id.endsWith(`~${String(n)}`))?.person
    const two = [twin(1, '2031-05-06'), twin(2, '2031-05-07')]
    expect(idOf(two, 1)).toMatch(/^person:jan-orlo@NO~[0-9a-f]{12}$/)
    expect(idOf(two, 1)).not.toBe(idOf(two, 2))
    // whoever comes in between leaves them what they have
    const three = [...two, twin(3, '2031-05-01')]
    expect([1, 2].map((n) => idOf(three, n))).toEqual([1, 2].map((n) => idOf(two, n)))
  })
})

const apart = (part: 'one' | 'other'): string => toMark(['apart', '2031-06-01', 'c', part])

/** The people of what documents say, each testimony once. */
const settleSaid = (all: readonly Appearance[]): Family =>
  settleFamily(
    NOBODY,
    [...toTestimonies(all).values()].map(({ said }) => said),
  )

test('two whom somebody told apart have ids of their own, though of a third one the same is said', () => {
  const general: Said = { offices: ['General@NO'] }
  const rows: [string, Said][] = [
    ['Jan Orlo', { ...general, day: '2031-05-01' }],
    ['Jan Orlo', { ...general, day: '2031-05-06', marks: [apart('one')] }],
    ['Jan Orlo', { ...general, day: '2031-05-07', marks: [apart('other')] }],
  ]
  const { people } = settleSaid(rows.map(appearance))
  expect(people.length).toBeGreaterThan(1)
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length)
  for (const { id } of people) expect(id).toMatch(/^person:jan-orlo@NO~[0-9a-f]{12}$/)
})

test('a decision keeps what was weighed, and against whom', () => {
  const rows: [string, Said?][] = [
    ['Jan Orlo', president],
    ['Ida Orlo', { offices: ['Prime Minister@NO'] }],
    ['Orlo', president],
  ]
  const settled = settlePeople(rows.map(appearance))
  expect(settled.find(({ appearance: { name } }) => name === 'Orlo')?.choice).toEqual({
    confidence: expect.any(Number),
    score: 6.5,
    features: { 'family-name': 1, 'same-office': 4, 'same-side': 1, near: 0.5 },
    runnerUp: { name: 'Ida Orlo', score: 1 },
  })
})

const anyAppearance = fc
  .record({
    name: fc.constantFrom('Orlo', 'Jan Orlo', 'J. Orlo', 'Ida Orlo', 'Jan Maria Orlo', 'Jean Orlo'),
    office: fc.constantFrom(
      'President@NO',
      'Minister@NO',
      'Minister of Defense@NO',
      'Correspondent@GR',
      undefined,
    ),
    day: fc.constantFrom('2031-05-06', '2033-05-06', '2041-05-06', null),
    guessed: fc.boolean(),
    document: fc.nat(9).map((n) => `d${String(n)}`),
  })
  .map(({ name, office, ...more }): [string, Said] => [
    name,
    { ...more, offices: office === undefined ? [] : [office] },
  ])

test('the order of the appearances does not matter, and nobody is twice in one document', () => {
  const block = fc
    .uniqueArray(anyAppearance, {
      selector: ([name, { document }]) => `${name} ${document ?? ''}`,
      maxLength: 12,
    })
    .map((rows) => rows.map(appearance))
  fc.assert(
    fc.property(
      block.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const people = (some: Appearance[]) =>
          settlePeople(some)
            .map(({ appearance: { id }, ...decided }) => ({ id, ...decided }))
            .sort((a, b) => (a.id < b.id ? -1 : 1))
        const settled = people(all)
        expect(people(shuffled)).toEqual(settled)
        expect(new Set(settled.map(({ id, person }) => `${id.split('/')[0] ?? ''} ${person}`)).size).toBe(
          all.length,
        )
      },
    ),
    { seed: 7 },
  )
})

test('what is said further gives what all that is said gives at once', () => {
  const rows = fc.uniqueArray(anyAppearance, {
    selector: ([name, { document }]) => `${name} ${document ?? ''}`,
    maxLength: 12,
  })
  fc.assert(
    fc.property(rows, fc.array(fc.nat(12), { maxLength: 4 }), fc.nat(11), (some, cuts, again) => {
      const all = some.map(appearance)
      const ends = [...cuts, all.length].sort((a, b) => a - b)
      const parts = ends.map((end, n) => all.slice(ends[n - 1] ?? 0, end))
      // one of them is said from an earlier day on
      const earlier = all.slice(again, again + 1).map((one) => ({ ...one, first: '2030-01-01' }))
      const people = (family: Family) =>
        family.people
          .flatMap(toSettled)
          .map(({ appearance: { id }, ...decided }) => ({ id, ...decided }))
          .sort((a, b) => (a.id < b.id ? -1 : 1))
      const bit = [...parts, earlier].reduce(settleFamily, NOBODY)
      const whole = settleFamily(NOBODY, [...all.filter(({ id }) => id !== earlier[0]?.id), ...earlier])
      expect(people(bit)).toEqual(people(whole))
    }),
    { seed: 7 },
  )
})

const toKey = (id: string): string => (maybeShared(id) === undefined ? id : toKey(maybeShared(id) ?? ''))

/** The people by all ids that lead to them. */
function toBearers(family: Family): Map<string, Set<string>[]> {
  const bearers = new Map<string, Set<string>[]>()
  for (const { id, otherIds, known } of family.people)
    for (const one of [id, ...otherIds])
      bearers.set(one, [...(bearers.get(one) ?? []), new Set(known.members.map((member) => member.id))])
  return bearers
}

/** Whether what is said, were it all that is, would lead from an id to whoever it is said of. */
const isMeant = (one: Appearance, id: string): boolean =>
  toNaming(createKnown(one)).ids.some(
    (own) => own === id || (own === maybeShared(id) && toToldApart(own, one.id).includes(id)),
  )

test('an id never leads to somebody else, whatever comes later', () => {
  const marked = fc
    .tuple(
      anyAppearance,
      fc.option(fc.constantFrom(apart('one'), apart('other')), { freq: 2, nil: undefined }),
    )
    .map(([[name, said], mark]): [string, Said] => [
      name,
      { ...said, marks: mark === undefined ? [] : [mark] },
    ])
  const rows = fc.uniqueArray(marked, {
    selector: ([name, { document }]) => `${name} ${document ?? ''}`,
    maxLength: 12,
  })
  fc.assert(
    fc.property(rows, fc.nat(10), fc.boolean(), (some, cut, isTurned) => {
      const all = some.map(appearance)
      const isBefore = ({ document }: Appearance): boolean => document < `d${String(cut)}` !== isTurned
      const before = settleSaid(all.filter(isBefore))
      const bearers = toBearers(settleSaid(all))
      for (const { id, known } of before.people) {
        const [only, another] = bearers.get(id) ?? []
        const meant = known.members.filter((one) => isMeant(one, id))
        // of several, or of those who share the name, the reader chooses
        if (only === undefined) expect(bearers.get(toKey(id))).toBeDefined()
        else if (another === undefined) {
          expect(known.members.some((member) => only.has(member.id))).toBe(true)
          expect(meant.filter((member) => !only.has(member.id))).toEqual([])
        }
      }
      // whoever has an id has it alone
      for (const { id } of before.people) expect(toBearers(before).get(id)).toHaveLength(1)
    }),
    { seed: 7, numRuns: 2_000 },
  )
})
