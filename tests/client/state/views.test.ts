import { expect, test } from '@jest/globals'
import { isDrawnIn, viewElsewhere } from '../../../client/state/views.ts'

test.each([
  ['organization', 'people', 'countries'],
  ['person', 'countries', 'people'],
  ['country', 'countries', undefined],
  ['organization', 'full', undefined],
  ['place', 'people', undefined],
] as const)('a %s that the %s view lacks is sought in %s', (kind, present, expected) => {
  expect(viewElsewhere(kind, present)).toBe(expected)
})

test.each([
  ['person', 'people', true],
  ['person', 'full', true],
  ['organization', 'people', false],
  ['place', 'full', false],
] as const)('a %s in the %s view: %s', (kind, view, expected) => {
  expect(isDrawnIn(kind, view)).toBe(expected)
})
