import { expect, test } from '@jest/globals'
import { actOf } from '../../../../server/questions/brief/acts.ts'
import type { Sort } from '../../../../server/questions/brief/acts.ts'
import { toMain } from '../../../../server/questions/brief/sections.ts'
import type { Acting } from '../../../../server/questions/brief/stories.ts'
import { happening } from './happening.ts'

const KNOWN = { nameOf: (id: string) => id, titlesOf: () => [], servedBy: () => [] }

/** An act of an item of its own, with the grades of its sides. */
function acting(kind: Acting['kind'], sides: string[], grades: number[] = []): Acting & { grades: number[] } {
  const event = { ...happening(kind, sides), id: `${kind} ${sides.join(' ')} ${grades.join(' ')}` }
  const act = actOf(event, KNOWN)
  if (act === undefined) throw new Error(`${kind} is no act`)
  return { ...event, act, grades }
}

function order(sort: Sort, events: readonly ReturnType<typeof acting>[]): string[] {
  const stories = events.map((event) => ({ sort, item: event.id, items: [event.id], events: [event] }))
  const grades = new Map(events.map((event) => [event.id, event.grades]))
  return toMain(stories, ({ id }) => grades.get(id) ?? [], undefined)[sort].lines.map(({ item }) => item)
}

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
