import { describe, expect, test } from '@jest/globals'
import { findInSentences } from './sentences.ts'
import { EVENT_RULES } from '../../../ingest/events/rules/index.ts'

describe('event rules', () => {
  test('have ids of their own that begin with the kind', () => {
    const ids = EVENT_RULES.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(EVENT_RULES.filter((rule) => !rule.id.startsWith(`${rule.kind}.`)).map((rule) => rule.id)).toEqual(
      [],
    )
  })

  test.each(EVENT_RULES.map((rule) => [rule.id, rule.yes, rule] as const))('%s reads: %s', (id, yes) => {
    expect(findInSentences(yes).map((candidate) => candidate.rule.id)).toContain(id)
  })

  test.each(EVENT_RULES.map((rule) => [rule.id, rule.no, rule] as const))('%s leaves alone: %s', (id, no) => {
    expect(findInSentences(no).map((candidate) => candidate.rule.id)).not.toContain(id)
  })
})
