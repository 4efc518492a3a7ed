import { describe, expect, test } from '@jest/globals'
import { contactsIn } from './sentences.ts'

const LIND = 'Norwegian Foreign Minister Pavel Lind'
const LOPEZ = 'Greek President Maria Lopez'
const MET = ['meeting: GR Maria Lopez | NO Pavel Lind']

describe('contacts in another order of words', () => {
  test.each<[string, string, string[]]>([
    [
      'where somebody serves, before a comma, is no part of the subject',
      `On Capitol Hill, Senators Pavel Lind and Olav Berg received ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | US Pavel Lind Olav Berg'],
    ],
    [
      'however long the name of the delegation',
      `Greek Speaker Maria Lopez received on Monday a delegation of the Norway-Greece interparliamentary friendship group of the Storting headed by ${LIND}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a dialogue that has grown is no meeting',
      'It was noted that the political dialogue between Norway and Greece had gained momentum.',
      [],
    ],
    [
      'a second link behind where they met',
      `${LOPEZ} met in Rome with ${LIND} on the sidelines of the Oslo Forum, as well as with Prime Minister Olav Berg of Norway.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind Olav Berg'],
    ],
    ['whoever was talked with opens the sentence', `With ${LIND}, ${LOPEZ} discussed fishing.`, MET],
    ['the guest behind the verb', `Received by ${LIND} in Oslo on Monday was ${LOPEZ}.`, MET],
    ['the visitor is the one received', `Having conferred in Oslo with ${LIND}, ${LOPEZ} flew home.`, MET],
    ['whom somebody saw behind the verb', `Among those ${LIND} saw in Athens was ${LOPEZ}.`, MET],
    ['put first for weight', `It was with ${LIND} that ${LOPEZ} spent most of Friday.`, MET],
    ['a day between the guest and the host', `${LIND} was the guest on Friday of ${LOPEZ}.`, MET],
    ['had as a guest', `${LIND} had ${LOPEZ} as his guest in Oslo.`, MET],
    ['taken to see', `${LIND} was then taken to see ${LOPEZ}.`, MET],
    [
      'a host told with his title',
      'Norwegian President Pavel Lind and his Greek host, President Maria Lopez, met in Athens.',
      MET,
    ],
    ['around a table', `Around the table were ${LIND} and ${LOPEZ}.`, MET],
    ['present behind the verb', `Present at the talks in Rome were ${LIND} and ${LOPEZ}.`, MET],
    [
      'who took part, in a relative clause',
      `The talks, in which ${LIND} and ${LOPEZ} took part, were long.`,
      MET,
    ],
    ['two who open something', `The bridge was opened on Friday by ${LIND} and ${LOPEZ}.`, MET],
    [
      'a contract that two concluded',
      `Gas will flow under a contract that ${LIND} and ${LOPEZ} concluded on Friday.`,
      ['agreement: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a letter that was named before',
      `A letter to Athens has been published. It was handed over by ${LIND} to ${LOPEZ}.`,
      MET,
    ],
    [
      'talked with at length',
      `${LIND} conferred for two long hours at the palace in Athens with ${LOPEZ}.`,
      MET,
    ],
    [
      'whose call it is',
      `Fishing took up most of ${LIND}'s call with ${LOPEZ}.`,
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'whoever the relative clause is about',
      `Italy rejected the remarks made by ${LIND}, who, after a meeting with ${LOPEZ}, had spoken of greed.`,
      MET,
    ],
    [
      'guests of a meal, each for the own state',
      `${LIND} hosted a dinner. He was joined by ${LOPEZ} and Italian Foreign Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    ['opened by one alone', `The bridge was opened on Friday by ${LIND}, said ${LOPEZ}.`, []],
    ['on the table is nobody', `On the table were the claims of ${LIND} and ${LOPEZ}.`, []],
    ['a critic is no guest', `${LIND} was a critic on Friday of ${LOPEZ}.`, []],
  ])('%s', (_reason, text, told) => {
    expect(contactsIn(text)).toEqual(told)
  })
})
