/** What talks and papers are about, as the sentences of a story tell it. Pure. */

interface Told {
  en: string
  ja: string
}

interface TopicRow extends Told {
  words: RegExp
  yes: string
  no: string
}

/** Of a plan the first that fits. */
export const TOPICS: readonly TopicRow[] = [
  {
    ...{ en: 'the border', ja: '国境' },
    // a road to the border is none
    words:
      /(?<!\b(?:to|at|near|along|across|over|from|through|with) (?:the |their |its )?(?:(?:common|joint|state|land|conditional) )?)\bborders?\b(?! (?:guard|crossing|checkpoint|troops|service|district|region|town|village))|\b(?:delimitation|demarcation)\b/iu,
    yes: 'The commissions on delimitation will meet.',
    no: 'They discussed the railway leading to the borders.',
  },
  {
    ...{ en: 'peace', ja: '和平' },
    words: /\bpeace (?:treaty|agreement|talks|process)\b/iu,
    yes: 'The peace talks will go on.',
    no: 'The Peace Corps will come.',
  },
  {
    ...{ en: 'mine clearance', ja: '地雷除去' },
    words: /\b(?:demin\w+|landmines?|mine[- ](?:clearance|action))\b/iu,
    yes: 'They discussed demining.',
    no: 'They discussed a gold mine.',
  },
  {
    ...{ en: 'energy', ja: 'エネルギー' },
    words: /\b(?:energy|gas|oil|electricity|pipelines?)\b/iu,
    yes: 'Talks on gas will be held.',
    no: 'Talks on oilseeds will be held.',
  },
  {
    ...{ en: 'transport', ja: '運輸' },
    words: /\b(?:railways?|transport|transit|corridor)\b/iu,
    yes: 'Talks on transit will be held.',
    no: 'Talks on transitional rules will be held.',
  },
  {
    ...{ en: 'defence', ja: '防衛' },
    words: /\b(?:defen[cs]e|military)\b/iu,
    yes: 'Talks on military exercises will be held.',
    no: 'Talks on defenceless birds will be held.',
  },
  {
    ...{ en: 'trade', ja: '貿易' },
    words: /\b(?:trade|exports?|tariffs?)\b/iu,
    yes: 'They discussed trade.',
    no: 'They discussed a trademark.',
  },
  {
    ...{ en: 'migration', ja: '移民・入国管理' },
    words: /\b(?:migra(?:nts?|tion)|readmission|refugees?|returnees?)\b/iu,
    yes: 'They discussed migration.',
    no: 'They discussed migratory birds.',
  },
  {
    ...{ en: 'critical minerals', ja: '重要鉱物' },
    words: /\b(?:rare earths?|critical minerals|uranium|lithium|gallium)\b/iu,
    yes: 'They discussed rare earths.',
    no: 'They discussed the earth.',
  },
  {
    ...{ en: 'sanctions', ja: '制裁' },
    words: /\bsanctions\b/iu,
    yes: 'They discussed sanctions.',
    no: 'They discussed a sanctioned road.',
  },
  {
    ...{ en: 'water', ja: '水資源' },
    words: /\b(?:water (?:resources|sharing|supply)|river basin|dams?)\b/iu,
    yes: 'They discussed water resources.',
    no: 'They drank water.',
  },
  {
    ...{ en: 'terrorism', ja: 'テロ対策' },
    words: /\b(?:terroris[mt]s?|extremis[mt]s?)\b/iu,
    yes: 'They discussed terrorism.',
    no: 'They discussed terrors.',
  },
  {
    ...{ en: 'drugs', ja: '麻薬対策' },
    words: /\b(?:drugs?|narcotics?)\b(?! store)/iu,
    yes: 'They discussed drugs.',
    no: 'They went to the drug store.',
  },
  {
    ...{ en: 'visas', ja: '査証' },
    words: /\bvisas?\b/iu,
    yes: 'They discussed visas.',
    no: 'They discussed visages.',
  },
  {
    ...{ en: 'human rights', ja: '人権' },
    words: /\bhuman rights\b/iu,
    yes: 'They discussed human rights.',
    no: 'They discussed the right of way.',
  },
  {
    ...{ en: 'nuclear matters', ja: '核問題' },
    words: /\bnuclear (?:programme|program|deal|weapons|facilit(?:y|ies)|safeguards)\b/iu,
    yes: 'They discussed the nuclear programme.',
    no: 'They discussed nuclear families.',
  },
  {
    ...{ en: 'investment', ja: '投資' },
    words: /\binvest(?:ments?|ors?)\b/iu,
    yes: 'They discussed investment.',
    no: 'They discussed an investiture.',
  },
  {
    ...{ en: 'agriculture', ja: '農業' },
    words: /\b(?:agricultur(?:e|al)|grain|food security)\b/iu,
    yes: 'They discussed grain.',
    no: 'They discussed grainy pictures.',
  },
  {
    ...{ en: 'education', ja: '教育' },
    words: /\b(?:education|student exchanges?|students|scholarships?)\b/iu,
    yes: 'They discussed scholarships.',
    no: 'They discussed scholars.',
  },
  {
    ...{ en: 'detainees', ja: '拘束者問題' },
    words: /\b(?:prisoners?|detainees?|hostages?|captives?|detained)\b/iu,
    yes: 'They discussed prisoners.',
    no: 'They discussed a prison.',
  },
]

/** Words by which a sentence tells what was spoken of: behind them, or before them. */
const SPEAKING =
  /\b(?:discuss(?:ed|ions?)|exchange[ds]? (?:of )?views|explor(?:ed|ing)|reviewed|dwelt on|went over|touched (?:up)?on|looked at|focus(?:ed)?|interest in|agreed on|raised|talked over|turned on|cent(?:er|r)ed (?:on|around)|devoted to|dealt with|at issue|on the agenda|dominated|took up|spent (?:\p{L}+ ){1,4}on)\b/iu

/** What is stressed stands behind these, or fills most of the talk. */
const STRESS =
  /\b(?:above all|in particular|particularly|especially|mostly|mainly|chiefly|primarily|first of all|focus(?:ed)? on|cent(?:er|r)ed (?:on|around)|turned on|devoted to|most of (?:\p{L}+ ){1,3}on)\b/iu

const NEXT = { en: 'next session', ja: '次回会合', words: /\bnext (?:session|round|meeting)\b|次回/iu }

const topicsOf = (text: string): TopicRow[] => TOPICS.filter(({ words }) => words.test(text))

/** What some sentences name, each topic once, in the order of the text; what one of them stresses comes first. */
export function listTopics(text: string): Told[] {
  const stressed = STRESS.exec(text)
  const from = stressed === null ? Infinity : stressed.index
  return topicsOf(text)
    .map(({ en, ja, words }) => {
      const last = text.slice(from).search(words)
      return { en, ja, at: last < 0 ? text.search(words) : last - text.length }
    })
    .sort((one, other) => one.at - other.at)
    .map(({ en, ja }) => ({ en, ja }))
}

const HOLDERS = '(?:[Mm]inist(?:ers?|ry|ries)|[Ss]ecretar(?:y|ies)|[Cc]hiefs?|[Cc]ommissioners?)'
/** Whoever speaks is no topic: `Energy Minister`, `Minister for Trade and Energy`. */
const TITLES = new RegExp(
  `(?:\\b(?:\\p{Lu}\\p{L}* and )?\\p{L}+ )?\\b${HOLDERS}\\b` +
    '(?: (?:of|for) (?:the )?\\p{Lu}\\p{L}*(?:(?:,| and|, and)(?: the)? \\p{Lu}\\p{L}*)*)?',
  'gu',
)

/** A sentence that says what was spoken of, without those who spoke; empty where nothing was. */
function spokenIn(sentence: string): string {
  const said = sentence.replaceAll(TITLES, '')
  return SPEAKING.test(said) ? said : ''
}

/** What some sentences say was spoken of, each topic once. */
export const topicsSpokenOf = (...sentences: readonly string[]): Told[] =>
  listTopics(sentences.map(spokenIn).join(' '))

/** What a plan is about: by its own sentence, else by its story. */
export function topicsIn(sentence: string, story: string): Told[] {
  const topic = [sentence, story].flatMap((text) => topicsOf(text)[0] ?? [])[0]
  return [
    ...(NEXT.words.test(sentence) ? [{ en: NEXT.en, ja: NEXT.ja }] : []),
    ...(topic === undefined ? [] : [{ en: `on ${topic.en}`, ja: topic.ja }]),
  ]
}
