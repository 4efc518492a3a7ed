import { describe, expect, test } from '@jest/globals'
import { contactsIn } from './sentences.ts'

const LIND = 'Norwegian Foreign Minister Pavel Lind'
const LOPEZ = 'Greek President Maria Lopez'
const MET = 'meeting: GR Maria Lopez | NO Pavel Lind'

describe('contacts told beside something else', () => {
  test.each<[string, string, string[]]>([
    [
      'a relative clause behind whom somebody met',
      `${LIND} went to Athens at the invitation of ${LOPEZ}, with whom he held talks.`,
      [MET, 'visit: GR | NO Pavel Lind'],
    ],
    ['a visitor is told something', `${LOPEZ} told visiting ${LIND} that trade was growing.`, [MET]],
    [
      'one verb with two partners',
      `${LIND} met ${LOPEZ} in Athens and then with Italian Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind', 'meeting: IT Guido Rossi | NO Pavel Lind'],
    ],
    ['a guest', `${LIND} was the guest of ${LOPEZ}.`, [MET]],
    ['talks without an article', `${LIND} and ${LOPEZ} agreed to trade more during talks in Athens.`, [MET]],
    ['a meal of two', `${LIND} and ${LOPEZ} dined together in Athens.`, [MET]],
    ['an audience in the passive', `${LIND} was granted an audience by ${LOPEZ}.`, [MET]],
    ['a courtesy call received', `${LOPEZ} received a courtesy call from ${LIND}.`, [MET]],
    ['a participle before whom one meets', `${LIND} met exiled Greek opposition leader Maria Lopez.`, [MET]],
    [
      'a thing that was hosted meets nobody',
      `${LIND} and ${LOPEZ} met in Rome on Monday. The meeting was hosted by Italian Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'a host named in a relative clause',
      `${LIND} and ${LOPEZ} met in Rome on Monday. Italian Minister Guido Rossi, who hosted the talks, praised them.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'one more guest behind a clause about the first',
      `${LOPEZ} received ${LIND}, who is in Athens on a tour, and Norwegian Ambassador Karl Sol.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind Karl Sol', 'visit: GR | NO Pavel Lind'],
    ],
    [
      'a day of May and a word for who leaves before the guest',
      `${LOPEZ} received in Athens on May 3 outgoing Norwegian Ambassador Pavel Lind.`,
      [MET],
    ],
    [
      'two counterparts who are called one after the other',
      'Norwegian Foreign Minister Pavel Lind discussed trade with his Greek and Italian counterparts by phone.',
      ['call: GR | NO Pavel Lind', 'call: IT | NO Pavel Lind'],
    ],
    [
      'a third in whose presence two met',
      `${LIND} and ${LOPEZ} met in Rome in the presence of Italian Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    ['a day without a space before the guest', `${LOPEZ} received on Oct.13 ${LIND}.`, [MET]],
    [
      'two who met before their states agreed',
      'Greece and Norway agreed on Monday to build a bridge, after Norwegian Foreign Minister Pavel Lind and his Greek counterpart, Maria Lopez, held talks.',
      ['agreement: GR | NO', MET],
    ],
    [
      'who takes part in a meeting of several',
      `${LIND} took part in the meeting of the ministers of Norway, Greece and Italy. The meeting was also attended by ${LOPEZ} and Italian Minister Guido Rossi.`,
      ['meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'what all who met sign, not only whom one visits',
      `${LIND}, who is on a visit to Greece, took part in the meeting of the ministers of Norway, Greece and Italy. A protocol was signed.`,
      ['agreement: GR | IT | NO', 'meeting: GR | IT | NO Pavel Lind', 'visit: GR | NO Pavel Lind'],
    ],
    [
      'two who have a meeting apart',
      `The signing was witnessed by ${LIND} and ${LOPEZ}, who had a separate meeting.`,
      [MET],
    ],
    ['a ceremony of welcome', `${LOPEZ} chaired an official welcome ceremony in Athens for ${LIND}.`, [MET]],
    [
      'what the report adds of another day is no history',
      `${LIND} opened a bridge. On Sunday Lind had also met in Rome with ${LOPEZ}.`,
      [MET],
    ],
    [
      'what had been going on is history',
      `The daily had written earlier that ${LIND} and ${LOPEZ} had been discussing a paper in Rome.`,
      [],
    ],
    [
      'a call that nobody has set down',
      `A telephone conversation between ${LIND} and ${LOPEZ} is not on the schedule yet.`,
      [],
    ],
    [
      'what is signed on a day of its own, around other news',
      `The announcement came as ${LIND} signed a plan with ${LOPEZ} on Monday.`,
      ['agreement: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'who speaks in the passive, far from the talks',
      `This view was expressed by ${LIND} at a press briefing following his talks with ${LOPEZ}.`,
      [MET],
    ],
    [
      'a second chair told before what is chaired',
      `${LIND} co-chaired with ${LOPEZ} the third session of the council.`,
      ['talks: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'whoever joins by video',
      `${LIND} held a meeting in Oslo and was joined by video link by ${LOPEZ}.`,
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'states that are represented by their ministers',
      'Norway, represented by Minister Pavel Lind, and Greece, represented by its minister Maria Lopez, signed a treaty.',
      ['agreement: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'whom somebody saw before the next',
      `${LIND} is due to meet Italian Minister Guido Rossi after meeting ${LOPEZ}.`,
      [MET],
    ],
    [
      'he who does what a passive tells',
      `A letter of the King was delivered by ${LIND} as he met ${LOPEZ}.`,
      [MET],
    ],
    [
      'a delegation from a body of the state',
      'A delegation of MPs from the Norwegian parliament, headed by Pavel Lind, called on Speaker of the Greek parliament Maria Lopez.',
      [MET],
    ],
    [
      'a group of two states is of the first',
      'Greek President Maria Lopez met with members of the Norway-Greece parliamentary friendship group headed by Senator Pavel Lind.',
      [MET],
    ],
    [
      'the two who are counted with their rank',
      `${LIND} met ${LOPEZ}. The two foreign ministers then met Italian President Guido Rossi.`,
      [MET, 'meeting: GR Maria Lopez | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'what has lasted since another year is no history',
      `${LIND} met on Monday with ${LOPEZ} at the consulate, closed since 2019.`,
      [MET],
    ],
    [
      'what guests take part in is not what they meet at',
      `Greek President Maria Lopez took part in a session in Rome, where she held talks with ${LIND} and Italian Minister Guido Rossi.`,
      [MET, 'meeting: GR Maria Lopez | IT Guido Rossi'],
    ],
    [
      'a mission of several states, told behind its meeting',
      `A mission of the European Union met ${LIND} in Oslo. The mission was led by Italian Minister Guido Rossi and included Polish Minister Ewa Zima.`,
      ['meeting: EU Guido Rossi Ewa Zima | NO Pavel Lind'],
    ],
    [
      'those who sign together have no other partner in the next clause',
      `${LIND} and ${LOPEZ} signed a treaty, and the press was pleased with Italian Minister Guido Rossi.`,
      ['agreement: GR Maria Lopez | NO Pavel Lind'],
    ],
    [
      'a last-minute call is no history',
      `The deal came after a last-minute call between ${LIND} and ${LOPEZ}.`,
      ['call: GR Maria Lopez | NO Pavel Lind'],
    ],
    ['a meeting that is agreed is to come', `${LIND} agreed to hold a meeting with ${LOPEZ}.`, []],
    [
      'so is what somebody would come for, as a third says',
      `An envoy of Norway announced that ${LIND} would arrive in Athens on November 5 to hold a meeting of the joint commission with ${LOPEZ}.`,
      [],
    ],
    [
      'whoever would like to do something else has met',
      `${LIND}, who would like to trade more, held talks with ${LOPEZ}.`,
      ['meeting: GR Maria Lopez | NO Pavel Lind'],
    ],
    ['what a visitor recalls is history', `${LIND} recalled with joy his talks with ${LOPEZ}.`, []],
  ])('%s', (_reason, text, told) => {
    expect(contactsIn(text)).toEqual([...told].sort())
  })
})

const BOTH = `${LIND} and ${LOPEZ}`

describe('whoever only speaks of a summit, or is not there, has not met', () => {
  test.each([
    `${BOTH} confirmed on Tuesday that the summit talks had been put off.`,
    `${BOTH} agreed in a call on Tuesday to prepare the summit.`,
    `In an exchange of letters, ${BOTH} agreed on the summit.`,
    `${LIND} and ${LOPEZ}, who skipped the summit, agreed to write.`,
    `${BOTH} confirmed in separate statements that ships were built. After the summit they left.`,
    `${BOTH} agreed in separate statements to build ships. After the summit, Lopez left.`,
    `${BOTH} agreed that the summit between Russia and Ukraine was overdue.`,
    `${BOTH} agreed to build ships. After the summit between Russia and Ukraine, Lopez spoke.`,
    `${BOTH} agreed to build ships. After the summit, Lopez will speak.`,
    'Analysts Pavel Lind of Norway and Maria Lopez of Greece agreed to write. After the summit, Lopez called it a flop.',
    `At the official talks, ${BOTH} failed to appear.`,
    `At the official talks, ${BOTH} were absent.`,
    `At the bilateral talks, ${BOTH} did not show up.`,
  ])('%s', (text) => {
    expect(contactsIn(text).filter((one) => /^(?:meeting|talks)/u.test(one))).toEqual([])
  })

  test.each([
    `${BOTH} agreed in Rome to build ships. At a press conference following the summit, Lopez thanked Lind.`,
    `At the bilateral talks, ${BOTH} failed to agree.`,
  ])('but of those who are there: %s', (text) => {
    expect(contactsIn(text)).toEqual([MET])
  })
})

describe('a relative clause behind a semicolon', () => {
  const SOL = 'Swedish Prime Minister Karl Sol'

  test.each([
    `${LIND} met ${LOPEZ}; ${SOL}, who was invited, did not come.`,
    `${LIND} met ${LOPEZ}; ${SOL}, who opposed them, stayed at home.`,
    `${LIND} met ${LOPEZ}; ${SOL}, who is ill, did not attend.`,
    `${LIND} met ${LOPEZ}; ${SOL} and Danish King Per Hal both stayed at home.`,
  ])('is of the subject of another clause: %s', (text) => {
    expect(contactsIn(text)).toEqual([MET])
  })

  test('is of the last one on a list where no verb follows', () => {
    expect(
      contactsIn(
        `${LOPEZ} received the Ambassadors of Sweden, Karl Sol; Norway, Pavel Lind; and Peru, Juan Orlo, who presented their credentials.`,
      ),
    ).toEqual([
      'meeting: GR Maria Lopez | NO Pavel Lind',
      'meeting: GR Maria Lopez | PE Juan Orlo',
      'meeting: GR Maria Lopez | SE Karl Sol',
    ])
  })
})
