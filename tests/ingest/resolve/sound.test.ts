import { describe, expect, test } from '@jest/globals'
import { soundLikeness, soundOfKana, soundOfLatin } from '../../../ingest/resolve/sound.ts'

const likeness = (kana: string, latin: string): number =>
  soundLikeness(soundOfKana(kana), soundOfLatin(latin))

describe('sounds alike', () => {
  test.each<[string, string]>([
    ['スミス', 'Smith'],
    ['ハーグリーブ', 'Hargreave'],
    ['ムーア', 'Moore'],
    ['フアン', 'Juan'],
    ['ヤン', 'Jan'],
    ['ジョン', 'John'],
    ['エルナンデス', 'Hernández'],
    ['カスティージョ', 'Castillo'],
    ['シュミット', 'Schmidt'],
    ['ワイス', 'Weiss'],
    ['フセイン', 'Hussein'],
    ['ハリド', 'Khalid'],
    ['カリド', 'Khalid'],
    ['ムハンマド', 'Mohammed'],
    ['アフマディ', 'Ahmadi'],
    ['グエン', 'Nguyen'],
    ['チャン', 'Trần'],
    ['シー', 'Xi'],
    ['ワン', 'Wang'],
    ['イ', 'Lee'],
    ['ジョアン', 'João'],
    ['デュボワ', 'Dubois'],
    ['プチ', 'Petit'],
    ['イワノフ', 'Ivanov'],
    ['シェフチェンコ', 'Shevchenko'],
    ['ハチャトゥリアン', 'Khachaturian'],
    ['チェリク', 'Çelik'],
    ['ノバク', 'Novák'],
    ['サルキシャン', 'Sargsyan'],
  ])('%s %s', (kana, latin) => expect(likeness(kana, latin)).toBeGreaterThan(0.75))
})

describe('sounds unlike', () => {
  test.each<[string, string]>([
    ['ノバク', 'Horvat'],
    ['ケベデ', 'Tesfaye'],
    ['イワノフ', 'Ahmadi'],
    ['ドローン', 'Dvořák'],
    ['エネルギー', 'Nielsen'],
    ['シルバ', 'Sharma'],
    ['アリ', 'Rafi'],
    ['ホルバート', 'Hoffmann'],
  ])('%s %s', (kana, latin) => expect(likeness(kana, latin)).toBeLessThan(0.65))
})

test('the same sounds are 1, whatever stretches a vowel or doubles a consonant', () => {
  expect(likeness('サンタ', 'Santa')).toBe(1)
  expect(likeness('サーンタ', 'Santta')).toBe(1)
})
