import { describe, expect, test } from '@jest/globals'
import { HEADS } from '../../../ingest/data/heads.ts'
import { CIVIL, COMPANIES, INTERNATIONAL, MEDIA, NOT_BODIES } from '../../../ingest/data/organizations.ts'

const ALL = [...INTERNATIONAL, ...CIVIL, ...COMPANIES, ...MEDIA]

describe('tables of bodies', () => {
  test('no name stands for two bodies', () => {
    const names = ALL.flat()
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('no name is on the list of things that are no body', () => {
    const common = new Set(['SPA', 'CBM'])
    expect(ALL.flat().filter((name) => NOT_BODIES.has(name) && !common.has(name))).toEqual([])
  })

  test('every word that makes a body has one row', () => {
    const words = HEADS.flatMap((head) => head.words.split(' '))
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([])
  })
})
