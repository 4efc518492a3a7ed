import { describe, expect, test } from '@jest/globals'
import { matchAt, toPattern } from '../../../ingest/events/pattern.ts'
import { analyse } from '../../../ingest/nlp/engine.ts'

/** The words of the first match in reading order; undefined where the pattern matches nowhere. */
function matchIn(source: string, text: string): string | undefined {
  const words = analyse(text, 0).flatMap((sentence) => sentence.words)
  for (const from of words.keys()) {
    const to = matchAt(toPattern(source), words, from)
    if (to !== undefined)
      return words
        .slice(from, to)
        .map((word) => word.text)
        .join(' ')
  }
  return undefined
}

describe('patterns', () => {
  test.each<[string, string, string | undefined]>([
    ['met|meets with', 'Orlo meets with Lopez', 'meets with'],
    ['met|meets with', 'Orlo meets Lopez with joy', undefined],
    ['met|meets with', 'Orlo meets, with joy, Lopez', undefined],
    ['held … talks', 'they held talks', 'held talks'],
    ['held … talks', 'they held one two three four five six talks', 'held one two three four five six talks'],
    ['held … talks', 'they held one two three four five six seven talks', undefined],
    ['held … talks', 'they held long, useful talks', 'held long useful talks'],
    ['held … talks', 'a vote was held; talks followed', undefined],
    ['held … talks', 'they held talks and talks', 'held talks'],
    ['paid ?official visit', 'he paid official visit', 'paid official visit'],
    ['paid ?official visit', 'he paid visit', 'paid visit'],
    ['paid ?official visit', 'he paid private visit', undefined],
    ['paid|pays #any visit', 'he pays a visit', 'pays a visit'],
    ['paid|pays #any visit', 'he pays visit', undefined],
    ['paid|pays #any visit', 'he pays a long visit', undefined],
    ['anti-* protest', 'an anti-war protest', 'anti-war protest'],
    ['anti* protest', 'an antiwar protest', 'antiwar protest'],
    ['anti* protest', 'a war protest', undefined],
  ])('`%s` in "%s": %s', (pattern, text, found) => {
    expect(matchIn(pattern, text)).toBe(found)
  })

  test('a match begins with a word of its starts', () => {
    expect(toPattern('met|meets … with').starts).toEqual(['met', 'meets'])
  })

  test.each(['…', '?official visit', '#any visit'])('"%s" could match anywhere', (source) => {
    expect(() => toPattern(source)).toThrow('has no first word')
  })

  test('a word that stands twice at one place is refused', () => {
    expect(() => toPattern('met talks|session|talks')).toThrow('"talks|session|talks" has a word twice')
  })

  // neither an empty first step nor a gap before it is refused
  test.each(['', '… talks'])('"%s" has no beginning', (source) => {
    expect(() => toPattern(source)).toThrow('pattern')
  })
})
