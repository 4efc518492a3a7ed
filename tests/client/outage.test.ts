import { expect, test } from '@jest/globals'
import { createOutage } from '../../client/outage.ts'

/** An outage whose clock goes on by hand: how long it waits each time, and what happens then. */
function setUp(answers: () => boolean) {
  const waits: { act: () => void; rest: number }[] = []
  const outage = createOutage(
    () => (answers() ? Promise.resolve() : Promise.reject(new Error('nobody'))),
    (act, rest) => waits.push({ act, rest }),
  )
  /** Lets the last wait end; gives how long it was. */
  const goOn = async (): Promise<number | undefined> => {
    const last = waits.pop()
    waits.length = 0
    last?.act()
    await new Promise((resolve) => setTimeout(resolve, 0))
    return last?.rest
  }
  return { outage, goOn, waits }
}

test('many questions in vain are one outage, looked for ever more seldom until the server is back', async () => {
  let isThere = false
  const { outage, goOn, waits } = setUp(() => isThere)
  let told = 0
  outage.subscribe(() => (told += 1))
  for (let n = 0; n < 5; n += 1) outage.lost()
  expect([outage.now().isAway, told, waits.length]).toEqual([true, 1, 1])
  const rests: unknown[] = []
  for (let n = 0; n < 7; n += 1) rests.push(await goOn())
  expect(rests).toEqual([1000, 2000, 4000, 8000, 15000, 30000, 30000])
  isThere = true
  await goOn()
  // What failed is asked again; only if that goes well is the server there.
  expect(outage.now()).toEqual({ isAway: true, isGivenUp: false, returns: 1 })
  await goOn()
  expect(outage.now().isAway).toBe(false)
  outage.lost()
  expect(await goOn()).toBe(1000)
})

test('a server that answers nothing but that it is there is away, and looked for ever more seldom', async () => {
  const { outage, goOn } = setUp(() => true)
  outage.lost()
  const rests = []
  for (let n = 0; n < 3; n += 1) {
    rests.push(await goOn())
    outage.lost()
  }
  expect(rests).toEqual([1000, 2000, 4000])
  expect(outage.now().isAway).toBe(true)
})

test('it is given up in the end, and looked for at once by whoever asks', async () => {
  const { outage, goOn, waits } = setUp(() => false)
  outage.lost()
  let minutes = 0
  while (waits.length > 0) minutes += ((await goOn()) ?? 0) / 60_000
  expect(minutes).toBeGreaterThan(15)
  expect(minutes).toBeLessThan(25)
  expect(outage.now().isGivenUp).toBe(true)
  outage.again()
  expect(outage.now().isGivenUp).toBe(false)
  expect(await goOn()).toBe(0)
  expect(await goOn()).toBe(1000)
})
