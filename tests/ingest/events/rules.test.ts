import { describe, expect, test } from '@jest/globals'
import { extract } from '../../../ingest/index.ts'
import { brokenOf } from './promises.ts'
import { findInSentences } from './sentences.ts'
import { toPattern } from '../../../ingest/events/pattern.ts'
import { EVENT_RULES } from '../../../ingest/events/rules/index.ts'
import { sentencesOf } from '../items.ts'

describe('event rules', () => {
  test('have ids of their own that begin with the kind', () => {
    const ids = EVENT_RULES.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(EVENT_RULES.filter((rule) => !rule.id.startsWith(`${rule.kind}.`)).map((rule) => rule.id)).toEqual(
      [],
    )
  })

  test.each(EVENT_RULES.map((rule) => [rule.id, rule.yes, rule] as const))('%s reads: %s', (id, yes) => {
    const found = findInSentences(yes)
    expect(found.map((candidate) => candidate.rule.id)).toContain(id)
    expect(found.flatMap(brokenOf)).toEqual([])
  })

  test.each(EVENT_RULES.map((rule) => [rule.id, rule.no, rule] as const))('%s leaves alone: %s', (id, no) => {
    const found = findInSentences(no)
    expect(found.map((candidate) => candidate.rule.id)).not.toContain(id)
    expect(found.flatMap(brokenOf)).toEqual([])
  })

  // a sentence in which the pattern cannot even begin is left alone whatever becomes of the rule
  test.each(EVENT_RULES.map((rule) => [rule.id, rule.no, rule.pattern] as const))(
    '%s might begin in: %s',
    (_, no, pattern) => {
      const { starts } = toPattern(pattern)
      const keys = sentencesOf(no).flatMap(({ words }) => words.map(({ key }) => key))
      expect(keys.filter((key) => starts.includes(key))).not.toEqual([])
    },
  )

  test.each(
    EVENT_RULES.flatMap(({ id, yes, plover }) => (plover === undefined ? [] : [[id, yes, plover] as const])),
  )('%s gives its own code to: %s', (_, yes, plover) => {
    // where an earlier row tells the same happening, it gives the same code
    const [item] = extract({ text: yes, name: 'row.txt' }).items
    const codes = [...(item?.events ?? []), ...(item?.background ?? [])].map((one) => one.plover?.type)
    expect(codes).toContain(plover?.type)
  })
})
