/** What the publisher adds below a story. Pure. */
import { isPerson } from '../../../cypher/ontology.ts'
import type { Proof } from '../../api/brief.ts'
import type { MentionRow } from '../../graph/rows.ts'
import type { Stretch } from '../../graph/sentence.ts'
import { isIn, sentencesFrom } from '../../graph/sentence.ts'

const NOTE = /\n\s*(?:NOTE|N\.?B\.?)\s*[:：]\s*/u

/** Those sentences that stand in no note. */
export function beforeNote(text: string, sentences: readonly Stretch[]): Stretch[] {
  const end = NOTE.exec(text)?.index ?? text.length
  return sentences.filter((one) => one.end <= end)
}

/** The first sentence of such a note; none where it speaks only of somebody whom the story does not name, and whom a reader would take for who is meant. */
export function noteIn(text: string, mentions: readonly MentionRow[]): Pick<Proof, 'note'> {
  const { 0: sign = '', index } = NOTE.exec(text) ?? {}
  const [first] = index === undefined ? [] : sentencesFrom(text, index + sign.length, 1)
  if (first === undefined || index === undefined) return {}
  const people = mentions.filter(({ id }) => isPerson(id))
  const named = new Set(people.flatMap(({ id, end }) => (end <= index ? [id] : [])))
  const own = people.filter((one) => isIn(one, first))
  if (own.length > 0 && !own.some(({ id }) => named.has(id))) return {}
  return { note: text.slice(Math.max(first.start, index + sign.length), first.end) }
}
