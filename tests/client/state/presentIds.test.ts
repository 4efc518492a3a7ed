import { expect, test } from '@jest/globals'
import { ApiFailure } from '../../../client/api.ts'
import { lookUp } from '../../../client/state/presentIds.ts'

const ambiguous = new ApiFailure('ambiguous_id', 'several')
const wrong = new ApiFailure('wrong_parameter', 'too long')

/** A server that knows of `ada` what she is called now, and refuses as ours does: the whole question. */
const serverOf = (refused: Record<string, ApiFailure>) => (ids: readonly string[]) => {
  const fault = ids.flatMap((id) => refused[id] ?? [])[0]
  return fault === undefined
    ? Promise.resolve({ changed: ids.includes('ada') ? [{ asked: 'ada', id: 'ada@NO' }] : [] })
    : Promise.reject(fault)
}

test.each([
  [['ada']],
  [['bad', 'ada']],
  [['ada', 'bad']],
  [['bo', 'bad', 'cy', 'worse', 'ada', 'dan', 'eva']],
])('an id that is refused takes nothing from the others: %j', async (ids) => {
  const { changed, refused } = await lookUp(ids, serverOf({ bad: ambiguous, worse: wrong }))
  expect(changed).toEqual([{ asked: 'ada', id: 'ada@NO' }])
  expect(refused).toEqual(
    [
      { id: 'bad', failure: ambiguous },
      { id: 'worse', failure: wrong },
    ].filter(({ id }) => ids.includes(id)),
  )
})

test('a server that cannot answer is not asked again and again', async () => {
  let asked = 0
  const away = new ApiFailure('internal', 'no')
  const ask = (): Promise<never> => {
    asked += 1
    return Promise.reject(away)
  }
  await expect(lookUp(['ada', 'bo', 'cy'], ask)).rejects.toBe(away)
  expect(asked).toBe(1)
})
