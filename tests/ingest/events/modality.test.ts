import { describe, expect, test } from '@jest/globals'
import type { Modality } from '../../../ingest/events/modality.ts'
import { settle } from '../../../ingest/events/settle.ts'
import { findInSentences } from './sentences.ts'

const KINDS = ['meeting', 'visit', 'legal', 'exercise']

/** The marks of the first candidate of a sentence that is of one of these kinds. */
function modalityIn(text: string): Modality {
  const found = findInSentences(text).find(({ kind }) => KINDS.includes(kind))
  if (found === undefined) throw new Error(`nothing of these kinds in: ${text}`)
  const { background, planned, negated } = found
  return { background, planned, negated }
}

const PAIR = ['President of Norway Pavel Orlo', 'President of Greece Maria Lopez'] as const
const [HOST, GUEST] = PAIR

/** What is news of a kind in a sentence, whichever of its words tell it. */
const toldMarks = (text: string): string[] =>
  settle(findInSentences(text))
    .settled.filter(({ kind }) => kind === 'meeting')
    .map(({ planned, negated }) => (negated ? 'negated' : planned ? 'planned' : 'held'))

describe('talks that are not held', () => {
  test.each([
    [`${HOST} has not held talks with ${GUEST}.`, 'negated'],
    [`${HOST} did not hold talks with ${GUEST}.`, 'negated'],
    [`${HOST} didn't hold talks with ${GUEST}.`, 'negated'],
    [`${HOST} is not to hold talks with ${GUEST}.`, 'negated'],
    [`${HOST} is not holding talks with ${GUEST}.`, 'negated'],
    [`${HOST} was unable to hold talks with ${GUEST}.`, 'negated'],
    [`${HOST} was not able to hold direct talks with ${GUEST}.`, 'negated'],
    [`${HOST} was to hold talks with ${GUEST}.`, 'planned'],
    [`${HOST} was to have a meeting with ${GUEST}.`, 'planned'],
    [`The talks between ${HOST} and ${GUEST} were not held.`, 'negated'],
    [`The talks between ${HOST} and ${GUEST} were not held in public.`, 'held'],
    [`${HOST} was able to hold talks with ${GUEST}.`, 'held'],
    [`${HOST} was allowed on 3 May to meet with ${GUEST}.`, 'held'],
    [`${HOST} was allowed to meet with ${GUEST}.`, 'held'],
    [`${HOST} wants on 3 May to meet with ${GUEST}.`, 'planned'],
    [`${HOST} has not only held talks with ${GUEST}, he dined.`, 'held'],
    [`${HOST} did not comment but held talks with ${GUEST}.`, 'held'],
  ])('%s', (text, mark) => {
    expect(toldMarks(text)).toEqual([mark])
  })
})

describe('modality', () => {
  test.each<[string, Partial<Modality>]>([
    [`${HOST} met with ${GUEST}.`, {}],
    [`${HOST} met with ${GUEST} in May.`, {}],
    [`In May ${HOST} met with ${GUEST}.`, {}],
    ['In May Norway met with Greece.', {}],
    [`${HOST} met with ${GUEST} in 2026.`, {}],
    [`${HOST} will meet with ${GUEST}.`, { planned: true }],
    [`${HOST} is expected to meet with ${GUEST}.`, { planned: true }],
    [`${HOST} was expected to meet with ${GUEST}.`, { planned: true, background: true }],
    [`${HOST} had been due to meet with ${GUEST}.`, { planned: true, background: true }],
    [`${HOST} may meet with ${GUEST}.`, { planned: true }],
    [`${HOST} plans to meet with ${GUEST}.`, { planned: true }],
    [`${HOST} did not meet with ${GUEST}.`, { negated: true }],
    [`${HOST} refused to meet with ${GUEST}.`, { negated: true }],
    [`${HOST} was to have met ${GUEST} on Friday.`, { negated: true }],
    [`${HOST} proposed direct talks with ${GUEST}.`, { planned: true, background: true }],
    ['Two Greek nationals suspected of spying for Norway have been detained in Oslo.', {}],
    [`${HOST} has cancelled her talks with ${GUEST}.`, { negated: true }],
    [`${HOST} pulled out of a meeting with ${GUEST}.`, { negated: true }],
    [
      `${HOST} was due to meet ${GUEST}, but the meeting did not take place.`,
      { negated: true, background: true },
    ],
    [`${HOST} will meet ${GUEST}. The meeting was cancelled on Monday.`, { negated: true }],
    [`${HOST} met ${GUEST}. The dinner was cancelled on Monday.`, {}],
    [`The dinner was cancelled after ${HOST} met ${GUEST}.`, {}],
    [`Talks were cancelled when police arrested five people in Oslo.`, {}],
    [`${HOST} had wanted to meet ${GUEST}.`, { negated: true, background: true }],
    [`${HOST} would fly to Athens on Friday and be received by ${GUEST}.`, { planned: true }],
    [`${HOST} flew to Athens on Friday and was received by ${GUEST}.`, {}],
    [`${HOST} will be in Athens on Friday to continue the talks with ${GUEST}.`, { planned: true }],
    [`${HOST} spoke of talks with ${GUEST} due in Rome next week.`, { planned: true }],
    [`${HOST}, who hosts ${GUEST} on Monday, spoke to the press.`, { planned: true }],
    [`${HOST}, who hosted ${GUEST} on Monday, spoke to the press.`, {}],
    [`${HOST} was allowed to see ${GUEST}.`, {}],
    [`It is not true that ${HOST} met ${GUEST}.`, { negated: true }],
    [`Norway dismissed as fiction press reports that ${HOST} met ${GUEST}.`, { negated: true }],
    [`Reports that ${HOST} met ${GUEST} were denied in Oslo.`, { negated: true }],
    [`Reports of a rift were denied in Oslo when ${HOST} met ${GUEST}.`, {}],
    [`Media wrote that ${HOST} met ${GUEST}. The two never met, an aide said.`, { negated: true }],
    [`Media wrote that ${HOST} met ${GUEST}. There was no such meeting, an aide said.`, { negated: true }],
    [`${HOST} met ${GUEST}. The two had never met before.`, {}],
    [`${HOST} met ${GUEST} to prepare the upcoming summit.`, {}],
    ['The meeting of the leaders of Norway and Greece will be held in Oslo on May 5.', { planned: true }],
    ['The trilateral meeting of Norway, Greece and Peru will take place in Oslo.', { planned: true }],
    [
      'The third round of talks between Norway and Greece is tentatively scheduled for June.',
      { planned: true },
    ],
    ['The talks between Norway and Greece are set to resume on Monday.', { planned: true }],
    ['After the talks between Norway and Greece the ministers will sign a treaty.', {}],
    ['The talks between Norway and Greece ended, and the next round will be held in May.', {}],
    ['The talks between Norway and Greece are aimed at trade.', {}],
    [`The scheduled meeting between ${HOST} and ${GUEST} took place in Rome.`, {}],
    [`A meeting between ${HOST} and ${GUEST} is planned for June.`, { planned: true }],
    [`${HOST} is expected in Rome for talks with ${GUEST}.`, { planned: true }],
    [`The meeting between ${HOST} and ${GUEST} was postponed.`, { negated: true }],
    [`The meeting between ${HOST} and ${GUEST} did not take place.`, { negated: true }],
    [`The planned meeting between ${HOST} and ${GUEST} collapsed.`, { negated: true }],
    [`The meeting between ${HOST} and ${GUEST} collapsed.`, {}],
    [`${HOST} is to be received by ${GUEST} on Friday.`, { planned: true }],
    [`${HOST} hopes to be received by ${GUEST}.`, { planned: true }],
    [`${HOST} crossed the bridge to be met by ${GUEST}.`, {}],
    [`${HOST} is due to start a visit to Greece on Friday.`, { planned: true }],
    ['The presidents of Norway and Greece will meet later this month.', { planned: true }],
    [`${HOST} visits Greece on 5 June.`, { planned: true }],
    [`No visit by ${HOST} to Greece was planned, the palace said.`, { negated: true, background: true }],
    ['Norway held no talks with Greece.', { negated: true }],
    [`There was no official meeting between ${HOST} and ${GUEST}.`, { negated: true }],
    [`No breakthrough came of the meeting between ${HOST} and ${GUEST}.`, {}],
    [`${HOST} avoided a meeting with ${GUEST}.`, { negated: true }],
    [`Reports that ${HOST} met ${GUEST} are not true, the palace said.`, { negated: true }],
    [`The palace dismissed as false claims that ${HOST} met ${GUEST}.`, { negated: true }],
    [`The palace denied that ${HOST} had flown to Athens for talks with ${GUEST}.`, { negated: true }],
    ['No one was hurt or arrested in Oslo, police in Norway said.', { negated: true }],
    ['No one was hurt, but two men were arrested in Oslo, police in Norway said.', {}],
    ['General Orlo said on Monday that an exercise of Norway and Greece will begin.', { planned: true }],
    [`${HOST} met with ${GUEST} to discuss the treaty signed in 2019.`, {}],
    [`${HOST} met with ${GUEST} in 2019.`, { background: true }],
    [`${HOST} previously met with ${GUEST}.`, { background: true }],
    [`${HOST} had met with ${GUEST}.`, { background: true }],
  ])('%s %j', (text, marks) => {
    expect(modalityIn(text)).toEqual({ background: false, planned: false, negated: false, ...marks })
  })
})
