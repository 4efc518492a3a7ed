import { expect, test } from '@jest/globals'
import { fromAddress, toAddress } from '../../../client/state/address.ts'
import { changed } from '../../../client/state/changes.ts'
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
