import { expect, test } from '@jest/globals'
import { fromAddress, toAddress } from '../../../client/state/address.ts'
import { changed } from '../../../client/state/changes.ts'
import { idsBesides } from '../../../client/state/meant.ts'
import { initialState } from '../../../client/state/state.ts'

const home = initialState('en')
const turned = (address: string): string =>
  toAddress(changed(fromAddress(address, home), { do: 'mean', asked: 'ada', id: 'ada@NO' }), home)

test.each([
  '?on=node:ada',
  '?on=event:ada',
  '?on=node:bo&and=ada&and=cy',
  '?panel=meet&a=ada&b=bo&at=oslo',
  '?panel=meet&a=bo&b=ada',
  '?hide=ada&hide=bo&expand=cy&expand=ada&collapse=ada&pin=0.1,0.2,ada',
  '?group=ada',
])('whoever is meant stands where the id of several stood: %s', (address) => {
  const expected = toAddress(fromAddress(address.replaceAll('ada', 'ada@NO'), home), home)
  expect(turned(address)).toBe(expected)
  expect(expected).toContain(encodeURIComponent('ada@NO'))
})

test('what stands there already stands there once, and everything else stays', () => {
  expect(changed({ ...home, hidden: ['ada@NO', 'ada'] }, { do: 'mean', asked: 'ada', id: 'ada@NO' })).toEqual(
    {
      ...home,
      hidden: ['ada@NO'],
    },
  )
  expect(turned('?lang=en&on=node:adam&focus=true')).toBe('?lang=en&on=node%3Aadam&focus=true')
})

test.each([
  ['contact person:ada person:bo', 'contact person:ada@NO person:bo'],
  // of those who met, the lower id comes first
  ['contact person:a person:ada', 'contact person:a person:ada@NO'],
  ['contact person:ada person:ada.b', 'contact person:ada.b person:ada@NO'],
  ['took-part person:ada event:1', 'took-part person:ada@NO event:1'],
  ['serves person:ada NO', 'serves person:ada@NO NO'],
  ['no tie', 'no tie'],
])('it stands at the end of a tie: %s', (tie, expected) => {
  const change = { do: 'mean', asked: 'person:ada', id: 'person:ada@NO' } as const
  const { selection } = changed({ ...home, selection: { type: 'edge', id: tie } }, change)
  expect(selection).toEqual({ type: 'edge', id: expected })
})

test('of whom no other question asks, it is known who they are: each once', () => {
  const address =
    '?on=edge:contact NO person:ada&and=bo&hide=cy&hide=bo&collapse=dan&pin=0.1,0.2,eva&expand=fay&group=gil'
  expect(idsBesides(fromAddress(address, home)).sort()).toEqual([
    'NO',
    'bo',
    'cy',
    'dan',
    'eva',
    'gil',
    'person:ada',
  ])
  expect(idsBesides(fromAddress('?on=node:ada&panel=meet&a=bo&expand=cy', home))).toEqual([])
})
