/** The footnotes of a brief: what is quoted, and from where. Pure. */
import type { Brief, BriefPage, Proof } from '../api/brief.ts'
import { excerpt } from './excerpt.ts'

/** Letters of a sentence in a footnote, of each of two, and of the title of a bulletin. */
const LETTERS = { alone: 190, beside: 120, title: 24 }

type Note = BriefPage['notes'][number]

/** Footnotes with their numbers, each once. */
export class Notes {
  readonly list: Note[] = []
  private readonly numbers = new Map<string, number>()

  numberOf(note: Note): number {
    const key = `${note.text} ${note.source}`
    const known = this.numbers.get(key) ?? this.list.push(note)
    this.numbers.set(key, known)
    return known
  }
}

/** The document that all notes are of, where there is one: its title need not stand in each. */
export function onlySource({ proofs }: Brief): Proof['document'] | undefined {
  const all = new Map(Object.values(proofs).map(({ document }) => [document.id, document]))
  const [only] = all.values()
  return all.size === 1 ? only : undefined
}

/** A line: the event that it tells first; whether it is the headline of the story, or has it behind what it says. */
interface Line {
  events: readonly string[]
  shows?: 'headline' | 'within'
}

/** What proves a line, as a footnote; none where nothing does. A headline that the line shows is not said again, where the text says it too. */
export function noteOf(brief: Brief, { events: [event = ''], shows }: Line): Note[] {
  const proof = brief.proofs[event]
  if (proof === undefined) return []
  const { agencies, date, document, item, lead } = proof
  const [act, beside] = proof.sentences
  const isShown = shows === 'within' && beside?.text === proof.headline.en
  const own = isShown && act !== undefined ? [act] : proof.sentences
  const sentences = shows === 'headline' && lead !== undefined ? [lead] : own
  const most = sentences.length > 1 ? LETTERS.beside : LETTERS.alone
  const source = [
    agencies.join(', '),
    date ?? '',
    onlySource(brief) === undefined ? excerpt(document.title, [], LETTERS.title) : '',
    `no. ${item.split('#').at(-1) ?? ''}`,
  ]
  return [
    {
      text: sentences.map(({ text, marks }) => excerpt(text.replace(/\s/gu, ' '), marks, most)).join(' — '),
      source: source.filter((part) => part !== '').join(', '),
    },
  ]
}
