import { expect, test } from '@jest/globals'
import { NameIndex } from '../../../ingest/resolve/nameIndex.ts'
import { callNames, isSameName, isSameWord, toNameParts } from '../../../ingest/resolve/names.ts'

const NAMES = [
  'Ylva Tesar',
  'I. Tesar',
  'Ilva Tesar',
  'Tesar Ylva',
  'Carlos Quiroga',
  'C. Quiroga',
  'Karlos Quiroga',
  'Khalid Orlo',
  'Halid Orlo',
  'K. Orlo',
  'Fabio Noria Campo',
  'Noria Campo',
  'Jin-Hyun Paik',
  'Paik Jin-Hyun',
  'Wadim Zelenskyy',
  'Vadim Zelensky',
  'Gassan Demirchilou',
  'Qassan Demirchilu',
  'Xavier Orlo',
  'Salem bin Nasser',
]
const parts = NAMES.map(toNameParts)
const index = new NameIndex<string>()
for (const name of parts) index.add(name, name.text)

test.each(NAMES)('every spelling of %s is among those looked at', (text) => {
  const name = toNameParts(text)
  const same = parts.filter((other) => isSameName(name, other)).map((other) => other.text)
  expect(same).toContain(text)
  expect(index.likeFull(name)).toEqual(expect.arrayContaining(same))
})

test.each(['Tesar', 'Zelensky', 'Zelenskyi', 'Quiroga', 'Demirchilu', 'Xalid', 'Campo', 'Orlo', 'Paik'])(
  'everybody who may be called %s is among those looked at',
  (text) => {
    const word = toNameParts(text).core[0] ?? ''
    const called = parts
      .filter((name) => callNames(name).some((call) => isSameWord(word, call)))
      .map((name) => name.text)
    expect(called.length).toBeGreaterThan(0)
    expect(index.likeCall(word)).toEqual(expect.arrayContaining(called))
  },
)

test('few are looked at, in the order in which they were added', () => {
  expect(index.likeCall('tesar')).toEqual(['Ylva Tesar', 'I. Tesar', 'Ilva Tesar', 'Tesar Ylva'])
  expect(index.likeFull(toNameParts('Bruno Nobody'))).toEqual([])
})
