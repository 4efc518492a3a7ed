import { describe, expect, test } from '@jest/globals'
import type { EventKind, PloverType } from '../../../cypher/ontology.ts'
import { toPlover, type Coding } from '../../../ingest/events/plover.ts'
import { extract } from '../../../ingest/index.ts'

const code = (kind: EventKind, rest: Partial<Omit<Coding, 'kind'>> = {}) =>
  toPlover({ kind, sides: 2, hosted: false, planned: false, ...rest })

describe('PLOVER code', () => {
  test.each<[EventKind, Partial<Omit<Coding, 'kind'>>, ReturnType<typeof toPlover>]>([
    ['meeting', {}, { type: 'CONSULT', quad: 1, score: 2.5 }],
    ['meeting', { hosted: true }, { type: 'CONSULT', mode: 'visit', quad: 1, score: 4 }],
    ['meeting', { planned: true }, { type: 'AGREE', quad: 1, score: 2.5 }],
    ['visit', {}, { type: 'CONSULT', mode: 'visit', quad: 1, score: 4 }],
    ['call', {}, { type: 'CONSULT', mode: 'phone', quad: 1, score: 1.5 }],
    ['talks', {}, { type: 'CONSULT', quad: 1, score: 2.5 }],
    ['talks', { sides: 3 }, { type: 'CONSULT', mode: 'multilateral', quad: 1, score: 4 }],
    ['agreement', {}, { type: 'SUPPORT', quad: 1, score: 5 }],
    ['agreement', { planned: true }, { type: 'AGREE', quad: 1, score: 2.5 }],
    ['exercise', {}, { type: 'COOPERATE', quad: 2, score: 9.5 }],
    ['exercise', { sides: 1 }, { type: 'MOBILIZE', quad: 4, score: -5.5 }],
    ['aid', {}, { type: 'AID', quad: 2, score: 10 }],
    ['support', {}, { type: 'SUPPORT', quad: 1, score: 5 }],
    ['accusation', {}, { type: 'ACCUSE', quad: 3, score: -3 }],
    ['rejection', {}, { type: 'REJECT', quad: 3, score: -2 }],
    ['protest', {}, { type: 'PROTEST', quad: 4, score: -5 }],
    ['sanction', {}, { type: 'SANCTION', quad: 4, score: -6 }],
    ['sanction', { planned: true }, { type: 'THREATEN', mode: 'relations', quad: 3, score: -3.5 }],
    ['legal', {}, { type: 'ACCUSE', quad: 3, score: -3 }],
    ['appointment', {}, null],
    ['incident', {}, null],
    ['statement', {}, null],
    ['other', {}, null],
    ['meeting', { rule: null }, null],
    [
      'incident',
      { rule: { type: 'ASSAULT', mode: 'drone' } },
      { type: 'ASSAULT', mode: 'drone', quad: 4, score: -9.5 },
    ],
    ['statement', { rule: { type: 'REQUEST' } }, { type: 'REQUEST', quad: 3, score: 0 }],
  ])('%s %j', (kind, rest, expected) => {
    expect(code(kind, rest)).toEqual(expected)
  })

  /** What an event between two is when it was, and when it is only planned. */
  const TYPES: Record<EventKind, readonly [done: PloverType | null, planned: PloverType | null]> = {
    meeting: ['CONSULT', 'AGREE'],
    call: ['CONSULT', 'AGREE'],
    visit: ['CONSULT', 'AGREE'],
    talks: ['CONSULT', 'AGREE'],
    agreement: ['SUPPORT', 'AGREE'],
    exercise: ['COOPERATE', 'COOPERATE'],
    aid: ['AID', 'AID'],
    support: ['SUPPORT', 'SUPPORT'],
    accusation: ['ACCUSE', 'ACCUSE'],
    rejection: ['REJECT', 'REJECT'],
    protest: ['PROTEST', 'PROTEST'],
    sanction: ['SANCTION', 'THREATEN'],
    appointment: [null, null],
    legal: ['ACCUSE', 'ACCUSE'],
    incident: [null, null],
    statement: [null, null],
    other: [null, null],
  }
  test.each(Object.entries(TYPES))('%s is %j', (kind, [done, planned]) => {
    expect(code(kind as EventKind)?.type ?? null).toBe(done)
    expect(code(kind as EventKind, { planned: true })?.type ?? null).toBe(planned)
  })
})

describe('what becomes of those who are held', () => {
  test.each([
    ['Police in Greece arrested two bankers.', 'COERCE arrest'],
    ['Greece placed Norwegian prisoners in a new jail.', 'COERCE arrest'],
    ['Greece extradited Maria Lindova to Norway.', 'COERCE deport'],
    ['A court in Greece approved the extradition of two editors.', 'COERCE deport'],
    ['A court in Greece sentenced two bankers.', 'SANCTION convict'],
    ['Prosecutors in Greece have reopened an investigation into the banker.', 'ACCUSE investigate'],
    ['Prosecutors in Greece have dropped an investigation into the banker.', 'CONCEDE'],
    ['Greece adopted an amnesty act.', 'CONCEDE'],
    ['Greece freed two citizens of Norway.', 'RETREAT release'],
    ['A court in Greece ordered the release of two editors.', 'RETREAT release'],
    ['The prisoners were exchanged on a bridge in Greece.', 'RETREAT release'],
    ['The detainees were freed in Greece.', 'RETREAT release'],
    ['Norway handed over nine detainees to Greece.', 'RETREAT release'],
  ])('%s is coded %s', (text, code) => {
    const [item] = extract({ text, name: 'row.txt' }).items
    const codes = [...(item?.events ?? []), ...(item?.background ?? [])].map(({ plover }) =>
      [plover?.type, plover?.mode].filter((part) => part !== undefined).join(' '),
    )
    expect(codes).toEqual([code])
  })
})
