import { describe, expect, test } from '@jest/globals'
import type { Brief } from '../../../../server/api/brief.ts'
import { actOf } from '../../../../server/questions/brief/acts.ts'
import type { Sort } from '../../../../server/questions/brief/acts.ts'
import { toMain } from '../../../../server/questions/brief/sections.ts'
import type { Acting } from '../../../../server/questions/brief/stories.ts'
import type { Untold } from '../../../../server/questions/brief/untold.ts'
import { happening } from './happening.ts'

/** A bulletin that is written in Norway. */
const NOTHING_ELSE = {
  postOf: () => 'NO',
  placeOf: () => undefined,
  statesIn: (): string[] => [],
  namedIn: (): string[] => [],
  stressOf: () => 0,
  isAcross: () => false,
  isOurs: ((): boolean => false) as (bodies: readonly string[]) => boolean,
}
const KNOWN = { nameOf: (id: string) => id, titlesOf: () => [], servedBy: () => [] }

/** An act of an item of its own, with the grades of its sides. */
function acting(kind: Acting['kind'], sides: string[], grades: number[] = []): Acting & { grades: number[] } {
  const event = { ...happening(kind, sides), id: `${kind} ${sides.join(' ')} ${grades.join(' ')}` }
  const act = actOf(event, KNOWN)
  if (act === undefined) throw new Error(`${kind} is no act`)
  return { ...event, act, grades }
}

type Headed = ReturnType<typeof acting> & { headline?: string; opening?: string; isHeaded?: boolean }

/** All parts, of a bulletin that is written in Norway. */
function partsOf(events: readonly Headed[], untold: Untold[] = [], more: Partial<typeof NOTHING_ELSE> = {}) {
  const stories = events.map((event) => ({
    ...{ sort: event.act.sort, item: event.id, items: [event.id], events: [event] },
    headline: event.headline ?? '',
    opening: event.opening ?? '',
    isHeaded: event.isHeaded ?? true,
  }))
  const grades = new Map(events.map((event) => [event.id, event.grades]))
  const gradesOf = ({ id }: { id: string }) => grades.get(id) ?? []
  return toMain(stories, untold, { ...NOTHING_ELSE, ...more, gradesOf })
}
/** The lines of a part, those that matter most before them, as if they were not told above. */
function linesOf(sort: Sort, ...given: Parameters<typeof partsOf>) {
  const parts = partsOf(...given)
  const own = given[0].filter(({ act }) => act.sort === sort).map(({ id }) => id)
  return [...parts.matters.lines.filter(({ item }) => own.includes(item)), ...parts[sort].lines]
}
const order = (...given: Parameters<typeof linesOf>): string[] => linesOf(...given).map(({ item }) => item)

// grades: 0 a president, 0.25 a prime minister, 0.75 who leads a body, 1 a minister, 2 a deputy, 3 an ambassador; the lower side first
const CREDENTIALS = acting('meeting', ['NO', 'GR'], [3, 0])
const DEPUTY_RECEIVED = acting('meeting', ['NO', 'ES'], [2, 0])
const SUMMIT = acting('meeting', ['NO', 'FR'], [0, 0])
const BODY = acting('meeting', ['NO', 'organization:Red Cross'], [1, 0.75])
const MINISTERS = acting('meeting', ['NO', 'PT'], [1, 1])
const ALONE = acting('visit', ['NO', 'MT'], [1])

test('contacts come by who is the higher, then by the other: what a president does before what ministers do', () => {
  expect(order('contacts', [ALONE, MINISTERS, CREDENTIALS, BODY, DEPUTY_RECEIVED, SUMMIT])).toEqual(
    [SUMMIT, DEPUTY_RECEIVED, CREDENTIALS, BODY, MINISTERS, ALONE].map(({ id }) => id),
  )
})

test('what else there is between two comes after the first of all others', () => {
  const [ended, threatened] = [acting('sanction', ['NO', 'GR']), acting('accusation', ['GR', 'NO'])]
  const other = acting('rejection', ['NO', 'ES'])
  expect(order('tensions', [threatened, other, ended])).toEqual(
    [ended, other, threatened].map(({ id }) => id),
  )
})

test.each<[string, Sort, [Headed, Headed]]>([
  [
    'a port in occupied land before mineral water',
    'tensions',
    [
      { ...acting('sanction', ['NO', 'GR']), headline: 'Greece halts imports of water' },
      { ...acting('accusation', ['NO', 'GR']), headline: 'Norway condemns deal on port in occupied region' },
    ],
  ],
  [
    'ministers before a courtesy of a president',
    'contacts',
    [
      { ...CREDENTIALS, headline: 'President accepts credentials of three' },
      { ...MINISTERS, headline: 'Ministers talk' },
    ],
  ],
  [
    'a neighbour before others',
    'contacts',
    [
      { ...MINISTERS, headline: '' },
      { ...acting('meeting', ['NO', 'FI'], [1, 1]), headline: '' },
    ],
  ],
  [
    'of equals what companies agree on gas before a lecture',
    'decisions',
    [
      { ...acting('agreement', ['NO', 'organization:school']), headline: 'School agrees on lectures' },
      { ...acting('agreement', ['NO', 'organization:firm']), headline: 'Firm to supply gas to Norway' },
    ],
  ],
])('%s', (_, sort, [lower, higher]) => {
  expect(order(sort, [lower, higher])).toEqual([higher.id, lower.id])
})

test('where many come together, most of them tell the rank', () => {
  const summit = acting('meeting', ['NO', 'ES', 'PT', 'MT'], [2, 1, 1, 1])
  expect(linesOf('contacts', [DEPUTY_RECEIVED, summit]).find(({ item }) => item === summit.id)?.rank).toBe(
    'minister',
  )
})

test('what another state does with itself is no domestic affair', () => {
  const [here, there] = [acting('appointment', ['NO']), acting('appointment', ['GR'])]
  expect(order('domestic', [there, here])).toEqual([here.id])
  expect(order('others', [there, here])).toEqual([there.id])
})

const untold = (item: string, headline: string, states: string[] = []): Untold => ({
  ...{ item, document: 'doc', headline, states, day: '2031-05-06' },
  proof: {
    ...{
      item,
      document: { id: 'doc', title: 'Digest', file: 'd.txt' },
      agencies: [],
      headline: { en: headline },
    },
    ...{
      quotes: [],
      inHeadline: true,
      named: [],
      isPlaced: false,
      isDated: false,
      isHearsay: false,
      isAlleged: false,
      contents: [],
    },
  },
})

test('stories without an event stand by what their headline tells: a law at home first of all', () => {
  const law = untold('law', 'Parliament adopts law on parties')
  const theirs = untold('theirs', 'Senate panel votes to end a waiver', ['US'])
  const denial = untold('denial', 'Ministry denies secret talks')
  const rain = untold('rain', 'It rained')
  const all = [rain, denial, theirs, law]
  expect(order('domestic', [acting('appointment', ['NO'])], all)[0]).toBe('law')
  expect(order('tensions', [], all)).toEqual(['denial'])
  const { matters, others } = partsOf([], all)
  // what a great power decides matters
  expect(matters.lines).toEqual([{ item: 'theirs', events: [], rank: 'other', room: 'first' }])
  expect(others.lines).toEqual([{ item: 'rain', events: [], rank: 'other', room: 'last' }])
})

/** Far graver than anything else: they fill what is told above all parts. */
const GRAVE = ['RU', 'SE', 'FI', 'US', 'GB'].map((state) => acting('sanction', ['NO', state]))

test('a paper that heads sign is an agreement where the headline tells of it', () => {
  const paper = acting('agreement', ['NO', 'FR'], [0, 0])
  const graver = GRAVE.map((event) => ({
    ...{ sort: event.act.sort, item: event.id, items: [event.id], events: [event] },
    ...{ headline: '', opening: '', isHeaded: true },
  }))
  const told = (headline: string): Brief['decisions']['lines'] =>
    toMain(
      [
        ...graver,
        {
          ...{ sort: 'contacts', item: 'doc#1', items: ['doc#1'], events: [SUMMIT, paper] },
          headline,
          opening: '',
          isHeaded: true,
        },
      ],
      [],
      { ...NOTHING_ELSE, gradesOf: () => [0, 0] },
    ).decisions.lines
  expect(told('Presidents sign treaty in Oslo')).toHaveLength(1)
  expect(told('Presidents meet in Oslo')).toHaveLength(0)
})

describe('what matters most', () => {
  const titles = (...given: Parameters<typeof partsOf>): string[] =>
    partsOf(...given).matters.lines.map(({ item }) => item)

  test('stands above all parts, five lines at most, and in none of these', () => {
    const { matters, tensions, contacts } = partsOf([...GRAVE, SUMMIT, MINISTERS])
    expect(matters.lines).toHaveLength(5)
    expect([matters, tensions, contacts].map(({ total }) => total)).toEqual([5, 0, 2])
    expect(contacts.lines.map(({ item }) => item)).toEqual([SUMMIT.id, MINISTERS.id])
  })

  test('is force before ties that end, these before heads, and nothing of a quiet week', () => {
    const fire = { ...acting('incident', ['SE', 'NO']), headline: 'Sweden opens fire on a boat' }
    const ended = acting('sanction', ['NO', 'GR'])
    expect(titles([SUMMIT, ended, MINISTERS, fire])).toEqual([fire.id, ended.id, SUMMIT.id])
    expect(titles([MINISTERS, acting('appointment', ['NO'])])).toEqual([])
  })

  test.each<[string, Headed, Partial<typeof NOTHING_ELSE>]>([
    [
      'soldiers who were killed',
      { ...acting('incident', ['NO']), headline: 'Shelling kills two soldiers' },
      {},
    ],
    ['the state of the publisher', DEPUTY_RECEIVED, { isOurs: (bodies) => bodies.includes('ES') }],
    ['a first visit', { ...MINISTERS, headline: 'Minister in Oslo for the first time' }, {}],
  ])('%s', (_, event, more) => {
    expect(titles([event], [], more)).toEqual([event.id])
    expect(titles([{ ...event, headline: '' }])).toEqual([])
  })

  test('is a visit of a great power that is put off', () => {
    const off = (state: string): Untold => ({
      ...{ item: 'doc#9', document: 'doc', headline: 'Visit of Deputy PM put off', day: '2031-05-06' },
      states: [state],
      proof: {
        ...{ item: 'doc#9', document: { id: 'doc', title: 'Digest', file: 'd.txt' }, agencies: [] },
        ...{ headline: { en: 'Visit of Deputy PM put off' }, quotes: [], inHeadline: true, named: [] },
        ...{ isPlaced: false, isDated: false, isHearsay: false, isAlleged: false, contents: [] },
      },
    })
    expect(titles([], [off('RU')])).toEqual(['doc#9'])
    expect(titles([], [off('MT')])).toEqual([])
  })

  test('is no soldier who dies at home by nobody else', () => {
    expect(titles([{ ...acting('incident', ['NO']), headline: 'Soldier dies of a wound' }])).toEqual([])
  })

  test('is no courtesy', () => {
    expect(titles([{ ...SUMMIT, headline: 'President sends condolences' }])).toEqual([])
  })
})

test('what is denied at home is a tension with those whom the headline names, and force always has room', () => {
  const denial = { ...acting('rejection', ['NO']), headline: 'Oslo denies opening fire on Finnish positions' }
  expect(partsOf([denial]).domestic.lines.map(({ item }) => item)).toEqual([denial.id])
  const { tensions } = partsOf([...GRAVE, denial], [], { statesIn: () => ['FI'] })
  expect(tensions.lines).toMatchObject([{ item: denial.id, room: 'first' }])
})

test('what a minister has to do with a deputy of a distant state comes last', () => {
  const room = (other: string) =>
    linesOf('contacts', [acting('meeting', ['NO', other], [2, 1])]).map((line) => line.room)
  expect(room('UY')).toEqual(['last'])
  expect(room('FI')).toEqual(['then'])
})

test('that ministers of two at odds meet matters; without a quarrel it is a contact, and so are envoys', () => {
  const envoys = acting('meeting', ['NO', 'ES'], [3, 3])
  const mattersOf = (isAcross: boolean): string[] =>
    partsOf([MINISTERS, envoys], [], { stressOf: () => 0, isAcross: () => isAcross }).matters.lines.map(
      ({ item }) => item,
    )
  expect(mattersOf(false)).toEqual([])
  expect(mattersOf(true)).toEqual([MINISTERS.id])
})

test('what somebody says of others below a headline that names none of them stands where the headline does', () => {
  const said = { ...acting('accusation', ['GR', 'NO']), headline: 'Harvest begins', isHeaded: false }
  const parts = partsOf([said])
  expect([parts.tensions, parts.others].map(({ total }) => total)).toEqual([0, 1])
  const named = partsOf([said], [], { namedIn: () => ['GR'] })
  expect([named.tensions, named.others].map(({ total }) => total)).toEqual([1, 0])
})
