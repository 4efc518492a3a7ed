import { expect, test } from '@jest/globals'
import type { ReportRow } from '../../../../server/graph/rows.ts'
import { actOf } from '../../../../server/questions/brief/acts.ts'
import type { Acting } from '../../../../server/questions/brief/stories.ts'
import { toStories } from '../../../../server/questions/brief/stories.ts'
import { happening } from './happening.ts'

const KNOWN = { nameOf: (id: string) => id, titlesOf: () => [], servedBy: () => [] }
const HEADLINE = 'A day in Oslo'

function acting(kind: Acting['kind'], sides = ['NO', 'GR']): Acting {
  const event = happening(kind, sides)
  const act = actOf(event, KNOWN)
  if (act === undefined) throw new Error(`${kind} is no act`)
  return { ...event, act }
}

/** A report at a place of the text; 0 is in the headline. */
const report = ({ id }: Acting, at: number, item = 'doc#1'): ReportRow => ({
  ...{ event: id, item, n: 1, section: undefined, headlineEn: HEADLINE, headlineJa: undefined, bold: false },
  ...{ date: '2031-05-06', text: `${HEADLINE}\n\n${'They spoke. '.repeat(9)}`, agencies: [] },
  ...{ document: 'doc', title: 'Digest', file: 'd.txt', start: at, end: at + 3, rule: 'test' },
})

const [visit, agreement, denial, accusation, summons, aid] = (
  ['visit', 'agreement', 'rejection', 'accusation', 'protest', 'aid'] as const
).map((kind) => acting(kind)) as [Acting, Acting, Acting, Acting, Acting, Acting]

test.each<[string, [Acting, number][], Acting]>([
  [
    'what the headline tells',
    [
      [agreement, 20],
      [visit, 0],
    ],
    visit,
  ],
  [
    'the first thing done, where the headline tells none',
    [
      [agreement, 40],
      [aid, 20],
    ],
    aid,
  ],
  [
    'a summons, wherever it stands',
    [
      [visit, 0],
      [agreement, 20],
      [summons, 60],
    ],
    summons,
  ],
  [
    'no reply',
    [
      [denial, 20],
      [visit, 60],
    ],
    visit,
  ],
  [
    'no accusation that a visit is told with',
    [
      [accusation, 20],
      [visit, 60],
    ],
    visit,
  ],
  [
    'an accusation that is the headline',
    [
      [accusation, 0],
      [visit, 60],
    ],
    accusation,
  ],
  [
    'an accusation where nothing was done',
    [
      [denial, 20],
      [accusation, 15],
    ],
    accusation,
  ],
])('%s leads a story', (_, told, lead) => {
  const [story] = toStories(
    told.map(([event]) => event),
    told.map(([event, at]) => report(event, at)),
  )
  expect(story?.events[0]?.id).toBe(lead.id)
  expect(story?.sort).toBe(lead.act.sort)
  expect(story?.events.map(({ id }) => id).sort()).toEqual(told.map(([{ id }]) => id).sort())
})

test('items that report the same act first are one story, others are another', () => {
  const stories = toStories(
    [visit, agreement, aid],
    [report(visit, 0), report(visit, 0, 'doc#2'), report(agreement, 20, 'doc#2'), report(aid, 0, 'doc#3')],
  )
  expect(stories.map(({ items }) => items)).toEqual([['doc#1', 'doc#2'], ['doc#3']])
})
