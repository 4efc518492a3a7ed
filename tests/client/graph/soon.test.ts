import { expect, test } from '@jest/globals'
import { soon } from '../../../client/graph/soon.ts'

test('work is done once after all that asked for it, again when it is asked for again, and not when it was stopped', async () => {
  let done = 0
  const one = soon(() => (done += 1))
  one.ask()
  one.ask()
  expect(done).toBe(0)
  await Promise.resolve()
  expect(done).toBe(1)
  one.ask()
  await Promise.resolve()
  expect(done).toBe(2)
  one.ask()
  one.stop()
  await Promise.resolve()
  expect(done).toBe(2)
})
