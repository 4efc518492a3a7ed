import { expect, test } from '@jest/globals'
import { OTHER_SENSES } from '../../../ingest/events/senses/index.ts'
import type { OtherSense } from '../../../ingest/events/senses/otherSense.ts'
import { findInSentences } from './sentences.ts'

/** Which rules that may have a sense tell something in a text, as `sense` stands in the table, and without it. */
function toldBy(sense: OtherSense, text: string): { with: string[]; without: string[] } {
  const tell = (): string[] =>
    findInSentences(text)
      .filter(({ rule }) => sense.of(rule))
      .map(({ rule }) => rule.id)
  const told = tell()
  const { is } = sense
  sense.is = () => false
  try {
    return { with: told, without: tell() }
  } finally {
    sense.is = is
  }
}

test.each(OTHER_SENSES.map((sense) => [sense.yes, sense.reason, sense] as const))(
  'another sense: %s (%s)',
  (yes, _, sense) => {
    const told = toldBy(sense, yes)
    expect(told.without.filter((id) => !told.with.includes(id))).not.toEqual([])
  },
)

test.each(OTHER_SENSES.map((sense) => [sense.no, sense.reason, sense] as const))(
  'meant: %s (not: %s)',
  (no, _, sense) => {
    expect(toldBy(sense, no).with).not.toEqual([])
  },
)
