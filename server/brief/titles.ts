/** What the holders of offices are called in Japanese. Pure. */
import { isOrganization } from '../../cypher/ontology.ts'
import type { OfficeTold } from '../api/brief.ts'

/** Of the body itself, and of nothing within it: `Head of the Department of the Bank` leads no bank. */
const OF_BODY = " of (?:the )?(?:(?!of\\b)[\\p{L}.’'-]+ )*"
const leading = (titles: string, bodies: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${titles})${OF_BODY}(?:${bodies})(?!\\p{L})`, 'iu')

/** What whoever leads a body is called, by what it is; title and body in a row. */
export const OF_BODIES: readonly { words: RegExp; ja: string; yes: string; no: string }[] = [
  {
    ...{ ja: '国防軍司令官', words: leading('head|chief|commander', 'defen[cs]e forces') },
    ...{ yes: 'Head of the Defense Forces of Norway', no: 'Head of the Press Service of the Defense Forces' },
  },
  {
    ...{ ja: '軍司令官', words: leading('head|chief|commander', '(?:armed|land) forces') },
    ...{ yes: 'Commander of the Land Forces of Norway', no: 'Chief of the Staff of the Armed Forces' },
  },
  {
    ...{
      ja: '総裁',
      words: leading(
        '^(?:president|governor|chair\\w*|head)',
        'bank|(?:international committee of the )?red cross',
      ),
    },
    ...{ yes: 'Governor of the Bank of Norway', no: 'Head of Department of the Central Bank' },
  },
  {
    ...{ ja: '副委員長', words: leading('^(?:executive )?vice[- ]president', 'commission') },
    ...{ yes: 'Vice-President of the European Commission', no: 'President of the European Commission' },
  },
  {
    ...{
      ja: '副総裁',
      words: leading('^(?:first |senior )?vice[- ]president', 'bank|fund|red cross|development'),
    },
    ...{ yes: 'Vice President of the World Bank', no: 'Vice President of the Company' },
  },
  {
    ...{
      ja: '社長',
      words: leading(
        '^(?:president|head|director(?:[- ]general)?)',
        'company|corporation|airlines|railways?',
      ),
    },
    ...{ yes: 'President of Norway Railways', no: 'Head of the Office of Norway Railways' },
  },
  {
    ...{
      ja: '事務総長',
      words: leading(
        '^(?:head|chief|secretary[- ]general)',
        'organi[sz]ation|nations|union|league|commonwealth',
      ),
    },
    ...{ yes: 'Head of the Organization of Fish', no: 'Head of Delegation of the European Union' },
  },
  {
    ...{ ja: '学長', words: leading('^(?:president|rector|head)', 'university|academy') },
    ...{ yes: 'Rector of Oslo University', no: 'Head of the Museum of Oslo University' },
  },
]

/** What the holders of an office are called where no Japanese word is known for it. */
const GENERAL: readonly { title: RegExp; ja: string }[] = [
  // the ranks of the foreign ministry of Japan, which English tells apart by a word
  { title: /^senior deputy minister for foreign affairs\b/iu, ja: '外務審議官' },
  { title: /^state minister for foreign affairs\b/iu, ja: '外務副大臣' },
  { title: /^parliamentary vice[- ]minister for foreign affairs\b/iu, ja: '外務大臣政務官' },
  { title: /^vice[- ]minister for foreign affairs\b/iu, ja: '外務事務次官' },
  // bureaus of a foreign ministry, as that of Japan has them
  ...(
    [
      ['Asian and Oceanian Affairs', 'アジア大洋州局'],
      ['North American Affairs', '北米局'],
      ['Latin American and Caribbean Affairs', '中南米局'],
      ['European Affairs', '欧州局'],
      ['Middle Eastern and African Affairs', '中東アフリカ局'],
      ['Economic Affairs', '経済局'],
      ['International Cooperation', '国際協力局'],
      ['International Legal Affairs', '国際法局'],
      ['Consular Affairs', '領事局'],
    ] as const
  ).map(([name, ja]) => ({
    title: new RegExp(`^Director[- ]General of the ${name} Bureau\\b`, 'iu'),
    ja: `${ja}長`,
  })),
  {
    title: /\bvice[- ]president of (?:the )?[^,]*\b(?:assembly|parliament|senate|chamber|council)\b/iu,
    ja: '国会副議長',
  },
  ...(
    [
      ['senate', '上院議長'],
      ['(?:house|chamber) of (?:representatives|deputies)', '下院議長'],
      ['assembly|parliament|majlis|congress|duma|rada|national council', '国会議長'],
    ] as const
  ).map(([name, ja]) => ({
    title: new RegExp(
      `^(?:president|chair(?:man|woman|person)?) of (?:the )?(?:(?!of\\b|committee|commission|group)\\p{L}+ ){0,3}(?:${name})\\b`,
      'iu',
    ),
    ja,
  })),
  { title: /\bnational security advis[eo]r\b/iu, ja: '国家安全保障補佐官' },
  { title: /^head of (?:the )?(?:\p{L}+ )*executive (?:power|authority)\b/iu, ja: '地方行政府長官' },
  { title: /^chair(?:man|woman|person)? of (?:the )?state committee\b/iu, ja: '国家委員会委員長' },
  { title: /^(?:president|chair\w*|chief justice) of (?:the )?supreme court\b/iu, ja: '最高裁判所長官' },
  { title: /^(?:president|chair\w*) of (?:the )?constitutional court\b/iu, ja: '憲法裁判所長官' },
  ...(
    [
      ['foreign (?:relations|affairs)|international relations', '外交'],
      ['defen[cs]e(?: and security)?', '国防'],
      ['human rights', '人権'],
      ['economic policy|economic', '経済'],
      ['central election|election', '中央選挙管理'],
      ['(?:state )?customs', '国家税関'],
    ] as const
  ).map(([name, ja]) => ({
    title: new RegExp(
      `^chair(?:man|woman|person)? of (?:the )?(?:${name}) (?:committee|commission)\\b`,
      'iu',
    ),
    ja: `${ja}委員長`,
  })),
  { title: /^minister (?:for|of) europe and foreign affairs\b/iu, ja: '欧州・外務相' },
  { title: /^European Commissioner\b/u, ja: '欧州委員' },
  { title: /^Minister of the \p{L}+ Department\b/u, ja: '部長' },
  { title: /\bnuncio\b/iu, ja: '教皇大使' },
  { title: /\bdeputy assistant secretary\b/iu, ja: '次官補代理' },
  { title: /\bassistant secretary\b/iu, ja: '次官補' },
  { title: /\b(?:special|personal) (?:representative|envoy)\b/iu, ja: '特別代表' },
  { title: /\bcharg\u00e9/iu, ja: '臨時代理大使' },
  { title: /\bconsul general\b/iu, ja: '総領事' },
  { title: /\b(?:deputy|vice) (?:head|chief) of mission\b/iu, ja: '次席公使' },
  { title: /\bambassador\b/iu, ja: '大使' },
  { title: /\bhigh representative\b/iu, ja: '上級代表' },
  { title: /\bhigh commissioner\b/iu, ja: '高等弁務官' },
  { title: /\b(?:permanent representative|permanent delegate)\b/iu, ja: '常駐代表' },
  { title: /\b(?:head|chief) of (?:the )?delegation\b/iu, ja: '代表団長' },
  { title: /\b(?:head|chief) of (?:the )?mission\b/iu, ja: '公館長' },
  { title: /\b(?:secretary general|secretary-general)\b/iu, ja: '事務総長' },
  { title: /\b(?:deputy|vice) speaker\b/iu, ja: '副議長' },
  { title: /\bspeaker\b/iu, ja: '議長' },
  { title: /\b(?:deputy|vice|under)[- ]?(?:minister|secretary)\b|\bstate secretary\b/iu, ja: '次官' },
  // of what nobody says
  { title: /^minister$/iu, ja: '閣僚' },
  { title: /\bminister\b/iu, ja: '大臣' },
  { title: /\bmayor\b/iu, ja: '市長' },
  { title: /\bdeputy commander\b/iu, ja: '副司令官' },
  { title: /\bcommander\b/iu, ja: '司令官' },
  ...(
    [
      ['air', '空軍'],
      ['nav(?:y|al)', '海軍'],
      ['army', '陸軍'],
    ] as const
  ).map(([name, ja]) => ({
    title: new RegExp(`(?<!\\b(?:deputy|vice|assistant) )\\bchief of (?:the )?${name} staff\\b`, 'iu'),
    ja: `${ja}参謀長`,
  })),
  { title: /\bchief of (?:the )?(?:general|defen[cs]e) (?:staff|forces)\b/iu, ja: '参謀総長' },
  { title: /\bspokes/iu, ja: '報道官' },
  { title: /\b(?:adviser|advisor|aide|assistant)\b/iu, ja: '補佐官' },
  {
    title:
      /\b(?:director[- ]general|head|director|chief) of (?:the )?[^,]*\b(?:bureau|department)\b|\bdirector[- ]general\b/iu,
    ja: '局長',
  },
  { title: /\bsenior director\b/iu, ja: '上級部長' },
  { title: /\b(?:deputy|vice)[- ]chair(?:man|woman|person)? of the board\b/iu, ja: '副会長' },
  { title: /\b(?:deputy|vice)[- ]chair(?:man|woman|person)?\b/iu, ja: '副委員長' },
  { title: /\bchair(?:man|woman|person)? of the board\b/iu, ja: '会長' },
  { title: /\bchair(?:man|woman|person)?\b/iu, ja: '委員長' },
  { title: /\bcommissioner\b/iu, ja: '委員' },
  { title: /\bgovernor\b/iu, ja: '知事' },
  { title: /\bjudge\b/iu, ja: '判事' },
  { title: /\bprosecutor\b/iu, ja: '検事' },
  { title: /\b(?:senator|lawmaker|member of (?:the )?parliament|MP)\b/iu, ja: '議員' },
  { title: /\bchief executive\b|\bCEO\b/iu, ja: '最高経営責任者' },
  { title: /\bchief (?:financial|operating|commercial|technical|technology) officer\b/iu, ja: '役員' },
  { title: /\bsecretary of (?:the )?(?:\p{L}+ )*(?:council|party|committee)\b/iu, ja: '書記' },
  { title: /\bcounsell?or\b/iu, ja: '参事官' },
  { title: /^councill?or\b/iu, ja: '議員' },
  { title: /\battach\u00e9\b/iu, ja: '駐在官' },
  { title: /^(?:king|sultan)\b/iu, ja: '国王' },
  { title: /^emir\b/iu, ja: '首長' },
  { title: /\bcrown prince\b/iu, ja: '皇太子' },
  { title: /^(?:first |senior |executive )?vice[- ]president\b/iu, ja: '副社長' },
  { title: /^president\b/iu, ja: '総裁' },
  { title: /\brepresentative\b/iu, ja: '代表' },
]

/** Portfolios of ministers, as far as no title as a whole is known. */
const PORTFOLIOS: Record<string, string> = {
  agriculture: '農業',
  communications: '通信',
  culture: '文化',
  'digital development': 'デジタル発展',
  ecology: '環境',
  economy: '経済',
  education: '教育',
  energy: 'エネルギー',
  environment: '環境',
  'environmental protection': '環境保護',
  finance: '財務',
  'foreign affairs': '外務',
  health: '保健',
  industry: '産業',
  infrastructure: 'インフラ',
  innovation: 'イノベーション',
  justice: '法務',
  labor: '労働',
  labour: '労働',
  'natural resources': '天然資源',
  science: '科学',
  'social affairs': '社会',
  'social protection of population': '社会保障',
  'social protection of the population': '社会保障',
  'sustainable development': '持続的発展',
  'territorial administration': '地域行政',
  tourism: '観光',
  trade: '貿易',
  transport: '運輸',
  water: '水資源',
}

/** 経済・持続的発展相; undefined where a portfolio is not known. */
export function ministerOf(title: string): string | undefined {
  const [, of = ''] = /^minister (?:of|for) (?:the )?(.+)$/iu.exec(title) ?? []
  const parts = of.split(/, (?:and )?| and /u).map((part) => PORTFOLIOS[part.trim().toLowerCase()])
  return of === '' || parts.includes(undefined) ? undefined : `${parts.join('・')}相`
}

/** Only a state has a 大統領, and its speaker is that of a parliament. */
function ofState({ title, titleJa, body }: OfficeTold): string | undefined {
  if (isOrganization(body)) return titleJa?.includes('大統領') === true ? undefined : titleJa
  if (titleJa === '大臣' || titleJa === '委員長') return undefined
  // bulletins call a ministry of ecology one of the environment
  if (titleJa?.startsWith('生態') === true) return undefined
  return title === 'Speaker' && titleJa === '議長' ? '議会議長' : titleJa
}

/** Whoever leads: a body of another kind, or an office of the state. */
const LEADER = /\b(?:head|director|chief)\b/iu

/** What the holder of an office is called in Japanese; the courtesy of a name where nothing is known of it. */
export const japaneseTitle = (office: OfficeTold): string =>
  ofState(office) ??
  ministerOf(office.title) ??
  OF_BODIES.find(({ words }) => words.test(`${office.title} of ${office.of.en}`))?.ja ??
  GENERAL.find((row) => row.title.test(office.title))?.ja ??
  (LEADER.test(office.title) ? (isOrganization(office.body) ? '代表' : '長官') : '氏')
