import { expect, test } from '@jest/globals'
import { readDateline } from '../../../ingest/read/dateline.ts'

test.each([
  ['OSLO, June 3 (Yonhap) -- Norway said', 'OSLO', 'YONHAP', 3],
  ['OSLO (AP) — Norway said', 'OSLO', 'AP', undefined],
  ['OSLO, June 4. /TASS/. The talks began', 'OSLO', 'TASS', 4],
  ['Oslo, Jun 5 (PTI) The talks began', 'Oslo', 'PTI', 5],
  ['BERGEN, Norway (AP) — Norway said', 'BERGEN', 'AP', undefined],
  ['OSLO, Norway, May 5. The talks began', 'OSLO', undefined, 5],
  ['OSLO, APRIL 24, ARMENPRESS. The talks began', 'OSLO', 'ARMENPRESS', 24],
  ['Oslo. May 5. INTERFAX - The talks began', 'Oslo', 'INTERFAX', 5],
  ['OSLO, May 5, Kyodo - The talks began', 'OSLO', 'KYODO', 5],
  ['FOZ DO OSLO, May 14 - The talks began', 'FOZ DO OSLO', undefined, 14],
  ['WASHINGTON, D.C. (AP) — Norway said', 'WASHINGTON', 'AP', undefined],
  ['Oslo, IRNA – Norway said', 'Oslo', 'IRNA', undefined],
  ['(ANSA) - OSLO, MAY 17 - Norway said', 'OSLO', 'ANSA', 17],
])('%s', (text, city, agency, day) => {
  const dateline = readDateline(text)
  expect([dateline?.city, dateline?.agency, dateline?.day?.day]).toEqual([city, agency, day])
  expect(text.slice(dateline?.end)).toMatch(/^(?:Norway said|The talks began)$/)
})

test.each([
  'President Orlo met Minister Lind.',
  'Orlo, May 5, said that talks had begun.',
  'Norway - Greece relations are good.',
  'Minister of Defence – Commander Orlo arrived.',
  'PRESIDENT ORLO MET MINISTER LIND',
  'Greece, Lind - both said that talks had begun.',
  'On May 5 - the day of the vote - Norway said',
  'NATO chief. He spoke.',
  '',
])('no dateline: %s', (text) => {
  expect(readDateline(text)).toBeUndefined()
})
