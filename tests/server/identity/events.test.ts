import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { EventKind } from '../../../cypher/ontology.ts'
import { toSounds } from '../../../ingest/resolve/names.ts'
import { settleEvents } from '../../../server/identity/events.ts'
import { toReport } from '../../../server/identity/report.ts'

type Told = [kind: EventKind, finns: string[], norwegians: string[], item?: string]

const reportOf = ([kind, finns, norwegians, item]: Told, index: number) =>
  toReport({
    event: { kind, date: '2031-05-06' },
    place: () => [`d${String(index)}`],
    sides: [
      { of: 'FI', people: finns.map((name) => toSounds(name).join(' ')) },
      { of: 'NO', people: norwegians.map((name) => toSounds(name).join(' ')) },
    ],
    item: item ?? `d${String(index)}#1`,
  })

/** For each report the number of its event, counted in the order of the reports. */
function groupsOf(told: Told[]): number[] {
  const reports = told.map(reportOf)
  const blocks = new Set(reports.map(({ block }) => block))
  const settled = [...blocks].flatMap((block) =>
    block === null
      ? []
      : settleEvents(
          block,
          reports.filter((one) => one.block === block),
        ),
  )
  const events = reports.map((report) => settled.find((one) => one.report === report)?.event)
  const order = [...new Set(events)]
  return events.map((event) => order.indexOf(event))
}

describe('one event', () => {
  test.each<[string, Told[]]>([
    [
      'told alike',
      [
        ['meeting', ['Ida Lind'], ['Jan Orlo']],
        ['meeting', ['Ida Lind'], ['Jan Orlo']],
      ],
    ],
    [
      'with a family name alone',
      [
        ['meeting', ['Ida Lind'], ['Jan Orlo']],
        ['meeting', ['Lind'], ['Orlo']],
      ],
    ],
    [
      'with fewer people',
      [
        ['meeting', ['Ida Lind', 'Eva Salo'], ['Jan Orlo']],
        ['meeting', ['Ida Lind'], []],
      ],
    ],
    [
      'a meeting and talks',
      [
        ['meeting', ['Ida Lind'], ['Jan Orlo']],
        ['talks', ['Ida Lind'], ['Orlo']],
      ],
    ],
    [
      'an agreement of states',
      [
        ['agreement', [], []],
        ['agreement', [], []],
      ],
    ],
    [
      'told alike twice by one item',
      [
        ['meeting', ['Ida Lind'], [], 'd#1'],
        ['meeting', ['Ida Lind'], [], 'd#1'],
      ],
    ],
  ])('%s', (_name, told) => {
    expect(groupsOf(told)).toEqual(told.map(() => 0))
  })
})

describe('two events', () => {
  test.each<[string, Told[], number[]]>([
    [
      'with other people',
      [
        ['meeting', ['Ida Lind'], ['Jan Orlo']],
        ['meeting', ['Ida Lind'], ['Bo Dahl']],
      ],
      [0, 1],
    ],
    [
      'with nobody named in one',
      [
        ['meeting', ['Ida Lind'], ['Jan Orlo']],
        ['meeting', [], []],
      ],
      [0, 1],
    ],
    [
      'of two kinds',
      [
        ['meeting', ['Ida Lind'], ['Jan Orlo']],
        ['visit', ['Ida Lind'], ['Jan Orlo']],
      ],
      [0, 1],
    ],
    [
      'one item tells them apart',
      [
        ['meeting', ['Lind'], ['Orlo'], 'd#1'],
        ['talks', ['Lind'], ['Orlo'], 'd#1'],
      ],
      [0, 1],
    ],
    [
      'agreements with other people',
      [
        ['agreement', ['Ida Lind'], []],
        ['agreement', [], []],
      ],
      [0, 1],
    ],
    [
      'and which of two is not told',
      [
        ['meeting', ['Ida Lind'], ['Jan Orlo']],
        ['meeting', ['Ida Lind'], ['Bo Dahl']],
        ['meeting', ['Ida Lind'], []],
      ],
      [0, 1, 2],
    ],
  ])('%s', (_name, told, expected) => {
    expect(groupsOf(told)).toEqual(expected)
  })
})

const anyTold = fc.tuple(
  fc.constantFrom<EventKind[]>('meeting', 'talks'),
  fc.subarray(['Ida Lind', 'Lind', 'Eva Salo']),
  fc.subarray(['Jan Orlo', 'Orlo', 'Bo Dahl']),
  fc.nat(5).map((n) => `d#${String(n)}`),
)

test('the order of the reports does not matter', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyTold, { maxLength: 8 })
        .map((all) => all.map((told, index) => reportOf(told, index)))
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const [block = ''] = all.map((one) => one.block ?? '')
        const eventsOf = (some: typeof all) => {
          const settled = settleEvents(block, some)
          return all.map((report) => settled.find((one) => one.report === report)?.event)
        }
        expect(eventsOf(shuffled)).toEqual(eventsOf(all))
      },
    ),
    { seed: 7 },
  )
})
