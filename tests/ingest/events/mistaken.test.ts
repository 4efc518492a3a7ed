import { describe, expect, test } from '@jest/globals'
import { newsOf } from '../../../ingest/events/news.ts'
import { settle } from '../../../ingest/events/settle.ts'
import { findInSentences } from './sentences.ts'

/** What a text tells as news, each side with its people. */
function tell(text: string): string[] {
  const { settled } = settle(findInSentences(text))
  const news = newsOf(settled)
  return settled
    .filter((one) => news.has(one))
    .map(
      ({ kind, sides }) =>
        `${kind}: ${sides.map(({ of, people }) => [of ?? '?', ...people].join(' ')).join(' | ')}`,
    )
}

const GREEK = 'President Maria Lopez of Greece'
const NORSE = 'President Anna Lind of Norway'
const MET = `${GREEK} met ${NORSE} in Oslo.`
const MEETING = 'meeting: GR Maria Lopez | NO Anna Lind'

describe('a summit of those who are there', () => {
  test.each<[string, string, string[]]>([
    [
      'of those present',
      `Present at the summit were ${GREEK} and ${NORSE}.`,
      ['talks: GR Maria Lopez | NO Anna Lind'],
    ],
    ['not of the absent', `Absent at the summit were ${GREEK} and ${NORSE}.`, []],
    ['not of those it speaks of', `Criticized at the summit were ${GREEK} and ${NORSE}.`, []],
    ['not of those not present', `Not present at the summit were ${GREEK} and ${NORSE}.`, []],
    [
      'attended by whom a clause behind it names',
      `The summit in Oslo, attended by ${GREEK} and ${NORSE}, ended.`,
      ['talks: GR Maria Lopez | NO Anna Lind'],
    ],
    ['not attended', `The summit was not attended by ${GREEK} and ${NORSE}.`, []],
    ['another thing before it', `Before the summit, a mass was attended by ${GREEK} and ${NORSE}.`, []],
    [
      'another thing of its eve',
      `A concert on the eve of the summit was attended by ${GREEK} and ${NORSE}.`,
      [],
    ],
  ])('%s', (_, text, told) => {
    expect(tell(text).filter((one) => one.startsWith('talks'))).toEqual(told)
  })

  test('whoever opens a conference elsewhere is no side of a meeting told before', () => {
    expect(
      tell(
        `${MET} Opening the conference in Rome, Minister of Economy of Italy Jan Tesar spoke of transit.`,
      )[0],
    ).toBe(MEETING)
  })
})

describe('who is handed over', () => {
  const legal = (text: string): string[] => tell(text).filter((one) => one.startsWith('legal'))

  test.each<[string, string, string[]]>([
    [
      'somebody right behind the verb',
      'Greece handed over Anna Lind, wanted for fraud, to Norway.',
      ['legal: GR | NO'],
    ],
    ['no letter', `${GREEK} handed over President Jan Tesar's letter to ${NORSE}.`, []],
    ['no office', `${GREEK} handed over the presidency, ${NORSE} said.`, []],
    [
      'no command',
      `Greek General Maria Lopez handed over command to his successor, General Jan Tesar of Norway.`,
      [],
    ],
    ['no footballer', 'Norwegian striker Jan Tesar was transferred to a club in Greece.', []],
    ['no patient', 'Norwegian General Jan Tesar was transferred to Greece for surgery.', []],
    ['no winner of a vote', `${NORSE} was returned to office in Norway.`, []],
  ])('%s', (_, text, told) => {
    expect(legal(text).map((one) => one.replace(/ Anna Lind/u, ''))).toEqual(told)
  })

  test('a prisoner who is transferred', () => {
    expect(legal('The convict Jan Tesar of Norway was transferred to Norway by Greece.')).toHaveLength(1)
  })

  test('whose state is said before is not of where the person comes to', () => {
    expect(legal('Syrian trader Jan Tesar was handed over to Greece by Italy.').join()).not.toContain(
      'GR Jan',
    )
  })
})

describe('who sits where only states were told', () => {
  const PREMIERS = 'The prime ministers of Greece and Norway met on Monday.'

  test.each<[string, string, string]>([
    [
      'whoever has the title',
      `${PREMIERS} Greek Prime Minister Maria Lopez and Norwegian Prime Minister Anna Lind thanked the hosts.`,
      MEETING,
    ],
    [
      'not the heads of deputies',
      `The deputy prime ministers of Greece and Norway met on Monday. Greek Prime Minister Maria Lopez welcomed the outcome.`,
      'meeting: GR | NO',
    ],
    [
      'not those whose envoys met',
      `The envoys of the presidents of Greece and Norway met on Monday. Greek President Maria Lopez welcomed the outcome.`,
      'meeting: GR | NO',
    ],
    [
      'not the heads of states for those of federations',
      `The presidents of the football federations of Greece and Norway met on Monday. Greek President Maria Lopez welcomed the outcome.`,
      'meeting: GR | NO',
    ],
    [
      'not whoever was elsewhere',
      `${PREMIERS} Greek Prime Minister Maria Lopez was in Rome and sent a deputy.`,
      'meeting: GR | NO',
    ],
    [
      'not those who led another round',
      'Greece and Norway held talks on Monday. The next round, in June, will be led from the Greek side by Minister Maria Lopez and from the Norwegian side by Minister Anna Lind.',
      'meeting: GR | NO',
    ],
    [
      'not those who led one before',
      'Greece and Norway held talks on Monday. In 2019 the Greek delegation was led by Maria Lopez and the Norwegian delegation by Anna Lind.',
      'meeting: GR | NO',
    ],
  ])('%s', (_, text, told) => {
    expect(tell(text)[0]).toBe(told)
  })

  test('whoever represents a side at a funeral holds no talks', () => {
    expect(
      tell(
        'At the funeral the Greek side was represented by Minister Maria Lopez and the Norwegian side by Minister Anna Lind.',
      ),
    ).toEqual([])
  })
})

describe('who signs', () => {
  test.each<[string, string, string]>([
    [
      'the leaders who met',
      `${MET} Following the talks, the leaders signed a treaty.`,
      'agreement: GR Maria Lopez | NO Anna Lind',
    ],
    ['not presidents for ministers', `${MET} Protocols were signed by the ministers.`, 'agreement: GR | NO'],
    [
      'not presidents for companies',
      `${MET} A contract was signed by the heads of the two companies.`,
      'agreement: GR | NO',
    ],
  ])('%s', (_, text, told) => {
    expect(tell(text)).toContain(told)
  })

  test('the number of papers is not that of sides', () => {
    expect(
      tell(
        `${MET} Then the two presidents and President Jan Tesar of Italy held a trilateral meeting. The two declarations on water were signed there.`,
      ).at(-1),
    ).toBe('agreement: GR | NO | IT')
  })

  test('a paper of a parliament is its own', () => {
    expect(tell(`${MET} The Greek parliament adopted a joint declaration on water.`)).toEqual([MEETING])
  })
})

describe('who speaks', () => {
  test.each<[string, string, string]>([
    [
      'not one of so many who were detained',
      'Greece detained five Syrian nationals, Interior Minister Jan Tesar said.',
      'SY Jan Tesar',
    ],
  ])('%s', (_, text, wrong) => {
    expect(tell(text).join()).not.toContain(wrong)
  })

  test('whoever accuses nobody in particular accuses all the same', () => {
    expect(tell(`${GREEK} condemned those who bombed the bridge.`)).toEqual(['accusation: GR Maria Lopez'])
  })

  test('two delegations told together meet each other', () => {
    expect(tell('Delegations from Greece and Minister Anna Lind of Norway held talks in Oslo.')).toEqual([
      'meeting: GR | NO Anna Lind',
    ])
  })

  test('a table is no round table', () => {
    expect(tell(`${GREEK} and ${NORSE} held the three-legged table.`)).toEqual([])
  })
})
