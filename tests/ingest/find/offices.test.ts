import { describe, expect, test } from '@jest/globals'
import type { OfficePhrase } from '../../../ingest/find/spans.ts'
import { sentencesOf } from '../items.ts'

const officesIn = (text: string): OfficePhrase[] => sentencesOf(text).flatMap((sentence) => sentence.offices)

type Expected = Partial<Pick<OfficePhrase, 'state' | 'body' | 'status' | 'plural' | 'counterpart'>>

/** What a phrase says beside its title; what it leaves open is not there. */
function factsOf({ state, body, status, plural, counterpart }: OfficePhrase): Expected {
  return {
    ...(state === undefined ? {} : { state }),
    ...(body === undefined ? {} : { body }),
    ...(status === undefined ? {} : { status }),
    ...(plural ? { plural } : {}),
    ...(counterpart ? { counterpart } : {}),
  }
}

describe('offices', () => {
  test.each<[string, string, Expected]>([
    ['Foreign Minister Pavel Orlo spoke.', 'Minister of Foreign Affairs', {}],
    ['The chairman for the next four years spoke.', 'Chairman', {}],
    ["Norway's army-appointed Prime Minister spoke.", 'Prime Minister', { state: 'NO' }],
    ["Norway's Foreign Minister spoke.", 'Minister of Foreign Affairs', { state: 'NO' }],
    ['The Norwegian Defence Minister spoke.', 'Minister of Defense', { state: 'NO' }],
    [
      'The Deputy Minister of Industry, Mine and Trade of Iran arrived.',
      'Deputy Minister of Industry, Mine and Trade',
      { state: 'IR' },
    ],
    [
      'The Special Representative of the Secretary-General in Mali spoke.',
      'Special Representative of the Secretary-General in Mali',
      { body: 'United Nations' },
    ],
    ['The MEA spokesperson spoke.', 'Spokesperson of the Ministry of External Affairs', {}],
    ['The Custodian of the Two Holy Mosques arrived.', 'Custodian of the Two Holy Mosques', { state: 'SA' }],
    [
      'UNRWA Commissioner-General Velda Sorn spoke.',
      'Commissioner-General',
      { body: 'United Nations Relief and Works Agency for Palestine Refugees in the Near East' },
    ],
    ["Norway's outspoken pro-Greek interior minister left.", 'Minister of Interior', { state: 'NO' }],
    ['The mayor of the southern Greek city of Varda left.', 'Mayor of Varda', { state: 'GR' }],
    [
      'The Minister of Education, Culture, Sports, and Science of Norway left.',
      'Minister of Education, Culture, Sports and Science',
      { state: 'NO' },
    ],
    [
      'The Chairman of the Trade, Energy and Security Committee of the Norwegian Parliament left.',
      'Chairman of the Trade Energy and Security Committee of the Parliament',
      { state: 'NO' },
    ],
    ['The head of the Oslo-based Sorn Institute left.', 'Head', { body: 'Sorn Institute' }],
    ["Norway's Minister of Defence II left.", 'Minister of Defence II', { state: 'NO' }],
    ['The likely next premier of Norway left.', 'Premier', { state: 'NO', status: 'candidate' }],
    [
      'The Catholicos of All Armenians left.',
      'Catholicos of All Armenians',
      { body: 'Armenian Apostolic Church' },
    ],
    ['FM Orlo arrived.', 'Minister of Foreign Affairs', {}],
    ['The Italian PM heads to Oslo.', 'Prime Minister', { state: 'IT' }],
    ['The MFA spox said so.', 'Spokesperson of the Ministry of Foreign Affairs', {}],
    ["Norway's U.N. ambassador left.", 'Ambassador to the United Nations', { state: 'NO' }],
    ['The EU ambassador left.', 'Ambassador', { body: 'EU' }],
    ["Georgia's UNICEF representative left.", 'Representative', { body: "United Nations Children's Fund" }],
    [
      "Norway's Red Cross representative left.",
      'Representative',
      { body: 'International Committee of the Red Cross' },
    ],
    [
      "Azerbaijan's OSCE Mission head left.",
      'Mission Head',
      { body: 'Organization for Security and Co-operation in Europe' },
    ],
    ["Russia's UN Security Council envoy left.", 'Envoy to the United Nations', { state: 'RU' }],
    ['The Boeing Corp. chairman left.', 'Chairman', { body: 'Boeing' }],
    ['In Baku, Terma Corp. chairman Orlo spoke.', 'Chairman', { body: 'Terma Corp' }],
    ['The Commander of the Land Forces of Türkiye arrived.', 'Commander of the Land Forces', { state: 'TR' }],
    [
      'A former International Criminal Court prosecutor arrived.',
      'Prosecutor',
      { body: 'International Criminal Court', status: 'former' },
    ],
    ['The chief prosecutor of Norway arrived.', 'Chief Prosecutor', { state: 'NO' }],
    ["The Philippines' Foreign Minister spoke.", 'Minister of Foreign Affairs', { state: 'PH' }],
    ["He met the Comoros' interior minister.", 'Minister of Interior', { state: 'KM' }],
    ['The French High Commissioner left.', 'High Commissioner', { state: 'FR' }],
    ["The Norwegian army's spokesman said so.", 'Spokesperson of the Army', { state: 'NO' }],
    ["Norway's first female prime minister resigned.", 'Prime Minister', { state: 'NO' }],
    ['The first resident ambassador of Norway left.', 'Ambassador', { state: 'NO' }],
    ['The First Deputy Minister of Norway left.', 'First Deputy Minister', { state: 'NO' }],
    [
      'The Deputy Minister for Fisheries in the former cabinet left.',
      'Deputy Minister for Fisheries',
      { status: 'former' },
    ],
    [
      'The chairman of the Equinor Board of Trustees spoke.',
      'Chairman of the Equinor Board of Trustees',
      { body: 'Equinor' },
    ],
    [
      'The leader of the working group for inter-parliamentary connections with Greece spoke.',
      'Leader of the Working Group for Inter-parliamentary Connections with Greece',
      {},
    ],
    ['The leader of the opposition Harbour Party spoke.', 'Leader', { body: 'Harbour Party' }],
    ['The leader of the opposition Maria Lopez spoke.', 'Leader of the Opposition', {}],
    ['Norwegian Mediator Pavel Orlo spoke.', 'Mediator', { state: 'NO' }],
    ['The Security Council Deputy Secretary spoke.', 'Deputy Security Council Secretary', {}],
    ['The Federal Finance Minister spoke.', 'Minister of Finance', {}],
    [
      "Norway's Chairman Joint Chiefs of Staff Committee left.",
      'Chairman of the Joint Chiefs of Staff Committee',
      { state: 'NO' },
    ],
    ['The Auditor General of Norway spoke.', 'Auditor General', { state: 'NO' }],
    ['The governor of Varda do Sorn, Pavel Orlo, spoke.', 'Governor of Varda Do Sorn', {}],
    ['The Governor of New Varda Province Pavel Orlo spoke.', 'Governor of New Varda Province', {}],
    ['Deputy Secretary of State Lawrence Orlo spoke.', 'Deputy Secretary of State', {}],
    [
      'The head of the Atomic Energy Organization of Norway spoke.',
      'Head of the Atomic Energy Organization',
      { state: 'NO' },
    ],
    ['The special envoy for Climate Issues Pavel Orlo spoke.', 'Special Envoy for Climate Issues', {}],
    [
      'Minister of State at the Ministry of Foreign Affairs of the UAE arrived.',
      'Minister of State at the Ministry of Foreign Affairs',
      { state: 'AE' },
    ],
    ['State Duma deputy Pavel Orlo arrived.', 'Deputy of the State Duma', { state: 'RU' }],
    [
      'The EU Special Representative for Central Asia arrived.',
      'Special Representative for Central Asia',
      { body: 'EU' },
    ],
    ['UN Secretary-General Pavel Orlo spoke.', 'Secretary General', { body: 'United Nations' }],
    [
      'The candidate for the position of President of Norway spoke.',
      'President',
      { state: 'NO', status: 'candidate' },
    ],
    ['The Governor of the Central Bank of Peru spoke.', 'Governor of the Central Bank', { state: 'PE' }],
    [
      'The Deputy Chief of Staff of the Prime Minister of Norway spoke.',
      'Deputy Chief of Staff of the Prime Minister',
      { state: 'NO' },
    ],
    [
      'The Chairman of the State Committee for Work with Religious Organizations of Norway spoke.',
      'Chairman of the State Committee for Work with Religious Organizations',
      { state: 'NO' },
    ],
    [
      'The Supreme Election Council (SEC) of Norway met. The chairman of the SEC spoke.',
      'Chairman of the Supreme Election Council',
      {},
    ],
    ['The Governor of the Bank of Ghana spoke.', 'Governor of the Bank', { state: 'GH' }],
    [
      'The High Representative of the European Union for Foreign Affairs and Security Policy spoke.',
      'High Representative for Foreign Affairs and Security Policy',
      { body: 'EU' },
    ],
    [
      'European Parliament member Pavel Orlo spoke.',
      'Member of the European Parliament',
      { body: 'European Parliament' },
    ],
    [
      'NATO Deputy Secretary General Pavel Orlo spoke.',
      'Deputy Secretary General',
      { body: 'North Atlantic Treaty Organization' },
    ],
    [
      'Minister of Environment, Urbanization and Climate Change Pavel Orlo spoke.',
      'Minister of Environment, Urbanization and Climate Change',
      {},
    ],
    ['Opposition leader Pavel Orlo spoke.', 'Opposition Leader', {}],
    ['A senior fellow at the Orlo Foundation spoke.', 'Senior Fellow', { body: 'Orlo Foundation' }],
    [
      'Foreign ministers of Norway and Greece arrived.',
      'Minister of Foreign Affairs',
      { state: 'NO', plural: true },
    ],
    ['The head of the Slovak police force spoke.', 'Head of the Police Force', { state: 'SK' }],
    ['Governor of the Bavaria Region Pavel Orlo spoke.', 'Governor of the Bavaria Region', { state: 'DE' }],
    ['Supreme Court Justice Pavel Orlo spoke.', 'Justice of the Supreme Court', {}],
    ['Sen. Pavel Orlo spoke.', 'Senator', {}],
    ["A People's Deputy spoke.", "People's Deputy", {}],
    [
      'PACE co-rapporteurs Pavel Orlo and Maria Lopez arrived.',
      'Co-Rapporteur',
      { body: 'Parliamentary Assembly of the Council of Europe', plural: true },
    ],
    ['He met his Norwegian counterpart in Athens.', '', { state: 'NO', counterpart: true }],
  ])('%s', (text, title, facts) => {
    const offices = officesIn(text)
    expect(offices.map((office) => office.title)).toEqual([title])
    expect(offices.map(factsOf)).toEqual([facts])
  })

  test.each<[string, string[]]>([
    [
      'Deputy Prime Minister – Minister of Finance of Serbia arrived.',
      ['Deputy Prime Minister', 'Minister of Finance'],
    ],
    [
      'Assistant to the President and Head of the Department arrived.',
      ['Assistant to the President', 'Head of the Department'],
    ],
    [
      'Deputy Prime Minister/Foreign Minister Pavel Orlo arrived.',
      ['Deputy Prime Minister', 'Minister of Foreign Affairs'],
    ],
    ['The Prime Minister received the Ambassador.', ['Prime Minister', 'Ambassador']],
  ])('two offices stay two: %s', (text, titles) => {
    expect(officesIn(text).map((office) => office.title)).toEqual(titles)
  })

  test.each([
    'The convoy heads to Oslo.',
    'The ship was in the general area.',
    'Norway will chair the session.',
    'In general, prices rose.',
    'The price of bread rose in Oslo.',
  ])('no office: %s', (text) => {
    expect(officesIn(text)).toEqual([])
  })

  test('the state an ambassador is sent to is no owner', () => {
    const [office] = officesIn('The Ambassador of Norway to Greece arrived.')
    expect(office).toMatchObject({ title: 'Ambassador to Greece', state: 'NO' })
  })

  test("an office that only owns a thing makes nobody's name", () => {
    expect(sentencesOf("The president's plane landed.").flatMap((sentence) => sentence.people)).toEqual([])
  })

  // the small word of a title is capitalised where it is printed small
  test('the `and` within a title stays small', () => {
    const [office] = officesIn(
      'The Ambassador Extraordinary and Plenipotentiary of Norway to Greece arrived.',
    )
    expect(office?.title).toBe('Ambassador Extraordinary and Plenipotentiary to Greece')
  })
})

describe('one title for several people', () => {
  const heldIn = (text: string): [string, string, string | undefined][] =>
    sentencesOf(text).flatMap(({ words, people }) =>
      people.flatMap(({ from, state, offices }) =>
        offices.map((office): [string, string, string | undefined] => [
          words[from]?.text ?? '',
          office.title,
          office.state ?? state?.code,
        ]),
      ),
    )

  test.each<[string, [string, string, string][]]>([
    [
      'Norway will help Greece. The trade ministers of the two countries, Pavel Orlo and Maria Lopez, met.',
      [
        ['Pavel', 'Minister of Trade', 'NO'],
        ['Maria', 'Minister of Trade', 'GR'],
      ],
    ],
    [
      'The ministers of Norway and of Greece agreed on talks between Presidents Pavel Orlo and Maria Lopez.',
      [
        ['Pavel', 'President', 'NO'],
        ['Maria', 'President', 'GR'],
      ],
    ],
    [
      'The Norwegian and Greek Ambassadors to Italy Pavel Orlo and Maria Lopez respectively spoke.',
      [
        ['Pavel', 'Ambassador to Italy', 'NO'],
        ['Maria', 'Ambassador to Italy', 'GR'],
      ],
    ],

    [
      'The special envoys of Norway, Greece and Italy for Syria, Pavel Orlo, Maria Lopez and Guido Tesar, met.',
      [
        ['Pavel', 'Special Envoy for Syria', 'NO'],
        ['Maria', 'Special Envoy for Syria', 'GR'],
        ['Guido', 'Special Envoy for Syria', 'IT'],
      ],
    ],
    [
      'The defence ministers of Norway and Greece: Pavel Orlo and Maria Lopez met.',
      [
        ['Pavel', 'Minister of Defense', 'NO'],
        ['Maria', 'Minister of Defense', 'GR'],
      ],
    ],
    [
      'He received the ambassadors: Pavel Orlo (Norway); Maria Lopez (Greece).',
      [
        ['Pavel', 'Ambassador', 'NO'],
        ['Maria', 'Ambassador', 'GR'],
      ],
    ],
    [
      "Norway's Foreign Minister Pavel Orlo and Greece's Maria Lopez signed.",
      [
        ['Pavel', 'Minister of Foreign Affairs', 'NO'],
        ['Maria', 'Minister of Foreign Affairs', 'GR'],
      ],
    ],
    [
      'Six Greek senators, including Maria Lopez (D-Vermont) and Pavel Orlo, signed.',
      [
        ['Maria', 'Senator', 'GR'],
        ['Pavel', 'Senator', 'GR'],
      ],
    ],
    [
      'He received four ambassadors who presented their letters: Pavel Orlo (Norway) and Maria Lopez (Greece).',
      [
        ['Pavel', 'Ambassador', 'NO'],
        ['Maria', 'Ambassador', 'GR'],
      ],
    ],
    ['Greek ministers left, and Maria Lopez came.', []],
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held)
  })
})
