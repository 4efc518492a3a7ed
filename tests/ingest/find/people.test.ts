import { describe, expect, test } from '@jest/globals'
import { hasFamilyEnding } from '../../../ingest/find/familyEnding.ts'
import { SIGNS } from '../../../ingest/find/nameSigns.ts'
import { VOUCHERS } from '../../../ingest/find/vouching.ts'
import { analyse } from '../../../ingest/nlp/engine.ts'
import { sentencesOf, wordsOf } from '../items.ts'

interface Found {
  name: string
  titles: string[]
  states: (string | undefined)[]
  state?: string
}

/** The people of a text with their offices' titles and states, in reading order. */
const peopleIn = (body: string, headline = ''): Found[] =>
  sentencesOf(body, headline).flatMap((sentence) =>
    sentence.people.map((person) => ({
      name: wordsOf(sentence, person),
      titles: person.offices.map((office) => office.title),
      states: person.offices.map((office) => office.state),
      ...(person.state === undefined ? {} : { state: person.state.code }),
    })),
  )

const namesIn = (body: string, headline = ''): string[] => peopleIn(body, headline).map(({ name }) => name)

describe('signs of a name', () => {
  const wordsOfText = (text: string) => analyse(text, 0).flatMap((sentence) => sentence.words)

  test.each(SIGNS.map((row) => [row.sign, row.yes, row] as const))('%s: %s', (_sign, yes, row) => {
    expect(row.test(wordsOfText(yes))).toBe(true)
  })

  test.each(SIGNS.map((row) => [row.sign, row.no, row] as const))('no %s: %s', (_sign, no, row) => {
    expect(row.test(wordsOfText(no))).toBe(false)
  })
})

test.each([
  ['Brig.-Gen. Pavel Orlo came with Lt.-Col. Maria Lopez.', ['Pavel Orlo', 'Maria Lopez']],
  ['The Director, Maj.-Gen. Jan Tesar, spoke.', ['Jan Tesar']],
])('a rank with stop and hyphen is no name: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  ['General Miguel A. Correal of Norway left.', ['Miguel A Correal']],
  ['Minister Park In-soo left.', ['Park In soo']],
  ['Minister Park On-ji left.', ['Park On ji']],
  ['Minister Park In Norway left.', ['Park']],
  ['Director Pham The Orlan of Vietnam left.', ['Pham The Orlan']],
  ['Mira Sorn left, and Florence Testzade was appointed.', ['Mira Sorn', 'Florence Testzade']],
  ['In Florence Testzade was appointed.', []],
  ['The vessel BRP Maria Lopez of Norway docked.', []],
  ['The destroyer JS Maria Lopez of Norway docked.', []],
  ['MT Velda Star of Norway was seized.', []],
  ['RV Deshpande, who visited Oslo, left.', ['RV Deshpande']],
  ['After visiting Moscow Testzade met Maria Lopez.', ['Maria Lopez']],
  ['Leaving Baku Testzade praised it.', []],
  ['Deputy Foreign Minister Le Ha Giang left.', ['Le Ha Giang']],
  ['Minister Tran Lang Son of Vietnam left.', ['Tran Lang Son']],
  ['Minister Ha Giang of Vietnam left.', ['Ha Giang']],
  ['Minister Hung Yen of Vietnam left.', ['Hung Yen']],
  ['Minister of Health Pham Thi Ha Giang left.', ['Pham Thi Ha Giang']],
  ['Governor of Lang Son Pham Ngoc Mai left for Ha Giang.', ['Pham Ngoc Mai']],
  ['The frigate 40-Maria Lopez of Norway docked.', []],
  [
    'He laid a wreath at the Ho Chi Minh Mausoleum before the minister called on President Jan Tesar.',
    ['Jan Tesar'],
  ],
  ['The President moved Energy CS Halna Abdi to the docket.', ['Halna Abdi']],
  ['The clash in the town of Varda Sorn went on. Mayor of Varda Sorn Nidal Tesar spoke.', ['Nidal Tesar']],
])('the whole name: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  ['Azeri-Chirag-Gunashli', false],
  ['Guneshli', false],
  ['Testli', true],
  ['Orlov-Testzade', true],
])('does %s end like a family name: %s', (text, is) => {
  expect(hasFamilyEnding(text)).toBe(is)
})

describe('what vouches for an unknown name', () => {
  const signsIn = (text: string): string[] =>
    sentencesOf(text, '').flatMap((sentence) => sentence.people.flatMap((person) => person.signs))

  test.each(VOUCHERS.map((row) => [row.sign, row.yes] as const))('%s: %s', (sign, yes) => {
    expect(signsIn(yes)).toContain(sign)
  })

  test.each(VOUCHERS.map((row) => [row.sign, row.no] as const))('no %s: %s', (_sign, no) => {
    expect(signsIn(no)).toEqual([])
  })
})

describe('who is a person', () => {
  test.each<[string, string, string[]]>([
    ['given name', 'Maria Lopez arrived in Oslo.', ['Maria Lopez']],
    ['ending of a family name', 'Rovnag Testov arrived in Oslo.', ['Rovnag Testov']],
    ['family name first', 'Zhang Weimin arrived in Oslo.', ['Zhang Weimin']],
    ['family name first, hyphenated', 'Baek Do-sul arrived in Oslo.', ['Baek Do sul']],
    ['a family name that is a pronoun too', 'Speaker You Mei-ling arrived in Oslo.', ['You Mei ling']],
    ['a feast', 'The president sent them greetings for Eid al-Adha.', []],
    ['family name last, hyphenated', 'Min-jae Kwon arrived in Oslo.', ['Min jae Kwon']],
    ['particles', 'Salem bin Nasser al-Tesari arrived in Oslo.', ['Salem bin Nasser al Tesari']],
    ['particles behind a title', 'Minister Pieter van der Tesar arrived.', ['Pieter van der Tesar']],
    ['initials', 'Minister J. K. Orlo arrived.', ['J K Orlo']],
    ['a city behind a given name', 'Chairman of Harbour Railways Sorna Barda arrived.', ['Sorna Barda']],
    ['more bodies than one', 'The secretaries of the Security Councils met.', []],
    ['rank', 'Maj. Gen. Velda Sorn arrived.', ['Velda Sorn']],
    ['rank of two words', 'Colonel General Velda Sorn arrived.', ['Velda Sorn']],
    ['form of address', 'Dr. Velda Sorn arrived.', ['Velda Sorn']],
    ['one word behind a title', 'President Tesar spoke.', ['Tesar']],
    ['one word behind a form of address', 'Mr. Tesar spoke.', ['Tesar']],
    ['who speaks', 'Velda Sorn said the road was open.', ['Velda Sorn']],
    ['who is welcomed', 'The mayor welcomed Velda Sorn in Oslo.', ['Velda Sorn']],
    ['who led', 'On Monday Velda Sorn, who led the party, left.', ['Velda Sorn']],
    ['an initial', 'P. Orlo arrived in Oslo.', ['P Orlo']],
    ['an initial of two letters', 'Mr. Ch. Orlo arrived in Oslo.', ['Ch Orlo']],
    ['a city as a family name', 'Sheikh Velda Sorn Al-Sabah arrived.', ['Velda Sorn Al Sabah']],
    ['a city as half of a family name', 'Deputy Speaker Eitan Bar-Sorn arrived.', ['Eitan Bar Sorn']],
    ['a place with a hyphen in its name', 'She left the Oslo Pre-trial Detention Facility.', []],
    [
      'a given name with blanks around its hyphen',
      'Jean - Pierre Sorn met Velda Kettle.',
      ['Jean Pierre Sorn', 'Velda Kettle'],
    ],
    ['one of many', 'Velda Sorn, one of the organizers of the march, was fined.', ['Velda Sorn']],
    ['a member of a named party', 'A member of the Blue Dawn party Velda Sorn left.', ['Velda Sorn']],
    ['a city as a given name', 'Lt. Gen. Sabah Al-Sorn arrived.', ['Sabah Al Sorn']],
    ['behind a city', 'Consul General of Norway in Athens Velda Sorn spoke.', ['Velda Sorn']],
    ['behind a state', 'President of Norway Kling Sorn spoke.', ['Kling Sorn']],
    ['a pope', 'Pope Urban spoke.', ['Urban']],
    ['a title yet to come', 'President-elect Velda Sorn spoke.', ['Velda Sorn']],
    [
      'titles yet to come',
      'Ambassadors-designate Velda Sorn and Mira Kettle spoke.',
      ['Velda Sorn', 'Mira Kettle'],
    ],
    ['a deputy', 'Deputy Velda Sorn spoke.', ['Velda Sorn']],
    ['a calling that opens the sentence', 'Journalist Velda Sorn left.', ['Velda Sorn']],
    ['a calling before a family name', 'Blogger Testzade left.', ['Testzade']],
    ['a given name like a title', 'Emir Sornić, Chairman of the Council of Norway, spoke.', ['Emir Sornić']],
    ['a single name', 'Tesar, who uses a single name, left.', ['Tesar']],
    ['a form of address within a name', 'Judge Kieu Sorn Sen spoke.', ['Kieu Sorn Sen']],
    ['a rank in retirement', 'Lt. Gen. (ret.) Velda Sorn spoke.', ['Velda Sorn']],
    ['a rank of three words', 'Private First Class Velda Sorn crossed the border.', ['Velda Sorn']],
    ['a name like a pronoun', 'Vice Premier He Wentao spoke.', ['He Wentao']],
    ['a name like a preposition', 'General Secretary To Orlo spoke.', ['To Orlo']],
    ['a given name that is a city', 'Victoria Orlo, head of the bank, spoke.', ['Victoria Orlo']],
    ['a title that is no name', 'He thanked Madame Chair.', []],
    ['a Vietnamese name', 'In the morning, Ha Thi Minh Sorn spoke.', ['Ha Thi Minh Sorn']],
    ['kin with a given name alone', "Maria Lopez's son Tesar left.", ["Maria Lopez's", 'Tesar']],
    ['of a body', 'Velda Sorn of Reporters Without Borders called it bad.', ['Velda Sorn']],
    [
      'behind a portfolio',
      'Minister for Planning, Development and Special Initiatives Velda Sorn left.',
      ['Velda Sorn'],
    ],
    [
      'an office each, in turn',
      'The king appointed Mira Kettle ambassador to Norway and Velda Sorn ambassador to Greece.',
      ['Mira Kettle', 'Velda Sorn'],
    ],
    [
      'a list behind a person',
      'The court heard Maria Lopez, Velda Sorn and Mira Kettle.',
      ['Maria Lopez', 'Velda Sorn', 'Mira Kettle'],
    ],
    ['a list before a person', 'Velda Sorn and Maria Lopez left.', ['Velda Sorn', 'Maria Lopez']],
    [
      'one of two, the other vouched for',
      'Two of them, Velda Sorn and Maria Lopez, left.',
      ['Velda Sorn', 'Maria Lopez'],
    ],
    ['behind a quotation', '"The road is open," Velda Sorn, who led the party, told them.', ['Velda Sorn']],
    [
      'an article before the form of address',
      'Foreign Minister of Peru, the Rt Hon Velda Sorn, left.',
      ['Velda Sorn'],
    ],
    [
      'forms of address of the south',
      'Minister Datuk Velda Sorn and Alhaji Orlo left.',
      ['Velda Sorn', 'Orlo'],
    ],
    ['a family name in capitals', 'Ms. SORN Velda, Minister of Health, left.', ['SORN Velda']],
    ['letters behind a name', 'The Minister for Trade, Velda Sorn TD, left.', ['Velda Sorn']],
    ['a remark before the name', 'Envoy of Norway (residing in Athens) Velda Sorn left.', ['Velda Sorn']],
    ['a title each', 'Deputy Minister Orlo and Ambassador Lopez met.', ['Orlo', 'Lopez']],
  ])('%s: %s', (_reason, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  test.each([
    ['a single capital', 'Tesar spoke.'],
    ['a foundation', 'The Maria Lopez Foundation opened an office.'],
    ['a plan', 'The Green Deal was discussed in Oslo.'],
    ['a plant', 'The Rolls-Royce Plant opened.'],
    ['a company', 'Sources close to Tesar Energy Holding spoke.'],
    ['a day', 'The talks were held on Monday in Oslo.'],
    ['a square', 'The crowd marched to Place de la Tesar.'],
    ['a movement', 'Tehreek-e-Tesar disagreed.'],
    ['the rest of a body', 'A commander of the Norwegian Sorn left.'],
    ['a hospital', 'The mayor visited the injured at Al-Sorn Hospital.'],
    ['a command', 'The Commander of the Naval Command arrived.'],
    ['a thing behind a name', 'Tesar Energy, Velda Sorn and the road.'],
    ['an unknown name in quotes', 'The mayor welcomed "Velda Sorn" in Oslo.'],
  ])('not %s: %s', (_reason, text) => {
    expect(namesIn(text)).toEqual([])
  })

  test('capitals of a headline in title case prove nothing', () => {
    expect(namesIn('The road is open.', 'Velda Sorn Deal Opens New Road Through Hills')).toEqual([])
    expect(
      namesIn('The road is open.', 'Minister of Defense Receives French Minister of the Armed Forces'),
    ).toEqual([])
    expect(namesIn('The road is open.', 'Maria Lopez Opens New Road Through Hills')).toContainEqual(
      expect.stringContaining('Maria Lopez'),
    )
  })

  // the first word of a sentence is asked for its verb before the clause behind it is looked at
  test('an unknown name that opens a sentence before a clause', () => {
    expect(namesIn('Velda Sorn, who led the party, left.')).toEqual(['Velda Sorn'])
  })

  // `jan` is read as the month
  test('a given name that shortens a month', () => {
    expect(namesIn('Minister Jan van der Tesar arrived.')).toEqual(['Jan van der Tesar'])
  })

  test('a word of the land between two names, behind a title', () => {
    expect(namesIn('Governor Johannes Lake Tesar arrived.')).toEqual(['Johannes Lake Tesar'])
    expect(namesIn('They rowed over Johannes Lake on Monday.')).toEqual([])
  })

  test.each([
    ['a film in quotes', 'The film "Pavel Orlo" opened in Oslo.'],
    ['a ship in quotes', 'The navy boarded the freighter “Maria Lopez”, which flew a flag of Norway.'],
    ['an exercise with a number', 'The Pavel Orlo-26 exercise ended in Oslo.'],
  ])('not %s', (_reason, text) => {
    expect(namesIn(text)).toEqual([])
  })

  test('a calling within a list of the elected', () => {
    const elected =
      'Parliament elected Maria Lopez, Pavel Orlo and attorney Nadia Tesar as judges of the Supreme Court of Norway.'
    expect(peopleIn(elected).map(({ titles }) => titles)).toEqual(
      Array(3).fill(['Judge of the Supreme Court']),
    )
  })

  test('a quotation that begins with a name says nothing of it', () => {
    expect(namesIn('“Maria Lopez and her team deserve thanks,” it said.')).toEqual(['Maria Lopez'])
  })
})

test('a rank in the plural is no name, and who something comes from is no place', () => {
  const names = (text: string): string[] =>
    sentencesOf(text).flatMap((sentence) => sentence.people.map((person) => wordsOf(sentence, person)))
  expect(names('Colonels Maria Lopez and Pavel Orlo left.')).toEqual(['Maria Lopez', 'Pavel Orlo'])
  expect(names('Flowers came from Maria Lopez, head of the Blue Union.')).toEqual(['Maria Lopez'])
})

describe('who holds the office', () => {
  test.each<[string, string, Found[]]>([
    [
      'behind a bracket',
      'Executive Director of the International Energy Agency (IEA) Pavel Orlo spoke.',
      [{ name: 'Pavel Orlo', titles: ['Executive Director'], states: [undefined] }],
    ],
    [
      'title before',
      'Norwegian Prime Minister Pavel Orlo arrived in Athens.',
      [{ name: 'Pavel Orlo', titles: ['Prime Minister'], states: ['NO'] }],
    ],
    [
      'title after a comma',
      'Pavel Orlo, the Prime Minister of Norway, arrived in Athens.',
      [{ name: 'Pavel Orlo', titles: ['Prime Minister'], states: ['NO'] }],
    ],
    [
      'brackets',
      'Pavel Orlo (Minister of Defense of Norway) arrived.',
      [{ name: 'Pavel Orlo', titles: ['Minister of Defense'], states: ['NO'] }],
    ],
    [
      'copula',
      'Pavel Orlo is the Speaker of the Parliament of Norway.',
      [{ name: 'Pavel Orlo', titles: ['Speaker of the Parliament'], states: ['NO'] }],
    ],
    [
      'election',
      'Pavel Orlo was elected President of Norway.',
      [{ name: 'Pavel Orlo', titles: ['President'], states: ['NO'] }],
    ],
    [
      'counterpart',
      'President Tesar met with his Norwegian counterpart Pavel Orlo.',
      [
        { name: 'Tesar', titles: ['President'], states: [undefined] },
        { name: 'Pavel Orlo', titles: [''], states: ['NO'] },
      ],
    ],
    [
      'one plural title for two',
      'Foreign Ministers Pavel Orlo and Maria Lopez spoke.',
      [
        { name: 'Pavel Orlo', titles: ['Minister of Foreign Affairs'], states: [undefined] },
        { name: 'Maria Lopez', titles: ['Minister of Foreign Affairs'], states: [undefined] },
      ],
    ],
    [
      'the names first, a state each',
      'Pavel Orlo and Maria Lopez, the foreign ministers of Norway and Greece, spoke.',
      [
        { name: 'Pavel Orlo', titles: ['Minister of Foreign Affairs'], states: ['NO'], state: 'NO' },
        { name: 'Maria Lopez', titles: ['Minister of Foreign Affairs'], states: ['GR'], state: 'GR' },
      ],
    ],
    [
      'a state behind a comma in brackets',
      'Pavel Orlo (Minister of Transport, Norway) spoke.',
      [{ name: 'Pavel Orlo', titles: ['Minister of Transport'], states: ['NO'] }],
    ],
    [
      'a state each, then a name each',
      'The presidents of Norway and Greece, Pavel Orlo and Maria Lopez, spoke.',
      [
        { name: 'Pavel Orlo', titles: ['President'], states: ['NO'] },
        { name: 'Maria Lopez', titles: ['President'], states: ['GR'] },
      ],
    ],
    [
      'a state before each name',
      'The ambassadors of Norway, Pavel Orlo; Greece, Maria Lopez; and Peru, Velda Sorn, spoke.',
      [
        { name: 'Pavel Orlo', titles: ['Ambassador'], states: ['NO'] },
        { name: 'Maria Lopez', titles: ['Ambassador'], states: ['GR'] },
        { name: 'Velda Sorn', titles: ['Ambassador'], states: ['PE'] },
      ],
    ],
    [
      'a court behind the name',
      'Judge Maria Lopez of the Oslo City Court spoke.',
      [{ name: 'Maria Lopez', titles: ['Judge of the Oslo City Court'], states: [undefined] }],
    ],
    [
      'a rank between office and name',
      'Defence Minister General Pavel Orlo spoke.',
      [{ name: 'Pavel Orlo', titles: ['Minister of Defense'], states: [undefined] }],
    ],
    [
      'the plural title of those in brackets',
      'Foreign ministers Pavel Orlo (Norway), Velda Sorn (Peru) and Maria Lopez (Greece) spoke.',
      [
        { name: 'Pavel Orlo', titles: ['Minister of Foreign Affairs'], states: [undefined], state: 'NO' },
        { name: 'Velda Sorn', titles: ['Minister of Foreign Affairs'], states: [undefined], state: 'PE' },
        { name: 'Maria Lopez', titles: ['Minister of Foreign Affairs'], states: [undefined], state: 'GR' },
      ],
    ],
    [
      'states in brackets',
      'Pavel Orlo (Norway) and Maria Lopez (Greece) spoke.',
      [
        { name: 'Pavel Orlo', titles: [], states: [], state: 'NO' },
        { name: 'Maria Lopez', titles: [], states: [], state: 'GR' },
      ],
    ],
    [
      "somebody's state",
      "Norway's Pavel Orlo spoke with the press.",
      [{ name: 'Pavel Orlo', titles: [], states: [], state: 'NO' }],
    ],
    [
      'two offices of one',
      'Pavel Orlo, Deputy Prime Minister and Minister of Finance of Serbia, spoke.',
      [
        {
          name: 'Pavel Orlo',
          titles: ['Deputy Prime Minister', 'Minister of Finance'],
          states: [undefined, 'RS'],
        },
      ],
    ],
    [
      'two offices before the name',
      'Assistant to the President and Head of the Department Pavel Orlo arrived.',
      [
        {
          name: 'Pavel Orlo',
          titles: ['Assistant to the President', 'Head of the Department'],
          states: [undefined, undefined],
        },
      ],
    ],
  ])('%s: %s', (_reason, text, people) => {
    expect(peopleIn(text)).toEqual(people)
  })

  test('the offices first, a state each', () => {
    const people = peopleIn('The foreign ministers of Norway and Greece, Pavel Orlo and Maria Lopez, spoke.')
    expect(people.map(({ states }) => states)).toEqual([['NO'], ['GR']])
  })

  test('a title before the adjective of its first holder goes on with the others', () => {
    const text = 'The Norwegian Heads of State Pavel Orlo, Greece Maria Lopez and Italy Velda Sorn arrived.'
    expect(peopleIn(text).map(({ name, states }) => [name, states])).toEqual([
      ['Pavel Orlo', ['NO']],
      ['Maria Lopez', ['GR']],
      ['Velda Sorn', ['IT']],
    ])
  })
})
