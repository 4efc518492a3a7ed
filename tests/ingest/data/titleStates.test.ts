import { expect, test } from '@jest/globals'
import { nameOf } from '../../../ingest/find/countries.ts'
import { TITLE_STATES } from '../../../ingest/data/titleStates.ts'

test.each(TITLE_STATES)('$yes: $reason', ({ title, states, yes, no }) => {
  expect(yes).toMatch(title)
  expect(no).not.toMatch(title)
  for (const code of states) expect(nameOf(code)).toBeDefined()
})
