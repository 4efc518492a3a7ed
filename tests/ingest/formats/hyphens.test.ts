import { expect, test } from '@jest/globals'
import { joinerFor } from '../../../ingest/formats/hyphens.ts'

const DIVIDING = ['the minister, the mini-', 'ster and the treaty']

test.each<[string[], string, string, string]>([
  [DIVIDING, 'the coop-', 'eration of', 'the cooperation of'],
  [DIVIDING, 'the co-', 'chaired session', 'the co-chaired session'],
  [DIVIDING, 'the treaty-', 'making power', 'the treaty-making power'],
  [DIVIDING, 'met Kim Min-', 'jae today', 'met Kim Min-jae today'],
  [['plain'], 'the far-', 'reaching plan', 'the far-reaching plan'],
  [['plain'], 'the co\u00ad', 'operation', 'the cooperation'],
  [['plain'], 'in 2026-', '2028', 'in 2026-2028'],
  [['plain'], 'Baku –', 'Tbilisi', 'Baku – Tbilisi'],
  [['plain'], '外相が', '訪問', '外相が訪問'],
  [['plain'], 'they met', 'in Lima', 'they met in Lima'],
])('%j: %s | %s', (lines, text, next, whole) => {
  expect(joinerFor([...lines, text, next])(text, next)).toBe(whole)
})
