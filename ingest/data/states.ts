import { byWord, phrases } from './lists.ts'

/**
 * What the package world-countries lacks for reading news: more names, adjectives and people, seats of government,
 * Japanese abbreviations, and phrases that contain a state's name and are no state. Keys are ISO 3166-1 alpha-2.
 */

/** Not independent by the package's mark, and spoken of as states all the same. */
export const ALSO_STATES = ['XK', 'PS', 'TW', 'VA'] as const

/** Names beside the common and the official one. */
export const NAMES: Record<string, string[]> = {
  AE: ['UAE', 'U.A.E.', 'the Emirates'],
  BA: ['Bosnia', 'Bosnia-Herzegovina', 'Bosnia & Herzegovina', 'BiH'],
  BN: ['Brunei Darussalam'],
  BS: ['The Bahamas'],
  BY: ['Byelorussia'],
  CD: ['Congo', 'DRC', 'D.R. Congo', 'Democratic Republic of Congo', 'Congo-Kinshasa'],
  CF: ['CAR'],
  CG: ['Congo-Brazzaville', 'Republic of Congo', 'Congo Republic'],
  CI: ["Côte d'Ivoire", 'Ivory Coast'],
  CN: ['PRC', 'P.R. China', 'Mainland China', 'People’s Republic of China'],
  CV: ['Cabo Verde', 'Cape Verde'],
  CZ: ['Czech Republic', 'Czechia'],
  DE: ['Federal Republic of Germany', 'FRG'],
  DO: ['Dominican Republic'],
  DZ: ["People's Democratic Republic of Algeria"],
  FM: ['Federated States of Micronesia'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain', 'United Kingdom'],
  GM: ['The Gambia'],
  GW: ['Guinea Bissau'],
  IE: ['Republic of Ireland'],
  IR: ['Islamic Republic of Iran', 'Islamic Republic'],
  KG: ['Kyrgyz Republic', 'Kirghizia', 'Kirgizstan', 'Kyrghyzstan'],
  KN: ['St. Kitts and Nevis', 'Saint Kitts'],
  KP: ['North Korea', 'N. Korea', 'N Korea', 'DPRK', 'D.P.R.K.', "Democratic People's Republic of Korea"],
  KR: ['South Korea', 'S. Korea', 'S Korea', 'Korea', 'ROK', 'R.O.K.', 'Republic of Korea'],
  KZ: ['Kazakstan'],
  LA: ['Lao PDR', 'Laos', "Lao People's Democratic Republic"],
  LC: ['St. Lucia'],
  MD: ['Moldavia'],
  MK: ['Macedonia', 'FYROM', 'Republic of North Macedonia'],
  MM: ['Burma', 'Myanmar'],
  MV: ['Republic of Maldives', 'Maldives'],
  NL: ['Holland', 'The Netherlands', 'Netherlands'],
  PG: ['PNG'],
  PS: ['State of Palestine', 'Palestinian Authority', 'Palestinian National Authority'],
  RU: ['Russian Federation', 'RF'],
  SA: ['KSA', 'Kingdom of Saudi Arabia', 'Saudi'],
  ST: ['Sao Tome and Principe', 'Sao Tome'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland', 'Eswatini'],
  TJ: ['Tadjikistan'],
  TL: ['East Timor', 'Timor-Leste'],
  TR: ['Turkey', 'Turkiye', 'Republic of Turkey', 'Republic of Türkiye'],
  TT: ['Trinidad'],
  TW: ['Chinese Taipei', 'Republic of China'],
  US: ['US', 'U.S.', 'USA', 'U.S.A.', 'United States', 'United States of America', 'America'],
  VA: ['Holy See', 'Vatican', 'Vatican City', 'Vatican City State', 'Apostolic See'],
  VC: ['St. Vincent and the Grenadines', 'Saint Vincent'],
  VN: ['Viet Nam'],
}

/** Adjectives and people that the package lacks or spells in another way; plurals in -s are made from all. First = the usual adjective. */
export const DEMONYMS: Record<string, string[]> = {
  AE: ['Emirati'],
  AF: ['Afghan'],
  AG: ['Antiguan'],
  AR: ['Argentine', 'Argentinian', 'Argentinean'],
  AZ: ['Azerbaijani', 'Azeri'],
  BA: ['Bosnian', 'Bosnian Serb', 'Bosnian Croat'],
  BF: ['Burkina', 'Burkinabe', 'Burkinabè'],
  BD: ['Bangladeshi', 'Bangladesh'],
  BW: ['Botswanan', 'Motswana', 'Batswana'],
  BY: ['Belarusian', 'Belarussian'],
  CD: ['Congolese'],
  CH: ['Swiss'],
  CV: ['Cape Verdean', 'Cabo Verdean'],
  CY: ['Cypriot', 'Greek Cypriot', 'Turkish Cypriot'],
  CZ: ['Czech'],
  DE: ['German'],
  DJ: ['Djiboutian'],
  DK: ['Danish', 'Dane', 'Danes'],
  DO: ['Dominican'],
  EC: ['Ecuadorian', 'Ecuadorean'],
  ES: ['Spanish', 'Spaniard'],
  FI: ['Finnish', 'Finn'],
  FR: ['French', 'Frenchman', 'Frenchmen'],
  GB: ['British', 'Briton', 'Brits'],
  GR: ['Greek', 'Hellenic'],
  HR: ['Croatian', 'Croat'],
  HU: ['Hungarian'],
  IE: ['Irish'],
  IS: ['Icelandic', 'Icelander'],
  KG: ['Kyrgyz', 'Kyrgyzstani', 'Kirghiz'],
  KI: ['Kiribati', 'I-Kiribati'],
  KM: ['Comorian', 'Comoran'],
  KN: ['Kittitian'],
  KP: ['North Korean'],
  KR: ['South Korean', 'Korean'],
  KW: ['Kuwaiti'],
  KZ: ['Kazakh', 'Kazakhstani'],
  LA: ['Lao', 'Laotian'],
  LS: ['Basotho', 'Mosotho'],
  LV: ['Latvian'],
  MD: ['Moldovan', 'Moldavian'],
  MG: ['Malagasy', 'Madagascan'],
  MK: ['Macedonian', 'North Macedonian'],
  MM: ['Burmese', 'Myanma'],
  MN: ['Mongolian'],
  MV: ['Maldivian'],
  MC: ['Monegasque', 'Monacan'],
  NL: ['Dutch', 'Netherlandish', 'Dutchman'],
  NP: ['Nepali', 'Nepalese'],
  NZ: ['New Zealand', 'New Zealander', 'Kiwi', 'NZ'],
  PH: ['Philippine', 'Filipino', 'Filipina'],
  PL: ['Polish', 'Pole', 'Poles'],
  PS: ['Palestinian'],
  PT: ['Portuguese'],
  QA: ['Qatari'],
  RO: ['Romanian', 'Rumanian'],
  RS: ['Serbian', 'Serb'],
  SA: ['Saudi', 'Saudi Arabian'],
  SB: ['Solomon Islands', 'Solomon Islander', 'Solomons'],
  SC: ['Seychellois'],
  SE: ['Swedish', 'Swede', 'Swedes'],
  SI: ['Slovenian', 'Slovene'],
  SK: ['Slovak', 'Slovakian'],
  SN: ['Senegalese'],
  SO: ['Somali', 'Somalian'],
  SR: ['Surinamese'],
  SV: ['Salvadoran', 'Salvadorean'],
  SZ: ['Swazi', 'Eswatini'],
  TH: ['Thai'],
  TJ: ['Tajik', 'Tajikistani'],
  TL: ['Timorese', 'East Timorese'],
  TM: ['Turkmen', 'Turkmenistani'],
  TR: ['Turkish', 'Turk', 'Turks'],
  TT: ['Trinidadian'],
  TW: ['Taiwanese'],
  UA: ['Ukrainian'],
  US: ['American', 'U.S.', 'US'],
  UZ: ['Uzbek', 'Uzbekistani'],
  VA: ['Vatican'],
  VN: ['Vietnamese'],
  XK: ['Kosovar', 'Kosovan', 'Kosovo Albanian'],
  YE: ['Yemeni'],
  ZW: ['Zimbabwean'],
}

/** Cities that stand for a government beside, or spelled unlike, the capital of the package. */
export const SEATS: Record<string, string[]> = {
  AM: ['Erevan'],
  BJ: ['Cotonou'],
  BO: ['La Paz'],
  CH: ['Berne'],
  CI: ['Abidjan'],
  CN: ['Peking'],
  IL: ['Tel Aviv', 'West Jerusalem'],
  IN: ['Delhi'],
  KR: ['Seoul'],
  KW: ['Kuwait City'],
  KZ: ['Nur-Sultan'],
  LK: ['Sri Jayawardenepura Kotte'],
  MD: ['Chisinau', 'Kishinev'],
  MM: ['Nay Pyi Taw', 'Naypyitaw', 'Naypyidaw'],
  MN: ['Ulaanbaatar'],
  MY: ['Putrajaya'],
  NL: ['The Hague'],
  TD: ["N'Djamena", 'Ndjamena'],
  TM: ['Ashkhabad'],
  UA: ['Kiev'],
  US: ['Washington', 'Washington DC'],
  VA: ['Vatican City'],
  XK: ['Prishtina', 'Pristina'],
  YE: ['Sanaa', "Sana'a"],
}

/** Capitals that mean something else when they act: Brussels is the EU, The Hague its courts; the others are common names of people or towns. */
export const NEVER_GOVERNMENTS: readonly string[] = phrases(`
  Brussels, The Hague, Victoria, Georgetown, Kingston, Jerusalem, San José, Saint John's, St. George's,
  City of San Marino
`)

/** Phrases that contain a state's name, adjective or seat and speak of none. Names of dependent territories are added from the package. */
export const NOT_STATES: readonly string[] = phrases(`
  Lao Cai, New Mexico, New England, New Jersey, New South Wales, New Britain, Northern Ireland, South Georgia,
  Latin America, Latin American, South America, South American, Central America, Central American, North
  America, Northern America, North American, African American, Organization of American States, Inter-American, Native
  American, Spanish American, Pan American, Gulf of Mexico, Gulf of Oman, Gulf of Guinea, Gulf of
  Thailand, Gulf of America, Gulf of Finland, Sea of Japan, South China Sea, East China Sea, Indian Ocean,
  Indo-Pacific, Irish Sea, Lake Chad, Niger Delta, Niger River, Panama Canal, Jordan River, River Jordan,
  Jordan Valley, Korean Peninsula, Korea Strait, Taiwan Strait, English Channel, American Samoa, French
  Guiana, French Polynesia, French Riviera, British Columbia, British Virgin Islands, British Indian Ocean
  Territory, US Virgin Islands, Dutch Caribbean, Inner Mongolia, Guinea pig, West Azerbaijan Province,
  East Azerbaijan Province, Western Azerbaijan Province, Eastern Azerbaijan Province, Luxembourg City,
  East Azerbaijan, West Azerbaijan, Workers' Party of Korea, Greek Catholic, Greek Orthodox, Russian Orthodox, Roman Catholic, Bank of America, Air France, Korean
  Air, Japan Tobacco, British Airways, British American Tobacco, American Airlines, American Express,
  Turkish Airlines, Qatar Airways, Ethiopian Airlines, Kenya Airways, Singapore Airlines, Egypt Air, Air
  India, Air China, Fly Dubai, Deutsche Welle, Washington Post, Moscow Times, Times of Israel, Jerusalem
  Post, Tehran Times, Kyiv Independent, Kyiv Post, China Daily, Japan Times, Korea Herald, Korea Times,
  Times of India, Hindustan Times, Buenos Aires Times, Times of Malta, Global Times, Washington state,
  Washington State, State of Washington, George Washington, Washington Treaty, Paris Agreement, Paris
  Accord, Paris Club, Paris Hilton, Rome Statute, Treaty of Rome, Vienna Convention, Warsaw Pact, London
  Stock Exchange, London Club, Budapest Memorandum, Minsk Group, Minsk agreements, Minsk Agreements, Minsk
  Protocol, Prague Spring, Nairobi Process, Luanda Process, Doha Round, Astana Process, Astana process,
  Astana format, Abraham Accords, Berlin Process, Berlin Wall, Kyoto Protocol, Madrid Club, Athens
  Olympics, Panama Papers
`)

/** Names of states and seats that people bear too, as a first or a family name; the words beside them decide. */
export const ALSO_PERSONAL: readonly string[] = phrases(`
  Jordan, Chad, Israel, Georgia, India, Kenya, Cuba, Ireland, Holland, France, Jamaica, Malta, Dominica,
  America, French, German, London, Paris, Berlin, Washington, Santiago, Sofia, Lima, Vienna, Wellington,
  Male
`)

/** What tells the state of the US from the country: what stands around `Georgia`. */
export const AMERICAN_GEORGIA = {
  before: ['Atlanta', 'Savannah', 'Augusta', 'Macon', 'Athens', 'state of', 'North', 'Southern', 'Fort'],
  after: ['Tech', 'Bulldogs', 'Senator', 'Governor', 'Gov', 'Republican', 'Democrat', 'Southern'],
}

/** Japanese names beside those of the package. */
export const JAPANESE_NAMES: Record<string, string[]> = byWord({
  AE: ['UAE', 'アラブ首長国連邦'],
  AU: ['豪州'],
  AZ: ['アゼルバイジャン'],
  BA: ['ボスニア'],
  BY: ['白ロシア'],
  CD: ['コンゴ民主共和国', 'コンゴ民'],
  CG: ['コンゴ共和国'],
  CN: ['中国', '中華人民共和国'],
  CV: ['カーボベルデ'],
  DE: ['ドイツ'],
  ES: ['スペイン'],
  FR: ['フランス'],
  GB: ['英国', 'イギリス', 'ブリテン'],
  GE: ['ジョージア', 'グルジア'],
  GR: ['ギリシャ', 'ギリシア'],
  IN: ['インド'],
  IT: ['イタリア'],
  JP: ['日本', '我が国'],
  KG: ['キルギス'],
  KP: ['北朝鮮'],
  KR: ['韓国', '大韓民国'],
  KW: ['クウェート'],
  KZ: ['カザフ'],
  MX: ['メキシコ'],
  NL: ['オランダ'],
  PH: ['フィリピン', '比国'],
  RU: ['ロシア', '露国'],
  SA: ['サウジ'],
  TH: ['タイ王国', 'タイ'],
  TJ: ['タジク'],
  TM: ['トルクメン'],
  TR: ['トルコ', 'テュルキエ'],
  TW: ['台湾'],
  US: ['米国', 'アメリカ合衆国', 'アメリカ'],
  UZ: ['ウズベク'],
  VA: ['バチカン', 'ヴァチカン', '教皇庁', 'ローマ法王庁'],
  VE: ['ベネズエラ'],
  VN: ['ベトナム', 'ヴィエトナム', '越国'],
  ZA: ['南アフリカ', '南ア'],
})

/** One-character abbreviations of the Japanese press. They count only where the word around them leaves no doubt. */
export const JAPANESE_LETTERS: Record<string, string> = {
  米: 'US',
  露: 'RU',
  英: 'GB',
  仏: 'FR',
  独: 'DE',
  伊: 'IT',
  中: 'CN',
  韓: 'KR',
  日: 'JP',
  印: 'IN',
  豪: 'AU',
  加: 'CA',
  土: 'TR',
  宇: 'UA',
  越: 'VN',
  比: 'PH',
  蘭: 'NL',
  西: 'ES',
  葡: 'PT',
  泰: 'TH',
  墨: 'MX',
  伯: 'BR',
  朝: 'KP',
  台: 'TW',
}

/** Words that contain a state's name in Japanese and speak of none. Longer runs of katakana (`ラテンアメリカ`) need no row. */
export const JAPANESE_NOT_STATES: readonly string[] = phrases(`
  南アメリカ, 北アメリカ, 中央アメリカ, アメリカ大陸, インド洋, インド太平洋, パナマ運河, メキシコ湾, オマーン湾, チャド湖, ギニア湾, ジョージア州, ヨルダン川, 日本海, 東アゼルバイジャン,
  西アゼルバイジャン
`)
