import { expect, test } from '@jest/globals'
import { correctionText } from '../../../client/corrections/told.ts'
import { speechIn } from '../../../client/language.tsx'

const about = [{ en: 'Astrid Nygaard', ja: 'ニゴール' }, { en: 'Eero Lahtela' }]

test.each([
  [
    { what: 'merge', about },
    '人物の統合（ニゴール · Eero Lahtela）',
    'Same person: Astrid Nygaard · Eero Lahtela',
  ],
  [
    { what: 'undo', of: 'merge', about },
    '取り消し：人物の統合（ニゴール · Eero Lahtela）',
    'Undone: Same person: Astrid Nygaard · Eero Lahtela',
  ],
  [
    { what: 'undo', of: 'merge', again: true, about },
    '再適用：人物の統合（ニゴール · Eero Lahtela）',
    'Done again: Same person: Astrid Nygaard · Eero Lahtela',
  ],
] as const)('a step is told by what it does, in either language: %j', ({ about, ...step }, ja, en) => {
  const told = correctionText({ ...step, about: [...about] })
  expect([told(speechIn('ja')), told(speechIn('en'))]).toEqual([ja, en])
})
