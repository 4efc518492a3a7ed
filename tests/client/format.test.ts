import { describe, expect, test } from '@jest/globals'
import { dateText, nameIn, numberText, windowText } from '../../client/format.ts'

describe('dateText', () => {
  test.each([
    ['en', '2031-05-10', '10 May 2031'],
    ['ja', '2031-05-10', '2031年5月10日'],
    ['en', '2031-05', 'May 2031'],
    ['ja', '2031-05', '2031年5月'],
    ['en', '2031', '2031'],
    ['ja', '2031', '2031年'],
    ['en', 'soon', 'soon'],
  ] as const)('%s %s is %s', (language, date, text) => {
    expect(dateText(language, date)).toBe(text)
  })
})

describe('windowText', () => {
  test.each([
    ['ja', '2031-05-10', '2031-05-13', '2031年5月10日～5月12日'],
    ['ja', '2031-12-31', '2032-01-02', '2031年12月31日～2032年1月1日'],
    ['ja', '2031-05-10', '2031-05-11', '2031年5月10日'],
    ['en', '2031-05-10', '2031-05-11', '10 May 2031'],
  ] as const)('%s [%s, %s) is %s', (language, from, to, text) => {
    expect(windowText(language, { from, to })).toBe(text)
  })

  test('an English window names its first and last day', () => {
    expect(windowText('en', { from: '2031-05-10', to: '2031-05-13' })).toMatch(/^10\D+12 May 2031$/)
  })
})

describe('nameIn', () => {
  const both = { en: 'Aldo Verani', ja: 'ヴェラーニ' }
  test.each([
    ['en', both, { main: 'Aldo Verani', beside: 'ヴェラーニ' }],
    ['ja', both, { main: 'ヴェラーニ', beside: 'Aldo Verani' }],
    ['ja', { en: 'Aldo Verani' }, { main: 'Aldo Verani' }],
    ['ja', { ...both, apart: 'Aldo' }, { main: 'ヴェラーニ（Aldo）', beside: 'Aldo Verani' }],
    ['en', { ...both, apart: 'Aldo' }, { main: 'Aldo Verani', beside: 'ヴェラーニ' }],
    ['en', { en: 'NATO', ja: 'NATO' }, { main: 'NATO' }],
  ] as const)('in %s %j', (language, name, expected) => {
    expect(nameIn(language, name)).toEqual(expected)
  })
})

test('numbers are grouped', () => {
  expect([numberText('en', 12345), numberText('ja', 12345)]).toEqual(['12,345', '12,345'])
})
