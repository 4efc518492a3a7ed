/** What plans are about, as the sentences of a story tell it. Pure. */
import type { Text } from './words.ts'

interface TopicRow extends Text {
  words: RegExp
  yes: string
  no: string
}

/** The first that fits. */
export const TOPICS: readonly TopicRow[] = [
  {
    ...{ en: 'on the border', ja: '国境問題' },
    words: /\bborders?(?! guard)\b|\b(?:delimitation|demarcation)\b/iu,
    yes: 'The commissions on delimitation will meet.',
    no: 'The border guard will meet.',
  },
  {
    ...{ en: 'on peace', ja: '和平' },
    words: /\bpeace (?:treaty|agreement|talks|process)\b/iu,
    yes: 'The peace talks will go on.',
    no: 'The Peace Corps will come.',
  },
  {
    ...{ en: 'on energy', ja: 'エネルギー' },
    words: /\b(?:energy|gas|oil|electricity|pipelines?)\b/iu,
    yes: 'Talks on gas will be held.',
    no: 'Talks on fish will be held.',
  },
  {
    ...{ en: 'on transport', ja: '運輸' },
    words: /\b(?:railways?|transport|transit|corridor)\b/iu,
    yes: 'Talks on transit will be held.',
    no: 'Talks on fish will be held.',
  },
  {
    ...{ en: 'on defence', ja: '防衛' },
    words: /\b(?:defen[cs]e|military)\b/iu,
    yes: 'Talks on military exercises will be held.',
    no: 'Talks on fish will be held.',
  },
]

const NEXT = { en: 'next session', ja: '次回会合', words: /\bnext (?:session|round|meeting)\b|次回/iu }

/** What a plan is about: by its own sentence, else by its story. */
export function topicsIn(sentence: string, story: string): Text[] {
  const topic = [sentence, story].flatMap((text) => TOPICS.find(({ words }) => words.test(text)) ?? [])[0]
  return [...(NEXT.words.test(sentence) ? [NEXT] : []), ...(topic === undefined ? [] : [topic])].map(
    ({ en, ja }) => ({ en, ja }),
  )
}
