/** Agencies that write for readers at home, by state. */
const HOMES = `AM ARMENPRESS|AZ APA AZERTAC AZERTAG REPORT TREND TURAN|BY BELTA|GE 1TV CIVIL.GE INTERPRESSNEWS|KG 24.KG AKIPRESS KABAR
|KZ KAZINFORM|MD MOLDPRES|MN MONTSAME|TJ KHOVAR|TM TDH|UA UKRINFORM UNIAN|UZ UZA
|AL ATA|AT APA|BA FENA|BE BELGA|BG BTA NOVINITE|CH ATS KEYSTONE-ATS|CZ CTK ČTK|DK RITZAU|FI STT|GB PA|HR HINA|HU MTI|IE RTE|LT ELTA|LV LETA
|MK MIA|NL ANP|NO NTB|PL PAP|PT LUSA|RO AGERPRES|RS TANJUG|SE TT|SI STA|SK TASR
|AE WAM|BH BNA|DZ APS|EG MENA|IQ INA|IR IRNA ISNA MEHR TASNIM|JO PETRA|KW KUNA|LB NNA|LY LANA|MA MAP|OM ONA|PS WAFA|QA QNA|SA SPA
|SD SUNA|SY SANA|TN TAP|YE SABA|AO ANGOP|BW BOPA|ET ENA|GH GNA|NA NAMPA|NG NAN|SN APS
|AU AAP|BD BSS UNB|ID ANTARA|IN ANI IANS PTI|KH AKP|KP KCNA|KR YONHAP|LA KPL|MY BERNAMA|NZ RNZ|PH PNA|PK APP|TH TNA|VN VNA|AR TELAM|PE ANDINA|VE AVN`

const homeAgencies = HOMES.split('|').map((row) => row.trim().split(/\s+/))

/**
 * Names of news agencies and outlets as source lines print them, upper case.
 * Needed only where the form of a line leaves doubt (no slash, no day, no brackets); an unknown name in a full source line is read all the same.
 */
export const KNOWN_AGENCIES: ReadonlySet<string> = new Set([
  'AFP',
  'AL ARABIYA',
  'AL JAZEERA',
  'ALJAZEERA',
  'ANADOLU',
  'ANADOLU AGENCY',
  'AA',
  'ANSA',
  'AP',
  'ASSOCIATED PRESS',
  'BBC',
  'BLOOMBERG',
  'CNA',
  'CNN',
  'DPA',
  'EFE',
  'EURONEWS',
  'FINANCIAL TIMES',
  'GUARDIAN',
  'INTERFAX',
  'JIJI',
  'JIJI PRESS',
  'KYIV INDEPENDENT',
  'KYODO',
  'KYODO NEWS',
  'LE MONDE',
  'NHK',
  'NIKKEI',
  'OC-MEDIA',
  'POLITICO',
  'REUTERS',
  'RFE/RL',
  'RIA',
  'RIA NOVOSTI',
  'SPUTNIK',
  'TASS',
  'UPI',
  'VOA',
  'XINHUA',
  'ロイター',
  '時事',
  '時事通信',
  '共同',
  '共同通信',
  '新華社',
  '聯合',
  '聯合ニュース',
  'タス',
  'タス通信',
  'インターファクス',
  '朝日',
  '読売',
  '毎日',
  '日経',
  '産経',
  ...homeAgencies.flatMap(([, ...names]) => names),
])

/** Papers and stations at home, by state; a name may have several words. */
const NEWSPAPERS: Readonly<Record<string, string>> = {
  AE: 'GULF NEWS, KHALEEJ TIMES, THE NATIONAL',
  AF: 'TOLONEWS, PAJHWOK, KHAAMA PRESS, BAKHTAR',
  AM: 'ARKA, NEWS.AM, PANARMENIAN, CIVILNET, HETQ',
  AR: 'BUENOS AIRES TIMES, LA NACION, MERCOPRESS',
  AU: 'THE AUSTRALIAN',
  AZ: 'AZERNEWS, DAY.AZ, REPORT.AZ, CALIBER.AZ, 1NEWS.AZ, NEWS.AZ, AZERI DAILY, MINVAL',
  BD: 'DAILY STAR, DHAKA TRIBUNE, PROTHOM ALO, BDNEWS24',
  BR: 'AGENCIA BRASIL, AGÊNCIA BRASIL, FOLHA, O GLOBO',
  CA: 'CBC, CBC NEWS, CTV NEWS, GLOBAL NEWS, THE CANADIAN PRESS, GLOBE AND MAIL',
  CU: 'PRENSA LATINA, GRANMA',
  CY: 'CYPRUS MAIL',
  EE: 'ERR, BNS',
  EG: 'AHRAM ONLINE, EGYPT TODAY',
  ET: 'FANA, FBC, ADDIS STANDARD',
  FI: 'YLE',
  FJ: 'FBC NEWS, FIJI TIMES',
  GE: 'AGENDA.GE, IMEDI, RUSTAVI 2, GEORGIA TODAY',
  GH: 'GHANAWEB, MYJOYONLINE',
  GR: 'ANA-MPA, AMNA, KATHIMERINI, EKATHIMERINI',
  ID: 'JAKARTA POST, THE JAKARTA POST, TEMPO, KOMPAS',
  IE: 'IRISH TIMES, THE IRISH TIMES',
  IL: 'TIMES OF ISRAEL, THE TIMES OF ISRAEL, JERUSALEM POST, THE JERUSALEM POST, HAARETZ, YNET',
  IN: 'THE HINDU, NDTV, HINDUSTAN TIMES, TIMES OF INDIA, INDIAN EXPRESS',
  IR: 'FARS, PRESS TV, TEHRAN TIMES',
  IQ: 'RUDAW, KURDISTAN24, SHAFAQ NEWS',
  JM: 'JAMAICA GLEANER, JAMAICA OBSERVER',
  JO: 'JORDAN TIMES',
  JP: 'JAPAN TIMES, THE JAPAN TIMES, MAINICHI, ASAHI SHIMBUN',
  KE: 'KBC, CAPITAL FM, DAILY NATION',
  KH: 'KHMER TIMES, PHNOM PENH POST',
  KR: 'KOREA HERALD, THE KOREA HERALD, KOREA TIMES, THE KOREA TIMES',
  KW: 'ARAB TIMES, KUWAIT TIMES',
  KZ: 'INTERFAX-KAZAKHSTAN, QAZINFORM, INFORM.KZ, TENGRINEWS, ASTANA TIMES, THE ASTANA TIMES',
  LB: 'NAHARNET',
  LK: 'ADA DERANA, COLOMBO GAZETTE, NEWSFIRST',
  LT: 'LRT',
  LV: 'LSM',
  MD: 'MOLDPRESS',
  ME: 'VIJESTI',
  MW: 'MANA, NYASA TIMES',
  MY: 'THE STAR, NEW STRAITS TIMES, MALAY MAIL',
  NG: 'PREMIUM TIMES, PUNCH, VANGUARD, DAILY TRUST, THISDAY',
  NP: 'KATHMANDU POST, RSS',
  OM: 'TIMES OF OMAN, OMAN OBSERVER',
  PH: 'INQUIRER, PHILSTAR, RAPPLER, GMA NEWS',
  PK: 'DAWN, GEO NEWS, EXPRESS TRIBUNE, RADIO PAKISTAN',
  PL: 'TVP WORLD',
  QA: 'GULF TIMES, THE PENINSULA',
  RW: 'NEW TIMES, THE NEW TIMES, KT PRESS',
  SA: 'ARAB NEWS, SAUDI GAZETTE',
  RS: 'B92, POLITIKA',
  SG: 'STRAITS TIMES, THE STRAITS TIMES, CNA, CHANNEL NEWSASIA',
  TH: 'BANGKOK POST, NNT',
  TJ: 'ASIA-PLUS, AVESTA',
  TR: 'DAILY SABAH, HURRIYET DAILY NEWS, TRT HABER, İHA, DHA',
  TW: 'FOCUS TAIWAN, TAIPEI TIMES',
  UA: 'INTERFAX-UKRAINE, KYIV INDEPENDENT, KYIV POST, PRAVDA.COM.UA',
  UG: 'DAILY MONITOR, NEW VISION',
  UZ: 'UZDAILY, GAZETA.UZ, KUN.UZ, DUNYO',
  VN: 'VIETNAMPLUS, VNEXPRESS, NHAN DAN, VIET NAM NEWS, VOV',
  XK: 'KOHA',
  ZA: 'SANEWS, SABC, NEWS24',
  ZM: 'LUSAKA TIMES',
  ZW: 'ZBC',
}

const homeRows = [
  ...homeAgencies,
  ...Object.entries(NEWSPAPERS).map(([code, names]) => [code, ...names.split(', ')]),
]

/** Domains of countries under which sites of the whole world stand. */
const WORLDWIDE = new Set(['AI', 'CC', 'CO', 'EU', 'FM', 'IO', 'LY', 'ME', 'TO', 'TV', 'WS'])
/** Domains that are not called as their state is. */
const OTHERWISE = new Map([
  ['GOV', 'US'],
  ['MIL', 'US'],
  ['UK', 'GB'],
])
const SITE = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?<domain>GOV|MIL|[A-Z]{2})$/u

/** The state of a site by its domain, as source lines print it: `MOFA.GO.JP` -> `JP`, `STATE.GOV` -> `US`; undefined where the domain tells none. */
export function stateOfSite(source: string): string | undefined {
  const domain = SITE.exec(source)?.groups?.['domain']
  return domain === undefined || WORLDWIDE.has(domain) ? undefined : (OTHERWISE.get(domain) ?? domain)
}

/** For agencies that write for readers at home, and so leave their own state unsaid, the states whose they may be. Those that write for the world name it. */
export const AGENCY_HOMES: ReadonlyMap<string, readonly string[]> = homeRows.reduce(
  (homes, [code = '', ...names]) => {
    for (const name of names) homes.set(name, [...(homes.get(name) ?? []), code])
    return homes
  },
  new Map<string, string[]>(),
)
