import { expect, test } from '@jest/globals'
import { aheadInJapanese, dayInJapanese, DAYS, offInJapanese } from '../../../server/brief/dayAhead.ts'

test.each([...DAYS])('$ja', ({ ja, words, yes, no }) => {
  expect(dayInJapanese(yes)).toMatch(new RegExp(`${ja}$`, 'u'))
  expect(words.test(no)).toBe(false)
})

test.each([
  ['The head of the Election Commission will visit Oslo on July 8', '訪問予定'],
  ['A judge will be heard on July 8', '関連予定'],
  ['Lind will deliver a speech in Oslo on July 8', '関連予定'],
  ['The ribbon will be cut by Lind on July 8', '関連予定'],
  ['The question will be raised by Lind on July 8', '関連予定'],
  ['A march against the arrest of Orlo will last until July 8', '終了予定'],
  ['The house arrest of Orlo will expire on July 8', '勾留の期限'],
  ['Orlo is to be released from prison on July 8', '関連予定'],
  ['The embassy will be moved to Bergen on July 8', '関連予定'],
  ['Ferries will run to Bergen on July 8', '関連予定'],
])('%s', (words, ja) => {
  expect(dayInJapanese(words)).toBe(ja)
})

test('of what no row knows there is something', () => {
  expect(dayInJapanese('will dance on July 8')).toBe('関連予定')
})

test.each([
  ['The talks planned for July 8 have been put off', '延期'],
  ['The talks planned for July 8 will not take place', '中止'],
  ['Talks on the shelved treaty, planned for July 8, have been cancelled', '中止'],
])('%s', (words, ja) => {
  expect(offInJapanese(words)).toBe(ja)
})

const NOBODY = { people: [], bodies: [], to: '', place: '', isActing: false }
const SET = { isOff: false }
test.each<[string, Parameters<typeof aheadInJapanese>[2], object, string]>([
  ['The airline will launch daily flights', SET, { bodies: ['甲航空'] }, '甲航空：直行便の開始予定'],
  [
    'Lind will visit Greece',
    SET,
    { people: ['リンド首相'], to: 'ギリシャ' },
    'リンド首相がギリシャを訪問予定',
  ],
  ['The next round will be held in Oslo', SET, { place: 'オスロ' }, '次回協議の開催予定（於：オスロ）'],
  [
    'Lind invited Tesar to visit Oslo',
    { ...SET, isInvited: true },
    { people: ['リンド外相', 'テサル外相'], place: 'オスロ' },
    'リンド外相がテサル外相のオスロ訪問を招請',
  ],
  [
    'Lind invited his colleague to visit Oslo',
    { ...SET, isInvited: true },
    { people: ['リンド外相'], to: 'ギリシャ', place: 'オスロ', isActing: true },
    'リンド外相がオスロ訪問を招請',
  ],
  [
    'accepted an invitation to visit Oslo',
    { ...SET, isInvited: true },
    { place: 'オスロ' },
    'オスロへの訪問招請を受諾',
  ],
  ['preparations for the visit of Lind', SET, { bodies: ['ギリシャ'] }, 'ギリシャ：訪問に向けた準備'],
  ['The visit of Lind has been put off', { isOff: true }, { people: ['リンド首相'] }, 'リンド首相：訪問'],
])('%s', (words, line, more, ja) => {
  expect(aheadInJapanese(words, '', line, { ...NOBODY, ...more })).toBe(ja)
})
