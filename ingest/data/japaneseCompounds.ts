/** Titles of a post and what it is for. The group of a row is a name that has a Japanese one, and stands for `{}`; the first row that fits counts. */
import { byWord } from './lists.ts'

export const JAPANESE_COMPOUNDS: readonly {
  english: RegExp
  about: 'portfolio' | 'place' | 'area' | 'body'
  japanese: string
}[] = [
  // 国務大臣 has a rank of its own, so it comes before 大臣.
  { english: /^Minister of State (?:for|of) (.+)$/u, about: 'portfolio', japanese: '{}担当国務大臣' },
  { english: /^State Minister (?:for|of) (.+)$/u, about: 'portfolio', japanese: '{}副大臣' },
  { english: /^State Secretary (?:for|of) (.+)$/u, about: 'portfolio', japanese: '{}次官' },
  { english: /^(?:Deputy|Vice) Minister (?:for|of) (.+)$/u, about: 'portfolio', japanese: '{}次官' },
  { english: /^Minister (?:for|of) (.+)$/u, about: 'portfolio', japanese: '{}相' },
  { english: /^(?:Deputy|Vice) (.+) Minister$/u, about: 'portfolio', japanese: '{}次官' },
  { english: /^(.+) Minister$/u, about: 'portfolio', japanese: '{}相' },
  {
    english: /^(?:Chairman|President|Governor) of (?:the )?(.+ Bank)$/u,
    about: 'body',
    japanese: '{}総裁',
  },
  {
    english: /^(?:Chairman|Head|Chief|Director) of (?:the )?(.+ (?:Service|Agency))$/u,
    about: 'body',
    japanese: '{}長官',
  },
  { english: /^Mayor of (.+)$/u, about: 'place', japanese: '{}市長' },
  { english: /^Governor of (.+)$/u, about: 'place', japanese: '{}知事' },
  {
    english: /^Special Representative (?:for|on) (?:the )?(.+)$/u,
    about: 'area',
    japanese: '{}担当特別代表',
  },
  { english: /^Special Envoy (?:for|on|to) (?:the )?(.+)$/u, about: 'area', japanese: '{}担当特使' },
  { english: /^High Representative for (?:the )?(.+)$/u, about: 'area', japanese: '{}担当上級代表' },
  { english: /^(?:Regional )?Director for (?:the )?(.+)$/u, about: 'area', japanese: '{}担当局長' },
  { english: /^Resident Coordinator in (.+)$/u, about: 'area', japanese: '在{}常駐調整官' },
  {
    english: /^Spokesperson (?:of|for) (?:the )?(.+) Ministry$/u,
    about: 'portfolio',
    japanese: '{}省報道官',
  },
  {
    english: /^Spokesperson (?:of|for) (?:the )?Ministry of (.+)$/u,
    about: 'portfolio',
    japanese: '{}省報道官',
  },
  {
    english: /^(?:Chairman|Chairwoman|Chairperson|Chair) of (?:the )?(.+ (?:Commission|Committee))$/u,
    about: 'body',
    japanese: '{}委員長',
  },
  {
    english: /^(.+ (?:Commission|Committee)) (?:Chairman|Chairwoman|Chairperson|Chair)$/u,
    about: 'body',
    japanese: '{}委員長',
  },
  { english: /^Secretary of (?:the )?(.+)$/u, about: 'body', japanese: '{}書記' },
  { english: /^Spokesperson (?:of|for) (?:the )?(.+)$/u, about: 'body', japanese: '{}報道官' },
  { english: /^Judge of (?:the )?(.+)$/u, about: 'body', japanese: '{}判事' },
  { english: /^Senator of (?:the )?(.+)$/u, about: 'body', japanese: '{}議員' },
  { english: /^(?:Member|Deputy) of (?:the )?(.+)$/u, about: 'body', japanese: '{}議員' },
  { english: /^(?:Speaker|Chairman|Chair) of (?:the )?(.+)$/u, about: 'body', japanese: '{}議長' },
]

/** Parts of the world that are nobody's state, as offices are for them. */
export const JAPANESE_AREAS: Readonly<Record<string, string>> = byWord({
  'South Caucasus': '南コーカサス',
  Caucasus: 'コーカサス',
  'Central Asia': '中央アジア',
  'South Caucasus and Central Asia': '南コーカサス・中央アジア',
  'Caucasus and Central Asia': 'コーカサス・中央アジア',
  'Europe and Central Asia': '欧州・中央アジア',
  'Middle East': '中東',
  'Middle East Peace Process': '中東和平',
  'Horn of Africa': 'アフリカの角',
  'Western Balkans': '西バルカン',
  'Western Pacific': '西太平洋',
  Sahel: 'サヘル',
  Arctic: '北極',
  'Indo-Pacific': 'インド太平洋',
})

/** Portfolios that Japanese headlines are not read for, as a word for them is as often something else. */
export const MORE_PORTFOLIOS: Readonly<Record<string, string>> = byWord({
  'International Cooperation': '国際協力',
  'International Trade': '国際貿易',
  'Foreign Trade': '貿易',
  European: '欧州',
  Logistics: '物流',
  'Urban Development': '都市開発',
  Roads: '道路',
  'Territorial Administration': '国土管理',
  'Defense Industry': '国防産業',
  Planning: '計画',
  Water: '水資源',
  Irrigation: '灌漑',
  'Natural Gas': '天然ガス',
  'Mineral Resources': '鉱物資源',
  'Renewable Energy': '再生可能エネルギー',
  'Advanced Technology': '先端技術',
  'Climate Change': '気候変動',
  Mines: '鉱業',
  Mine: '鉱業',
  Expatriates: '在外国民',
  Hydrocarbons: '炭化水素',
  Petroleum: '石油',
  'Social Welfare': '社会福祉',
  'Social Protection of Population': '社会保障',
  'Strategic Affairs': '戦略問題',
  'Human Rights': '人権',
  Urbanization: '都市計画',
})
