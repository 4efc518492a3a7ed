import { expect, test } from '@jest/globals'
import { faultOfFile, faultOfText, fuzzFiles, fuzzTexts } from './fuzz.ts'

// A sample of what `npm run fuzz` does; how long a document takes is looked at there alone.
const withoutTimes = <T extends { what: string }>(faults: T[]): T[] =>
  faults.filter(({ what }) => !what.startsWith('took '))

test('damaged bulletins are read without a fault, and nothing of them is lost', async () => {
  expect(withoutTimes(await fuzzTexts(60, 1000))).toEqual([])
}, 120_000)

test('damaged files give a text, or an error that names them', async () => {
  expect(withoutTimes(await fuzzFiles(40, 1000))).toEqual([])
}, 120_000)

test('a fault would be seen', async () => {
  expect(faultOfText('President Ada Lind met Pavel Orlo.')).toBeUndefined()
  expect(await faultOfFile('not-there', undefined as unknown as Uint8Array)).toMatch(/TypeError/)
})
