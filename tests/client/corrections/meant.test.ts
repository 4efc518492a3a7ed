import { expect, test } from '@jest/globals'
import { toMeant } from '../../../client/corrections/meant.ts'
import type { CorrectionRequest } from '../../../server/api.ts'

const [asked, one] = ['person:jan-orlo', 'person:jan-orlo@NO']

test.each<[CorrectionRequest, CorrectionRequest]>([
  [
    { what: 'merge', keep: 'person:ida-lind', other: asked },
    { what: 'merge', keep: 'person:ida-lind', other: one },
  ],
  [
    {
      what: 'edit-event',
      event: 'event:1',
      date: null,
      sides: [{ of: null, people: [`${asked}@GR`, asked] }],
    },
    { what: 'edit-event', event: 'event:1', date: null, sides: [{ of: null, people: [`${asked}@GR`, one] }] },
  ],
])('who is chosen stands wherever the id did that may mean several: %j', (request, expected) => {
  expect(toMeant(request, asked, one)).toEqual(expected)
})
