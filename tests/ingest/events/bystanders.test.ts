import { describe, expect, test } from '@jest/globals'
import { isAside } from '../../../ingest/events/candidates.ts'
import { settle } from '../../../ingest/events/settle.ts'
import { contactsIn, findInSentences } from './sentences.ts'

/** Everything that a text tells, sides in the order in which they act; statements left out. */
const tell = (text: string): string[] =>
  settle(findInSentences(text))
    .settled.filter((one) => one.kind !== 'statement' && !isAside(one))
    .map(({ kind, sides }) => `${kind}: ${sides.map(({ of }) => of ?? '?').join(' | ')}`)

describe('who expels is never whoever only tells of it', () => {
  test.each<[string, string, string[]]>([
    [
      'the state of the spokesman',
      'A secretary of the Greek embassy was given 48 hours to leave, Norwegian Foreign Ministry spokesman Pavel Lind told Fjord News.',
      ['sanction: NO | GR'],
    ],
    [
      'the state that must be left',
      'A Greek diplomat has been ordered to leave Norway within three days.',
      ['sanction: NO | GR'],
    ],
    [
      'beside a note of protest',
      'Norway handed the Greek ambassador a note of protest and expelled two diplomats.',
      ['protest: NO | GR', 'sanction: NO | GR'],
    ],
    ['tourists are no envoys', 'Greek tourists were told to leave, said Minister Pavel Lind of Norway.', []],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('what is threatened, sent or met for', () => {
  test.each<[string, string[]]>([
    ['Pavel Orlo could serve five years in prison in Greece, the court warned.', []],
    ['Greece and Norway both sent soldiers to Mali.', ['other: GR | NO']],
    ['The ministers of Norway and Greece met to review the treaty.', ['meeting: NO | GR']],
    ['Ministers of the EU met in Brussels to discuss sanctions against Norway.', []],
    ['Results of the referendum in Greece are published on the website.', []],
    ['The referendum in Greece was called on the question of taxes.', []],
    ['The Norwegian parliament passed the agreement after a debate with Greece.', []],
    ['Norway lifted tariffs on fish in agreement with Greece.', ['other: NO']],
  ])('%s', (text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('a border makes nobody a party', () => {
  test.each<[string, string, string[]]>([
    [
      'countries that border others',
      'Norway allocated two million euros to the countries bordering Greece and Serbia.',
      [],
    ],
    ['villages at a border', 'Norway donated tents to villages on the border with Greece.', []],
    [
      'a region that was visited',
      'Prime Minister Pavel Lind of Norway visited the region bordering Greece.',
      [],
    ],
    ['a neighbour that is helped', 'Norway donated tents to neighbouring Greece.', ['aid: NO | GR']],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

describe('who stays away', () => {
  test('whoever is sent sits in the same place', () => {
    expect(
      contactsIn(
        'Foreign Minister Pavel Lind of Norway could not come to the meeting with Greek Foreign Minister Maria Lopez and sent his deputy Jan Orlo.',
      ),
    ).toEqual(['meeting: GR Maria Lopez | NO Jan Orlo'])
  })

  test('whoever only missed something else took part', () => {
    expect(
      contactsIn(
        'Foreign Minister Pavel Lind of Norway, who did not attend the summit, met Greek Foreign Minister Maria Lopez.',
      ),
    ).toEqual(['meeting: GR Maria Lopez | NO Pavel Lind'])
  })
})

describe('two sides of what is told', () => {
  const MET = 'Foreign Minister Pavel Lind of Norway met his Greek counterpart Maria Lopez in Oslo.'

  test.each<[string, string, string[]]>([
    [
      'the ministers who met',
      `${MET} The ministers condemned the attack by Serbia.`,
      ['meeting: NO | GR', 'accusation: NO | GR | RS'],
    ],
    [
      'its, of whom they spoke',
      `${MET} The ministers called on Serbia to withdraw and condemned its attacks.`,
      ['meeting: NO | GR', 'accusation: NO | GR | RS'],
    ],
    [
      'positions under fire',
      'Positions of the Norwegian army were subjected to fire by Greek troops.',
      ['incident: GR | NO'],
    ],
    [
      'whoever is fired at is accused of nothing',
      'Positions of the Norwegian army were subjected to heavy fire, the Ministry of Defence of Greece said.',
      [],
    ],
    ['fire is no criticism', 'Norwegian forces came under fire from Greek positions.', ['incident: GR | NO']],
    ['criticism is no fire', 'The Norwegian minister came under fire from Greece.', ['accusation: GR | NO']],
    ['an understanding that', 'Greece and Norway reached the understanding that trade must grow.', []],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })
})

test('whoever is expected somewhere has not come yet', () => {
  const [visit] = findInSentences('Prime Minister Pavel Lind of Norway is expected in Athens on Friday.')
  expect(visit).toMatchObject({ kind: 'visit', planned: true })
})

describe('the presidents of whom one is named further on', () => {
  const AT_HOME = { publisher: 'Embassy of Japan in Norway', format: 'bulletin' } as const

  test.each<[string, string, string[]]>([
    [
      'are the guest and the one of the own state',
      'President of Greece Maria Lopez came to Oslo. After the ceremony the presidents held a one-on-one meeting. President of Norway Pavel Orlo told the press about it.',
      ['meeting: GR Maria Lopez | NO Pavel Orlo', 'visit: GR Maria Lopez | NO'],
    ],
    [
      'are not one who is told of beside them',
      'President of Greece Maria Lopez came to Oslo. After the ceremony the presidents held a one-on-one meeting. The treaty of 2020 bears the name of President of Peru Ivan Tesar.',
      ['visit: GR Maria Lopez | NO'],
    ],
  ])('%s', (_reason, text, contacts) => {
    expect(contactsIn(text, AT_HOME)).toEqual(contacts)
  })
})
