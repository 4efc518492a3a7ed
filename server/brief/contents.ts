/** What the text adds to a headline besides names: what was spoken of, how much it was, and whether it is the first. Pure. */
import type { Proof } from '../api/brief.ts'
import { measureIn } from '../questions/brief/measures.ts'
import { tellsFirst } from '../questions/brief/substance.ts'
import { listTopics, topicsSpokenOf } from '../questions/brief/topics.ts'
import { firstIn } from './firsts.ts'
import { joined } from './names.ts'
import type { Text } from './words.ts'
import { both, NOTHING, say } from './words.ts'

type Sentence = Proof['quotes'][number]

/** Words for the brackets, and the sentences that say so. */
export interface Content {
  text: Text
  sentences: readonly Sentence[]
}

const NONE: Content = { text: NOTHING, sentences: [] }
/** Topics that are named. */
const TOPICS = 3

/** What was spoken of, as far as the headline does not tell it. */
export function topicsTold({ contents }: Proof, headline: Text): Content {
  const known = new Set(listTopics(headline.en).map(({ en }) => en))
  const topics = topicsSpokenOf(...contents.map(({ text }) => text)).filter(({ en }) => !known.has(en))
  if (topics.length === 0) return NONE
  return { text: say('on', { what: joined(topics.slice(0, TOPICS), 'comma') }), sentences: contents }
}

/** A sum or an amount that the headline does not tell. */
export function measureTold({ contents }: Proof, headline: Text): Content {
  const [sentence] = contents
  const measure = measureIn(sentence?.text ?? '')
  if (sentence === undefined || measure === undefined) return NONE
  const text = both((language) => (headline[language].includes(measure[language]) ? '' : measure[language]))
  return { text, sentences: [sentence] }
}

/** That there was no such thing before, where the headline of a language does not say so. */
export function firstTold({ opening }: Proof, headline: Text): Content {
  const first = firstIn(opening?.text ?? '')
  if (opening === undefined || first === undefined) return NONE
  const text = both((language) => (tellsFirst(headline[language]) ? '' : first[language]))
  return { text, sentences: [opening] }
}
