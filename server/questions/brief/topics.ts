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
    ...{ en: 'the border', ja: '国境問題' },
    words: /\bborders?(?! guard)\b|\b(?:delimitation|demarcation)\b/iu,
    yes: 'The commissions on delimitation will meet.',
    no: 'The border guard will meet.',
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
    no: 'Talks on fish will be held.',
  },
  {
    ...{ en: 'transport', ja: '運輸' },
    words: /\b(?:railways?|transport|transit|corridor)\b/iu,
    yes: 'Talks on transit will be held.',
    no: 'Talks on fish will be held.',
  },
  {
    ...{ en: 'defence', ja: '防衛' },
    words: /\b(?:defen[cs]e|military)\b/iu,
    yes: 'Talks on military exercises will be held.',
    no: 'Talks on fish will be held.',
  },
  {
    ...{ en: 'trade', ja: '貿易' },
    words: /\b(?:trade|exports?|tariffs?)\b/iu,
    yes: 'They discussed trade.',
    no: 'They discussed a trademark.',
  },
]

/** Words by which a sentence tells what was spoken of: behind them, or before them. */
const SPEAKING =
  /\b(?:discuss(?:ed|ions?)|exchange[ds]? (?:of )?views|explor(?:ed|ing)|reviewed|dwelt on|went over|touched (?:up)?on|looked at|focus(?:ed)?|interest in|agreed on)\b/iu

const NEXT = { en: 'next session', ja: '次回会合', words: /\bnext (?:session|round|meeting)\b|次回/iu }

const topicsOf = (text: string): TopicRow[] => TOPICS.filter(({ words }) => words.test(text))

/** What some sentences name, each topic once. */
export const listTopics = (text: string): Told[] => topicsOf(text).map(({ en, ja }) => ({ en, ja }))

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
