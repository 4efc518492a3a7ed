/** What counterparts and others across tell against a state being somebody's own; rows with a weight each. */
import type { SideFeature } from './sideQuestion.ts'

const COUNTERPART = /\b(?:his|her) (?:\S+ ){0,3}(?:counterpart|colleague|opposite number)\b/u

export const COUNTERPART_FEATURES: readonly SideFeature[] = [
  {
    name: 'counterpart-of-there',
    weigh: ({ code, question: { found, opposite, start }, sentence }) =>
      // "The minister met his Greek counterpart": he is of another state, however often Greece is named
      opposite === code && COUNTERPART.test(found.item.text.slice(start, sentence?.end ?? start)) ? -3 : 0,
  },
  {
    name: 'own-counterpart',
    weigh: ({ code, question: { start }, sentence }) => {
      // "The Secretary phoned her Greek counterpart": she is of no Greek office
      if (sentence === undefined) return 0
      const { words, offices } = sentence
      const people = [...sentence.people, ...sentence.candidates].sort((a, b) => a.from - b.from)
      const isHers = offices.some(({ counterpart, state, from }) => {
        if (!counterpart || state !== code || !/^(?:his|her)$/u.test(words[from - 1]?.key ?? '')) return false
        return words[people.findLast(({ to }) => to <= from)?.from ?? -1]?.start === start
      })
      return isHers ? -3 : 0
    },
  },
  { name: 'foreign', weigh: ({ code, question }) => (question.foreign.includes(code) ? -1.5 : 0) },
  {
    name: 'paired',
    weigh: ({ code, question }) => {
      // two under one title are of two states, but not where the item speaks of one state alone
      if (question.pairedWith !== code) return 0
      return new Set(question.found.states.map((state) => state.ref)).size > 1 ? -3 : 0
    },
  },
]
