import { describe, expect, test } from '@jest/globals'
import { COMPANY_WAYS, companyOf } from '../../../ingest/events/companyWays.ts'
import { settle } from '../../../ingest/events/settle.ts'
import { contactsIn, findInSentences } from './sentences.ts'

const MET = 'President Tesar of Norway met with Prime Minister Orlo of Greece.'
const NORWAY = { of: 'NO', people: ['Tesar'] }
const GREECE = { of: 'GR', people: ['Orlo'] }

describe('company at a contact', () => {
  test.each(COMPANY_WAYS.map((way) => [way.id, way.yes] as const))('%s reads: %s', (id, yes) => {
    expect(companyOf(yes.toLowerCase())?.id).toBe(id)
  })

  test.each(COMPANY_WAYS.map((way) => [way.id, way.no] as const))('%s leaves alone: %s', (_id, no) => {
    expect(companyOf(no.toLowerCase())).toBeUndefined()
  })

  test.each([
    [
      `${MET} The Ambassador of Greece, Anna Lind, was also present.`,
      [NORWAY, { of: 'GR', people: ['Orlo', 'Anna Lind'] }],
    ],
    [`${MET} Prime Minister Orlo also took part in the meeting.`, [NORWAY, GREECE]],
    ...[
      'The Ambassador of Greece, Anna Lind, was there, and so was the King.',
      'With Prime Minister Orlo was Ambassador of Greece Anna Lind.',
      'Present were the King and Ambassador of Greece Anna Lind.',
      'The meeting saw the participation of the Ambassador of Greece, Anna Lind.',
    ].map((there): [string, { of: string; people: string[] }[]] => [
      `${MET} ${there}`,
      [NORWAY, { of: 'GR', people: ['Orlo', 'Anna Lind'] }],
    ]),
    [
      'Secretary of the Fjord Party of Nigeria Jan Tesar met with Prime Minister Orlo of Greece. Ambassador of Nigeria Anna Lind was also present.',
      [{ of: 'Fjord Party of Nigeria', people: ['Jan Tesar', 'Anna Lind'] }, GREECE],
    ],
    [
      'Secretary of the Fjord Party of Nigeria Jan Tesar met with Prime Minister Orlo of Greece. Ambassador of Niger Anna Lind was also present.',
      [{ of: 'Fjord Party of Nigeria', people: ['Jan Tesar'] }, GREECE, { of: 'NE', people: ['Anna Lind'] }],
    ],
    [
      `${MET} Ambassador of Greece Anna Lind, in Oslo since 2023, also took part.`,
      [NORWAY, { of: 'GR', people: ['Orlo', 'Anna Lind'] }],
    ],
    [
      `${MET} Ambassador of Greece Anna Lind, who came to Oslo in 2023, also took part.`,
      [NORWAY, { of: 'GR', people: ['Orlo', 'Anna Lind'] }],
    ],
    [
      `${MET} Their first meeting was held in 2023 with the participation of Ambassador of Greece Anna Lind.`,
      [NORWAY, GREECE],
    ],
    [
      `${MET} The Ambassador of Japan, Kenji Mori, was also present.`,
      [NORWAY, GREECE, { of: 'JP', people: ['Kenji Mori'] }],
    ],
    [
      `President Tesar of Norway met with Prime Minister Orlo of Greece; Ambassador of Greece Anna Lind also took part.`,
      [NORWAY, { of: 'GR', people: ['Orlo', 'Anna Lind'] }],
    ],
    [
      `${MET} Ambassador of Greece Anna Lind attended.`,
      [NORWAY, { of: 'GR', people: ['Orlo', 'Anna Lind'] }],
    ],
    [
      `${MET} First Lady Vera Pappas is part of the Greek delegation.`,
      [NORWAY, { of: 'GR', people: ['Orlo', 'Vera Pappas'] }],
    ],
    [
      `${MET} Also at the meeting was the Ambassador of Greece, Anna Lind.`,
      [NORWAY, { of: 'GR', people: ['Orlo', 'Anna Lind'] }],
    ],
    [
      `${MET} Minister of Greece Anna Lind is part of the Greek delegation.`,
      [NORWAY, { of: 'GR', people: ['Orlo', 'Anna Lind'] }],
    ],
    [
      `${MET} The letter was handed over by Ambassador of Greece Anna Lind.`,
      [NORWAY, { of: 'GR', people: ['Orlo', 'Anna Lind'] }],
    ],
    [
      'President Tesar of Norway met with Prime Minister Orlo of Greece, accompanied by Ambassador of Greece Anna Lind.',
      [NORWAY, { of: 'GR', people: ['Orlo', 'Anna Lind'] }],
    ],
    [
      `${MET} The two leaders were joined by Defence Ministers Anna Lind and Kenji Mori.`,
      [
        { of: 'NO', people: ['Tesar', 'Anna Lind'] },
        { of: 'GR', people: ['Orlo', 'Kenji Mori'] },
      ],
    ],
    [
      `${MET} The two leaders were later joined by Foreign Minister of Japan Kenji Mori for lunch.`,
      [NORWAY, GREECE, { of: 'JP', people: ['Kenji Mori'] }],
    ],
    [
      `${MET} President Diallo of Mali received Prime Minister Orlo of Greece. On the Norwegian side, Minister of Norway Kenji Mori took part in the talks; on the Greek side, Minister of Greece Anna Lind.`,
      [
        { of: 'NO', people: ['Tesar', 'Kenji Mori'] },
        { of: 'GR', people: ['Orlo', 'Anna Lind'] },
      ],
    ],
    [
      `${MET} They were accompanied at the talks by Ambassador of Greece Anna Lind.`,
      [NORWAY, { of: 'GR', people: ['Orlo', 'Anna Lind'] }],
    ],
    [
      'A delegation of the Norwegian parliament made up of Anna Lind and Kenji Mori is in Athens. The lawmakers were received by Prime Minister Orlo of Greece.',
      [GREECE, { of: 'NO', people: ['Anna Lind', 'Kenji Mori'] }],
    ],
    [
      'The speakers of Norway and Greece held talks. Opening the talks, Speaker of Greece Maria Orlo spoke of trade. The Norwegian side was represented by Anna Lind, as Speaker of Norway Kenji Mori was unable to come.',
      [
        { of: 'NO', people: ['Anna Lind'] },
        { of: 'GR', people: ['Maria Orlo'] },
      ],
    ],
    [
      `${MET} Ministers Anna Lind and Kenji Mori were in attendance.`,
      [
        { of: 'NO', people: ['Tesar', 'Anna Lind'] },
        { of: 'GR', people: ['Orlo', 'Kenji Mori'] },
      ],
    ],
    [
      'The Norwegian delegation included Ministers Anna Lind and Kenji Mori. They met Prime Minister Orlo of Greece.',
      [{ of: 'NO', people: ['Anna Lind', 'Kenji Mori'] }, GREECE],
    ],
    [
      'A Norwegian delegation led by Minister Jan Tesar is in Athens. The delegation, which also comprised Anna Lind, was received by Prime Minister Orlo of Greece.',
      [
        { of: 'GR', people: ['Orlo'] },
        { of: 'NO', people: ['Jan Tesar', 'Anna Lind'] },
      ],
    ],
    [
      'A group of Norwegian scholars, among them Anna Lind of the Fjord Institute and Kenji Mori, visited Athens. Prime Minister Orlo of Greece received the participants of the tour.',
      [GREECE, { of: 'NO', people: ['Anna Lind', 'Kenji Mori'] }],
    ],
    [
      `${MET} Tesar was accompanied by General Kenji Mori.`,
      [{ of: 'NO', people: ['Tesar', 'Kenji Mori'] }, GREECE],
    ],
    [
      'President Tesar of Norway, accompanied by Minister Anna Lind, met with Prime Minister Orlo of Greece.',
      [{ of: 'NO', people: ['Tesar', 'Anna Lind'] }, GREECE],
    ],
    [
      'President Tesar of Norway met with Prime Minister Orlo of Greece, who was joined by General Kenji Mori and Minister Anna Lind.',
      [NORWAY, { of: 'GR', people: ['Orlo', 'Kenji Mori', 'Anna Lind'] }],
    ],
    [
      `${MET} On the Greek side, Minister Anna Lind of Greece took part.`,
      [NORWAY, { of: 'GR', people: ['Orlo', 'Anna Lind'] }],
    ],
  ])('%s', (text, sides) => {
    const contact = findInSentences(text).find(({ kind }) => kind === 'meeting')
    expect(contact?.sides).toEqual(sides)
  })

  test('sits in all meetings where the sentence says both', () => {
    const { settled } = settle(
      findInSentences(
        `${MET} He met with Minister Maria Lopez of Greece. Ambassador of Norway Anna Lind was present at both meetings.`,
      ),
    )
    expect(settled.map(({ sides }) => sides.map(({ people }) => people))).toEqual([
      [['Tesar', 'Anna Lind'], ['Orlo']],
      [['Tesar', 'Anna Lind'], ['Maria Lopez']],
    ])
  })
})

describe('who sits on which side', () => {
  const LIND = 'Foreign Minister Pavel Lind of Norway'
  const LOPEZ = 'Foreign Minister Maria Lopez of Greece'

  test.each<[string, string, string[]]>([
    [
      'whoever is told right behind a side is of it, whatever council was named before',
      `Secretary of the Security Council of Norway Pavel Lind met with ${LOPEZ}. The talks were attended, from the Norwegian side, by Ambassador Olav Berg, and, from the Greek side, by Deputy Secretary of the Security Council Nikos Orlo.`,
      ['meeting: GR Maria Lopez Nikos Orlo | NO Pavel Lind Olav Berg'],
    ],
    [
      'a spouse comes along on the journey and sits in no talks',
      `President Nikos Orlo of Greece, who was accompanied by his wife Maria Orlo and by Foreign Minister Eleni Tesar, also met with ${LIND}.`,
      ['meeting: GR Nikos Orlo Eleni Tesar | NO Pavel Lind'],
    ],
    [
      'who is represented at it also by somebody',
      `${LIND} held talks with ${LOPEZ}. The Greek side was represented at it also by Deputy Foreign Minister Nikos Orlo.`,
      ['meeting: GR Maria Lopez Nikos Orlo | NO Pavel Lind'],
    ],
    [
      'a guest and the host who visit a town together',
      'President Nikos Orlo of Greece and President Olav Berg of Norway visited the city of Bergen.',
      ['visit: GR Nikos Orlo | NO Olav Berg'],
    ],
    [
      'each paper has the signers who are told beside it',
      `Two documents were exchanged, among them a plan on trade, signed by ${LIND} and ${LOPEZ}, and an agreement on fish, signed by Minister of Trade Olav Berg of Norway and Minister of Trade Nikos Orlo of Greece.`,
      ['agreement: GR Maria Lopez | NO Pavel Lind', 'agreement: GR Nikos Orlo | NO Olav Berg'],
    ],
    [
      'a meal in the honour of a guest',
      `${LOPEZ} came to Oslo. Speaker of the Storting Olav Berg of Norway gave a dinner in her honor.`,
      ['meeting: GR Maria Lopez | NO Olav Berg', 'visit: GR Maria Lopez | NO'],
    ],
    [
      'a delegation of which a clause tells how it came',
      `A delegation led by ${LOPEZ} arrived in Oslo. The Greek delegation, which crossed into Norway by land across the border, also comprised Ambassador Nikos Orlo.`,
      ['visit: GR Maria Lopez Nikos Orlo | NO'],
    ],
    [
      'the secretaries are the one and the other of whom the item has told as a counterpart',
      'Secretary of the Security Council of Greece Nikos Orlo arrived in Oslo at the invitation of his Norwegian counterpart Pavel Lind. The secretaries discussed the fight against crime.',
      ['meeting: GR Nikos Orlo | NO Pavel Lind', 'visit: GR Nikos Orlo | NO'],
    ],
  ])('%s', (_reason, text, contacts) => {
    expect(contactsIn(text)).toEqual(contacts)
  })
})

describe('one of each side', () => {
  const MET =
    'Speaker of the Storting of Norway Pavel Lind met in Rome with Speaker of the Parliament of Greece Maria Lopez.'

  test.each<[string, string, string[]]>([
    [
      'heads of the friendship groups of those who met',
      `${MET} Following the meeting, attended also by heads of the friendship groups Olav Berg and Nikos Orlo, a concert was given.`,
      ['meeting: GR Maria Lopez Nikos Orlo | NO Pavel Lind Olav Berg'],
    ],
    [
      'members of one parliament are of one side, though a group is named after two states',
      'Speaker of the Storting of Norway Pavel Lind met in Rome with Senator Maria Lopez of Greece. MPs of Norway Olav Berg and Jan Tesar, who are members of the Norway-Greece working group, were present at the conversation.',
      ['meeting: GR Maria Lopez | NO Pavel Lind Olav Berg Jan Tesar'],
    ],
    [
      'ministers whom a meeting gathered, in the order of their states',
      'The trilateral meeting of the Foreign Ministers of Norway, Greece and Italy gathered Pavel Lind, Nikos Orlo and Guido Rossi in Rome.',
      ['meeting: GR Nikos Orlo | IT Guido Rossi | NO Pavel Lind'],
    ],
    [
      'whom the host has summoned, at a meeting with the deputy minister',
      'Spokesperson of the Ministry of Foreign Affairs of Norway Pavel Lind regretted it. Ambassador of Greece to Norway Nikos Orlo was summoned to the Ministry of Foreign Affairs of Norway. At the meeting with Deputy Minister of Foreign Affairs of Norway Olav Berg, a note was handed over.',
      [],
    ],
    [
      'whoever has the second talks in the headquarters of the first',
      'Commander of the Greek Air Force Nikos Orlo met with Minister of Defense of Norway Pavel Lind. Later he held talks at the headquarters of the Northern Air Force with General Olav Berg of Norway.',
      ['meeting: GR Nikos Orlo | NO Olav Berg', 'meeting: GR Nikos Orlo | NO Pavel Lind'],
    ],
  ])('%s', (_reason, text, contacts) => {
    expect(contactsIn(text)).toEqual(contacts)
  })
})
