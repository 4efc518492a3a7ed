import { expect, test } from '@jest/globals'
import type { EventKind } from '../../../cypher/ontology.ts'
import { withState } from '../../../server/brief/whose.ts'

const NAMES: Record<string, { en: string; ja: string }> = {
  AM: { en: 'Armenia', ja: 'アルメニア' },
  CN: { en: 'China', ja: '中国' },
  FR: { en: 'France', ja: 'フランス' },
  KZ: { en: 'Kazakhstan', ja: 'カザフスタン' },
  NO: { en: 'Norway', ja: 'ノルウェー' },
  US: { en: 'United States', ja: 'アメリカ合衆国' },
}
const nameOf = (state: string) => NAMES[state] ?? { en: state, ja: state }

test.each<[string, string, EventKind, string[], string, string]>([
  ['Senate passes law', '上院、法案を可決', 'other', ['KZ'], 'Kazakhstan: ', 'カザフスタン：'],
  ['Kazakh senate passes law', '上院、法案を可決', 'other', ['KZ'], '', 'カザフスタン：'],
  ['Senate passes law', 'カザフ上院、法案を可決', 'other', ['KZ'], 'Kazakhstan: ', ''],
  ['French minister resigns', '仏外相が辞任', 'appointment', ['FR'], '', ''],
  ['Judge is named', '米判事を指名', 'appointment', ['US'], 'United States: ', ''],
  ['Armed forces chief resigns', '国防軍司令官が辞任', 'appointment', ['AM'], 'Armenia: ', 'アルメニア：'],
  ['Police chief resigns', '中央銀行、金利を据え置き', 'appointment', ['CN'], 'China: ', '中国：'],
  ['Uzbek senate passes law', '韓国会、法案を可決', 'other', ['KZ'], '', ''],
  ['US judge is named', '判事を指名', 'appointment', ['US', 'person:x'], '', 'アメリカ合衆国：'],
  ['Senate passes law', '上院、法案を可決', 'other', ['NO'], '', ''],
  ['Guests arrive', '客が到着', 'visit', ['KZ'], '', ''],
  ['Terminal is hit', '港に着弾', 'incident', ['KZ'], '', ''],
  ['Senates quarrel', '上院が対立', 'accusation', ['KZ', 'FR'], '', ''],
])('%s / %s, %s of %s, told in Norway', (en, ja, kind, ids, before, vor) => {
  const participants = ids.map((id) => ({ id, side: 0 }))
  expect(withState({ en, ja }, { kind, participants }, 'NO', nameOf)).toEqual({
    en: before + en,
    ja: vor + ja,
  })
})

test('where it is not known in which state it is told, nothing is added', () => {
  const told = { kind: 'other', participants: [{ id: 'KZ', side: 0 }] } as const
  const headline = { en: 'Senate passes law', ja: '上院、法案を可決' }
  expect(withState(headline, { ...told, participants: [...told.participants] }, undefined, nameOf)).toEqual(
    headline,
  )
})
