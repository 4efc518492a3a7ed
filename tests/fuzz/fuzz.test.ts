import { expect, test } from '@jest/globals'
import { fuzzCalls } from './calls.ts'
import { faultOfFile, faultOfText, fuzzFiles, fuzzTexts } from './fuzz.ts'

// A sample of what `npm run fuzz` does; how long a document takes is looked at there alone.
const withoutTimes = <T extends { what: string }>(faults: T[]): T[] =>
  faults.filter(({ what }) => !/\btook \d+ ms$/.test(what))

test('damaged bulletins are read without a fault, and nothing of them is lost', async () => {
  expect(withoutTimes(await fuzzTexts(60, 1000))).toEqual([])
}, 300_000)

test('damaged files give a text, or an error that names them', async () => {
  expect(withoutTimes(await fuzzFiles(40, 1000))).toEqual([])
}, 300_000)

test('whatever is called, the API answers or says why it does not', async () => {
  const { faults, statuses } = await fuzzCalls(400, 1000)
  expect(withoutTimes(faults.map((what) => ({ what })))).toEqual([])
  for (const status of [200, 201, 400, 404]) expect(statuses.get(status)).toBeGreaterThan(0)
}, 300_000)

test('a fault would be seen', async () => {
  expect(faultOfText('President Ada Lind met Pavel Orlo.')).toBeUndefined()
  expect(await faultOfFile('not-there', undefined as unknown as Uint8Array)).toMatch(/TypeError/)
})
