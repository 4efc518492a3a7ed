/** Who takes up a post or leaves one, as the sentences of an appointment say it. Pure. */
import type { MentionRow } from '../../graph/rows.ts'
import type { Stretch } from '../../graph/sentence.ts'
import { isPerson } from '../../../cypher/ontology.ts'

export interface Post {
  person: string
  /** Takes it up. */
  isIn: boolean
  /** What it is called, where the sentence says so behind the verb. */
  title?: string
  sentence: string
}

const IN = 'appointed|named|nominated|elected|designated'
const OUT = 'relieved|dismissed|removed|recalled|released|sacked|fired'

/** `Lind (, 54,) was appointed`. */
const PASSIVE = new RegExp(
  `^(?:,[^.;]{0,90}?,)? (?:was|were|has been|have been|is|are) (?:\\p{Ll}+ly )?(?:(?<in>${IN})|(?<out>${OUT}))\\b(?<rest>[^.;]*)`,
  'u',
)
/** `relieving Lind`, `the appointment of the banker Lind as`. */
const ACTIVE = new RegExp(
  `\\b(?:(?<in>appoint(?:s|ed|ing)|nam(?:es|ing)|appointment of|nominat(?:es|ing))|(?<out>reliev(?:es|ing)|dismiss(?:es|ing|al of)|remov(?:es|ing)|recall(?:s|ing)|sack(?:s|ing)))\\b[^.;]{0,80}$`,
  'u',
)
/** Whoever does it is not who is meant. */
const DOER = /\bby\b|\b(?:was|were|been|is|are) (?:\p{Ll}+ly )?(?:appointed|named)/u
const TITLE =
  /^ (?:(?:as|to the (?:post|position|office) of|of|from) )?(?:(?:his|her|the) (?:duties|post|position|office) (?:of|as) )?(?:the (?:new )?)?(?<title>\p{Lu}[^,.;()]{3,70}?)(?=$|[,.;(]| (?:and|by|on|for|in (?!Chief)|at|under|with|from|replacing|who|which)\b)/u
/** What was before, or elsewhere. */
const BEFORE = /\b(?:had (?:been )?|previously|earlier|in \d{4}|since \d{4})\b/u
/** People that a line has room for. */
const MOST = 3

const titleIn = (rest: string): string | undefined => TITLE.exec(rest)?.groups?.['title']

/** Whoever takes up a post first, then those who only leave one; each once. */
export function postsIn(
  text: string,
  sentences: readonly Stretch[],
  mentions: readonly Pick<MentionRow, 'id' | 'start' | 'end'>[],
): Post[] {
  const people = mentions.filter(({ id }) => isPerson(id)).sort((a, b) => a.start - b.start)
  const all = sentences.flatMap(({ start, end }): Post[] => {
    if (BEFORE.test(text.slice(start, end))) return []
    const own = people.filter((one) => one.start >= start && one.end <= end)
    return own.flatMap((one, at): Post[] => {
      const before = text.slice(own[at - 1]?.end ?? start, one.start)
      const after = text.slice(one.end, own[at + 1]?.start ?? end)
      const passive = PASSIVE.exec(after)?.groups
      const active = DOER.test(before) ? undefined : ACTIVE.exec(before)?.groups
      const found = passive ?? active
      if (found === undefined) return []
      const title = titleIn(passive?.['rest'] ?? after)
      return [
        {
          ...{ person: one.id, isIn: found['in'] !== undefined, sentence: text.slice(start, end) },
          ...(title === undefined ? {} : { title }),
        },
      ]
    })
  })
  const ordered = [...all.filter(({ isIn }) => isIn), ...all.filter(({ isIn }) => !isIn)]
  return ordered
    .filter(({ person }, at) => ordered.findIndex((one) => one.person === person) === at)
    .slice(0, MOST)
}
