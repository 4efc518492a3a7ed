/** A story of which no event is told: its headline, and what its text adds. Pure. */
import type { Brief, Proof, StoryLine } from '../api/brief.ts'
import { shiftTold } from './contents.ts'
import { dated, headlineText } from './headline.ts'
import { joined } from './names.ts'
import { followsOf } from './replies.ts'
import type { LineInWords } from './telling.ts'
import { inBrackets } from './words.ts'

export function tellHeadline({ item, room, follows }: StoryLine, proof: Proof, brief: Brief): LineInWords {
  const headline = headlineText(proof)
  const [shift, last] = [shiftTold(proof, headline), followsOf(follows, brief)]
  const extra = joined([shift.text, last.text], 'semicolon')
  const text = dated(inBrackets(headline, extra), proof, proof, brief)
  const beside = [...shift.sentences, ...(last.sentences ?? [])]
  return { text, events: [], proving: last.proving ?? [], beside, heads: item, room }
}
