import { describe, expect, test } from '@jest/globals'
import { COMPANY_WAYS, companyOf, seatCompany } from '../../../ingest/events/company.ts'
import { findInSentences } from './sentences.ts'

describe('company at a contact', () => {
  test.each(COMPANY_WAYS.map((way) => [way.id, way.yes] as const))('%s reads: %s', (id, yes) => {
    expect(companyOf(yes.toLowerCase())).toBe(id)
  })

  test.each(COMPANY_WAYS.map((way) => [way.id, way.no] as const))('%s leaves alone: %s', (_id, no) => {
    expect(companyOf(no.toLowerCase())).toBeUndefined()
  })

  test('sits on its own side, and nobody sits twice', () => {
    const [contact] = findInSentences('President Tesar of Norway met with Prime Minister Orlo of Greece.')
    if (contact === undefined) throw new Error('the sentence tells a meeting')
    const person = { kind: 'person' as const, from: 0, to: 1, preposition: '' }
    seatCompany(contact, [
      { ...person, of: 'GR', person: 'Lind' },
      { ...person, of: 'GR', person: 'Orlo' },
      { ...person, of: 'JP', person: 'Mori' },
    ])
    expect(contact.sides).toEqual([
      { of: 'NO', people: ['Tesar'] },
      { of: 'GR', people: ['Orlo', 'Lind'] },
    ])
  })
})
