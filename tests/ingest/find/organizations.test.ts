import { describe, expect, test } from '@jest/globals'
import { findOrganizations } from '../../../ingest/find/organizations.ts'
import type { FoundOrganization } from '../../../ingest/find/organizations.ts'
import { findInItems } from '../../../ingest/find/item.ts'
import { findStates } from '../../../ingest/find/states.ts'
import { analyse } from '../../../ingest/nlp/engine.ts'
import { toItem } from '../items.ts'

const find = (text: string): FoundOrganization[] =>
  findOrganizations({ text, sentences: analyse(text), ja: { start: 0, end: 0 } }).organizations
const names = (text: string): string[] => find(text).map(({ name }) => name)

/** One row per way in which a body is named: rule, sentence with the names in it, sentence without any. */
const RULES: [rule: string, is: string, expected: string[], not: string][] = [
  [
    'body.known',
    'Unicef, ASEAN and the World Bank met.',
    ['ASEAN', 'World Bank'],
    'Who met whom in the bank?',
  ],
  [
    'body.head',
    'The Lagos City Council and the Blue Nile Foundation met.',
    ['Lagos City Council', 'Blue Nile Foundation'],
    'The City and the President met.',
  ],
  [
    'body.tail',
    'The Ministry of Industry, Mines and Trade of Peru replied.',
    ['Ministry of Industry, Mines and Trade of Peru'],
    'The Minister of Industry, Mines and Trade of Peru replied.',
  ],
  [
    'body.noun',
    'The broadcaster Radio Okapi and the Danish company Terma agreed.',
    ['Radio Okapi', 'Terma'],
    'The company President and its broadcaster agreed.',
  ],
  ['body.noun.after', 'The Green Dawn party won.', ['Green Dawn'], 'An Islamist party won.'],
  [
    'body.listed',
    'The Oslo-based companies Terma Steel, Orient Trade and Silk Parts were fined.',
    ['Terma Steel', 'Orient Trade', 'Silk Parts'],
    'The companies Velda Sorn met were fined.',
  ],
  ['body.numbered', 'He spoke to Channel 7 at noon.', ['Channel 7'], 'He went to channel 7 and to Gate 7.'],
  [
    'body.examples',
    'Firms such as Terma, Odebrecht, which built it, as well as Kongsberg took part.',
    ['Terma', 'Odebrecht', 'Kongsberg'],
    'Firms such as these took part.',
  ],
  [
    'body.initials',
    'Doctors of the Blue Nile (DBN) left.',
    ['Doctors of the Blue Nile'],
    'Doctors of the Blue Nile (in Sudan) left.',
  ],
  [
    'body.abbreviation',
    'The deal was signed by YPF on Monday.',
    ['YPF'],
    'The LNG deal was signed by the CEO on Monday.',
  ],
  [
    'body.state',
    'The Kenyan parliament and Chad’s defence ministry agreed.',
    ['Kenyan parliament', 'Chad’s defence ministry'],
    'A parliament and a ministry agreed.',
  ],
]

describe('ways in which a body is named', () => {
  test.each(RULES)('%s', (rule, is, expected, not) => {
    expect(names(is)).toEqual(expected)
    expect(find(is).flatMap(({ evidence }) => evidence.map((one) => one.rule))).toContain(rule)
    expect(names(not)).toEqual([])
  })
})

describe('where a name ends', () => {
  test.each<[string, string[]]>([
    [
      'At the Ministry of Foreign Affairs Testworth and Minister Orlo signed it.',
      ['Ministry of Foreign Affairs'],
    ],
    ['The Foreign Affairs Committee of Norway sat.', ['Foreign Affairs Committee of Norway']],
    ['The Chairman of the Board of the Eurasian Economic Commission left.', ['Eurasian Economic Commission']],
    [
      'The Supreme Interstate Council of Norway and Greece met the Federation of Saudi Chambers.',
      ['Supreme Interstate Council of Norway and Greece', 'Federation of Saudi Chambers'],
    ],
    [
      'The State Atomic Energy Corporation Rosatom met Marubeni Corp. officers.',
      ['Rosatom', 'Marubeni Corp'],
    ],
    ['He was tried at the Bergen Law Courts.', ['Bergen Law Courts']],
    ['The Security Council of Norway and Greece met.', ['Security Council of Norway']],
    ['The Office of the Security Council of Norway replied.', ['Security Council of Norway']],
    [
      'The Harbour Route for Peace and Trade (HRPT) and the Harbour Board for Trade (HBT) grew.',
      ['Harbour Board for Trade'],
    ],
    ['They made an agreement with Harbour Wind Nordmark (HWN).', ['Harbour Wind Nordmark']],
    ['The Road for Peace Foundation (RPF) grew.', ['Road for Peace Foundation']],
    [
      'The Trade Affairs Bureau of the Greek Ministry of Foreign Affairs replied.',
      ['Trade Affairs Bureau of the Greek Ministry of Foreign Affairs'],
    ],
    ['The Ministry of Defence Spokesman spoke.', ['Ministry of Defence']],
    ['The Oslo Chief Public Prosecutor’s Office said so.', ['Oslo Chief Public Prosecutor’s Office']],
    ['The head of the Department of Legislation Jan Orlo said so.', ['Department of Legislation']],
    ['The head of the friendship group Jan Orlo said so.', []],
    [
      'The Commission on the delimitation of the border between Norway and Greece met.',
      ['Commission on the delimitation of the border between Norway and Greece'],
    ],
    ['The State Tourism Board and the Equinor Board met.', ['State Tourism Board', 'Equinor']],
    ['Chairman of the Board of Directors of PJSC Galvo left.', ['Galvo']],
    ['The Board of Investment of Norway agreed.', ['Board of Investment of Norway']],
    ['The Equinor Board of Trustees met.', ['Equinor']],
    ['The IRGC Ground Force and the IRGC Navy trained.', ['IRGC']],
    ['The Monetary Policy Committee of the Bank of Peru met.', ['Bank of Peru']],
    ['The Policy Committee of the Green Party met.', ['Policy Committee of the Green Party']],
    [
      'The International Fund for Rescuing the Varda Sea met.',
      ['International Fund for Rescuing the Varda Sea'],
    ],
    ['The Fund for Farming the guests saw is small.', ['Fund for Farming']],
    ['The Cabinet of Prime Minister Velda Sorn met.', []],
    ['Members of the Green Party (GP) Central Committee met.', ['Green Party']],
    ['She spoke before the Diet. Her diet is fish.', ['Diet']],
    ['The Oslo CHP-2 plant is shut.', []],
    ['Kanal 24/7 and Channel 5 reported.', ['Kanal 24/7', 'Channel 5']],
    [
      "Norway's Ministry of Energy and Greek Ministry of Trade agreed.",
      ["Norway's Ministry of Energy", 'Greek Ministry of Trade'],
    ],
    ['NSA Orlo came. The NSA said so.', ['NSA']],
    ['The Council of Judges and Prosecutors met.', ['Council of Judges and Prosecutors']],
    [
      'The Commission on Combating Trafficking and Forced Labour met.',
      ['Commission on Combating Trafficking and Forced Labour'],
    ],
    ['The parliament of the Netherlands voted.', ['parliament of the Netherlands']],
    [
      'The head of the Norway-Greece inter-parliamentary friendship group left.',
      ['Norway-Greece inter-parliamentary friendship group'],
    ],
    ['Official Development Assistance (ODA) was given.', []],
    ['The Chairman of the Joint Chiefs of Staff Committee of Norway left.', []],
    ['Pope Leo XIV spoke.', []],
    ['The Green Union (GU) Party elected Jan Orlo.', ['Green Union Party']],
    ['The Justice and Dawn party met.', ['Justice and Dawn']],
    ['Parliament has to ratify it.', ['Parliament']],
    ['The bill then goes to Congress.', ['Congress']],
    ['Member of Parliament Jan Orlo left.', []],
    ['Three members of the Croatian Parliament left.', ['Croatian Parliament']],
    ["Peru's Congress voted. Outside Congress it was loud.", ["Peru's Congress"]],
    ['The Roads Department and the Border Troops denied it.', ['Roads Department', 'Border Troops']],
    ['The Legal Department and the Guard Troops denied it.', []],
    ['The Border Troops of the State Security Service met.', ['Border Troops', 'State Security Service']],
    [
      'The Multinational Joint Task Force withdrew, the Task Force stayed.',
      ['Multinational Joint Task Force'],
    ],
    [
      'The Directorate General for Internal Security and the Norwegian Consulate General met.',
      ['Directorate General for Internal Security', 'Norwegian Consulate General'],
    ],
    ['The Oslo State Conservatoire paid 60 million CFA francs.', ['Oslo State Conservatoire']],
    ['The Musavat party and the Georgian Dream party met.', ['Musavat party', 'Georgian Dream']],
    ['It is run by the Blue Corridor joint venture.', ['Blue Corridor']],
    ['The Norway-Greece Working Group on Energy met.', ['Norway-Greece Working Group on Energy']],
    ['Railways of Norway, Greece and Italy agree.', []],
    ['The Agency for Support to NGOs Jan Orlo of it left.', ['Agency for Support to NGOs']],
    ['The Office of the Deputy Prime Minister said so.', ['Office of the Deputy Prime Minister']],
    ["The Young Lawyers' Association said so.", ["Young Lawyers' Association"]],
    ['The Ministry of Defence on Sep.8 said so.', ['Ministry of Defence']],
    ['The Norwegian Red Crescent sent tents to Red Crescent Street.', ['Norwegian Red Crescent']],
    ['The Fjord International News Agency of Oslo wrote.', ['Fjord International News Agency of Oslo']],
    ['Lima University and the House of Councillors agreed.', ['Lima University', 'House of Councillors']],
    [
      'The Committee on Foreign Affairs and the European Commission met.',
      ['Committee on Foreign Affairs', 'European Commission'],
    ],
    [
      'The State Commission for the Demarcation of the Border between the Republic of Peru and the Republic of Chile met.',
      [
        'State Commission for the Demarcation of the Border between the Republic of Peru and the Republic of Chile',
      ],
    ],
    [
      'The Peru–Chile Parliamentary Friendship Group resumed work.',
      ['Peru–Chile Parliamentary Friendship Group'],
    ],
    ['The Ministry of State Assets replied.', ['Ministry of State Assets']],
    ['A clerk of the Ministry of Defence Ana Roca spoke.', ['Ministry of Defence']],
    ['He spoke to the Foreign Affairs and Defence Committee.', ['Foreign Affairs and Defence Committee']],
    ['The European Union-Moldova Association Council met.', ['European Union-Moldova Association Council']],
    ["The Prosecutor General's Office opened a case.", ["Prosecutor General's Office"]],
    ['Peru’s Tata Steel signed.', ['Tata Steel']],
    ['The King Fahd University opened.', ['King Fahd University']],
    ['The measures target Blue Crescent Bullion FZE, a firm of Peru.', ['Blue Crescent Bullion FZE']],
    ['They spoke of the UN Climate Change Conference in Lima.', []],
    ['UN Climate Change replied.', ['UN Climate Change']],
    ['The road was opened. It rained. PTI VSO MZ', []],
    ['The road was opened. It rained. PTI left.', ['PTI']],
    [
      'The Beijing summit of the Forum on China-Africa Cooperation ended.',
      ['Forum on China-Africa Cooperation'],
    ],
    ['The Secretary in the Ministry of Housing and Lands spoke.', ['Ministry of Housing and Lands']],
    ['The Fundación Simón Patiño paid.', ['Fundación Simón Patiño']],
    ['The World Bank’s and the IMF’s loans', ['World Bank', 'IMF']],
    ['Galvo chief executive Ana Roca and Peru Steel’s CEO spoke.', ['Galvo', 'Peru Steel']],
    ['The Council of Foreign Ministers of the OSCE met.', ['OSCE']],
    ['A lecture at Lima State University was held.', ['Lima State University']],
    ['A student (CDU/CSU) spoke of bp.', ['bp']],
    [
      'The Peru-Chile intergovernmental commission on economic cooperation met.',
      ['Peru-Chile intergovernmental commission on economic cooperation'],
    ],
    ['The head of the outlet Fjord TV Maria Roca spoke.', ['Fjord TV']],
    ['A member of the House of Lords Baroness Ana Roca spoke.', ['House of Lords']],
    ['The Georgian party New Dawn and the NGO Blue Shore met.', ['New Dawn', 'Blue Shore']],
    ['The “Varda” Social Union and "Sorn" LLC met.', ['“Varda” Social Union', '"Sorn" LLC']],
    ['The paper The Lima Mirror and the newspaper The Dawn wrote.', ['The Dawn']],
    ['The Executive Power of the Lima district replied.', ['Executive Power of the Lima district']],
    ['A member of the Political Bureau of the CPC Central Committee met the CPC Central Committee.', ['CPC']],
    ['A member of the V18 movement spoke.', ['V18']],
    [
      'Ana Roca, executive director of Blue Line, and CEO of Galvo Steel Jan Orlo spoke.',
      ['Blue Line', 'Galvo Steel'],
    ],
    ['The President of the House of Councillors Ana Roca spoke.', ['House of Councillors']],
    ['The Chairman of the Chamber of Accounts Ana Roca spoke.', ['Chamber of Accounts']],
    ['The Seimas of Lithuania received the National Assembly.', ['Seimas', 'National Assembly']],
    ['The UN Office in Geneva Ana Roca spoke of is closed.', ['UN Office in Geneva']],
    ["The head of the President's Chancellery left.", ["President's Chancellery"]],
    [
      'The Parliamentary Assembly of Peru, Chile and Bolivia met.',
      ['Parliamentary Assembly of Peru, Chile and Bolivia'],
    ],
    ['The Ministry of Peru, Chile and Bolivia left.', ['Ministry of Peru']],
    ['The Council of Arab Ambassadors met.', ['Council of Arab Ambassadors']],
    [
      'The Office of the UN High Commissioner for Human Rights replied.',
      ['Office of the UN High Commissioner for Human Rights'],
    ],
    [
      'The Fjord News Agency met. Fjord Director Ana Roca spoke for the company Fjord.',
      ['Fjord News Agency'],
    ],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('what is no body', () => {
  test.each([
    'Members of Parliament voted.',
    'The government and an expert team met.',
    'The Rome Statute, the Action Plan and the Press Freedom Index were named.',
    'He visited the National Museum.',
    'They met at the Washington State Museum.',
    'The Armed Forces were praised.',
    'The former Soviet Union and the Russian Federation',
    'LIMA, May 3 (Reuters) - Rain fell.',
    'The Lima Media Forum and Casa House opened.',
    'The Peru-Chile Staff Talks began, the Civil Service Code was passed.',
    'The Chief of the Air Staff of Peru left.',
    'The Minister of Territorial Administration of Peru left.',
    'Cabinet Secretary Orlo left.',
    'The L-39NG jet and the NPT regime',
    'Relations with States and International Organizations',
    'Xi JINPING spoke.',
    'The SAHA EXPO fair opened.',
    'The Working Group on Detention met at a Detention Center.',
    'He was given YPF howitzers.',
  ])('%s', (text) => expect(names(text)).toEqual([]))
})

describe('one body, several names', () => {
  test('an abbreviation in brackets is the same body wherever it stands in the item', () => {
    const [one, ...rest] = find(
      'EFCC raid. The Economic and Financial Crimes Commission (EFCC) said so; the EFCC left.',
    )
    expect(rest).toEqual([])
    expect(one).toMatchObject({ name: 'Economic and Financial Crimes Commission', aliases: ['EFCC'] })
    expect(one?.evidence).toHaveLength(3)
  })

  test('a ministry with and without its state, either way round', () => {
    const [one, ...rest] = find(
      'The Peruvian Foreign Ministry replied. The Ministry of Foreign Affairs of Peru wrote. The Foreign Ministry left.',
    )
    expect(rest).toEqual([])
    expect(one).toMatchObject({ of: 'PE', official: true })
    expect([one?.name, ...(one?.aliases ?? [])]).toEqual(
      expect.arrayContaining([
        'Peruvian Foreign Ministry',
        'Ministry of Foreign Affairs of Peru',
        'Foreign Ministry',
      ]),
    )
  })

  test.each([
    ['The RSF shelled a market in Sudan.', ['Rapid Support Forces']],
    ['The RSF counted the journalists in Gaza.', ['RSF']],
    ['The ADF attacked a village in eastern Congo.', ['Allied Democratic Forces']],
    ['The editor of the news website fjord24 left.', ['fjord24']],
    ['The portal fjord.no wrote so.', ['fjord.no']],
    ['Union Home Minister Orlo left.', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))

  test('ministries of two states stay two', () => {
    expect(names('The Foreign Ministry of Peru and the Foreign Ministry of Chile wrote.')).toHaveLength(2)
  })

  test('a parliament by its own name and by its state', () => {
    const [one, ...rest] = find('The Ukrainian Parliament met. The Verkhovna Rada voted.')
    expect(rest).toEqual([])
    expect(one).toMatchObject({ of: 'UA' })
  })

  test('a known body goes by all its names', () => {
    expect(find('The ICJ ruled.')[0]).toMatchObject({
      name: 'ICJ',
      aliases: expect.arrayContaining(['International Court of Justice']),
    })
  })

  test('a department speaks of its ministry', () => {
    expect(find('The Legal Department of the Ministry of Justice wrote.')).toMatchObject([
      { name: 'Ministry of Justice', aliases: ['Legal Department of the Ministry of Justice'] },
    ])
  })

  test('an organ of a state has it, a company and an international body have none', () => {
    expect(
      find('The Peruvian Parliament, Chilean Copper Company and the African Union met.').map(({ of }) => of),
    ).toEqual(['PE', undefined, undefined])
  })
})

/** Paragraphs in the manner of the news from many regions, with all that an analyst would note. */
const NEWS: [region: string, text: string, states: string[], bodies: string[]][] = [
  [
    'East Africa',
    'Kenyan Deputy President Wanjiru Otieno hosted her Somali counterpart in Nairobi on Monday. The chairperson of the African Union Commission joined them. Mogadishu asked for the border crossing at Mandera to be reopened, the Kenya Defence Forces said.',
    ['KE', 'SO'],
    ['African Union Commission', 'Kenya Defence Forces'],
  ],
  [
    'South America',
    'Brazilian Foreign Minister Paulo Siqueira flew to Buenos Aires for a Mercosur meeting. The National Bank for Economic and Social Development (BNDES) will finance a bridge; BNDES signed with YPF. Brasília and Caracas have not spoken since the vote.',
    ['BR', 'VE'],
    ['Mercosur', 'National Bank for Economic and Social Development', 'YPF'],
  ],
  [
    'Southeast Asia',
    'Thailand and Cambodia agreed in Kuala Lumpur to a ceasefire. ASEAN observers will go to Surin province, the Royal Thai Army said. Phnom Penh accused Bangkok of shelling a village. The Chinese foreign ministry welcomed the deal.',
    ['CN', 'KH', 'TH'],
    ['ASEAN', 'Royal Thai Army', 'Chinese foreign ministry'],
  ],
  [
    'Central Asia',
    'The Cabinet of Ministers of Uzbekistan approved a loan from the Asian Development Bank. Deputies of the Oliy Majlis received the Chargé d’Affaires of the Embassy of Switzerland. Dushanbe and Bishkek signed a protocol on the border in Batken.',
    ['CH', 'KG', 'TJ', 'UZ'],
    ['Cabinet of Ministers of Uzbekistan', 'Asian Development Bank', 'Oliy Majlis', 'Embassy of Switzerland'],
  ],
  [
    'the Gulf',
    'Riyadh, Paris to co-chair conference. The Public Investment Fund (PIF) and TotalEnergies inked an accord in Jeddah. Pro-Iranian Houthi rebels attacked a ship off Hodeidah; Tehran’s denial came within hours. Qatar Airways resumed flights between Doha and Damascus.',
    ['FR', 'IR', 'SA'],
    ['Public Investment Fund', 'TotalEnergies', 'Houthi', 'Qatar Airways'],
  ],
  [
    'the European Union',
    'The Bundestag voted on Thursday. The Federal Foreign Office declined to comment. EU leaders in Brussels adopted sanctions against Russia, and the Danish company Terma won a contract. Budapest vetoed the text, the European Commission said.',
    ['DE', 'DK', 'HU', 'RU'],
    ['Bundestag', 'Federal Foreign Office', 'EU', 'Terma', 'European Commission'],
  ],
  [
    'West Africa',
    'Nigeria’s National Assembly and the Economic and Financial Crimes Commission (EFCC) met in Abuja. The EFCC chairman travelled to Lagos. ECOWAS condemned the coup in Niger; Niamey recalled its envoy from Cotonou.',
    ['BJ', 'NE', 'NG'],
    ['Nigeria’s National Assembly', 'Economic and Financial Crimes Commission', 'ECOWAS'],
  ],
  [
    'North America',
    'Ottawa imposed tariffs on American steel. The White House and the State Department said talks with Canada would go on. The Organization of American States will meet in Washington.',
    ['CA', 'US'],
    ['White House', 'State Department', 'Organization of American States'],
  ],
]

describe('news of', () => {
  test.each(NEWS)('%s', (_, text, states, bodies) => {
    const reading = { text, sentences: analyse(text), ja: { start: 0, end: 0 } }
    expect([...new Set(findStates(reading).map(({ ref }) => ref))].sort()).toEqual(states)
    expect(names(text)).toEqual(bodies)
  })
})

test('evidence covers the name as printed', () => {
  const text = "Peru's Central Bank and the IMF's staff met."
  expect(
    find(text).flatMap(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end))),
  ).toContain('IMF')
})

describe('letters that an item before explains', () => {
  const namesAfter = (...bodies: string[]): string[] =>
    (findInItems(bodies.map((body) => toItem(body))).at(-1)?.organizations ?? []).map(({ name }) => name)

  test.each<[string, string[], string[]]>([
    ['stand for the same body', ['The Oslo Fish Agency (OFA) met.', 'The OFA left.'], ['Oslo Fish Agency']],
    [
      'stand for the one that explained them last',
      ['The Oslo Fish Agency (OFA) met.', 'The Open Field Alliance (OFA) met.', 'The OFA left.'],
      ['Open Field Alliance'],
    ],
    ['are not told by those that follow', ['The Oslo Fish Agency (OFA) met.', 'The OFB left.'], ['OFB']],
    [
      'do not take a name that everybody knows',
      ['The North Atlantic Trout Office (NATO) met.', 'NATO left.'],
      ['NATO'],
    ],
  ])('%s', (_way, bodies, expected) => {
    expect(namesAfter(...bodies)).toEqual(expected)
  })
})
