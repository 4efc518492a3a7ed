import { describe, expect, test } from '@jest/globals'
import { STATE_WAYS, wayBeside } from '../../../ingest/find/ownState.ts'
import { sentencesOf } from '../items.ts'

/** The state beside each name of a text, by the whole of the finders. */
const besideIn = (text: string): (string | undefined)[] =>
  sentencesOf(text)
    .flatMap((sentence) => [...sentence.people, ...sentence.candidates])
    .map((person) => person.state?.code)

/** The way by which the state of the first name of a text is found. */
const wayIn = (text: string): string | undefined =>
  sentencesOf(text).flatMap((sentence) =>
    sentence.people.slice(0, 1).map((person) => wayBeside(sentence, person)?.way.id),
  )[0]

describe('the state beside a name', () => {
  test.each(STATE_WAYS.map((way) => [way.id, way.yes] as const))('%s: %s', (id, yes) => {
    expect(besideIn(yes)[0]).toBe('NO')
    expect(wayIn(yes)).toBe(id)
  })

  test.each(STATE_WAYS.map((way) => [way.id, way.no] as const))('no %s: %s', (_id, no) => {
    expect(besideIn(no)).not.toContain('NO')
  })

  test.each<[string, (string | undefined)[]]>([
    ['The pact was signed for Peru by the Minister, Velda Sorn, and for Chile by Pavel Orlo.', ['PE', 'CL']],
    ['The pact was signed by Minister Velda Sorn for Peru and Minister Pavel Orlo for Chile.', ['PE', 'CL']],
    ['Envoy Velda Sorn led the delegation of Peru, Envoy Pavel Orlo, that of Chile.', ['PE', 'CL']],
    ['On the Ghanaian side, Deputy Minister Velda Sorn took part.', ['GH']],
    ['Deputy Minister Velda Sorn headed the Kenyan delegation.', ['KE']],
    ['The Kenyan side was represented at the talks also by Deputy Minister Velda Sorn.', ['KE']],
    ['The Kenyan side was told at the talks by Deputy Minister Velda Sorn.', [undefined]],
  ])('%s', (text, states) => {
    expect(besideIn(text)).toEqual(states)
  })
})
