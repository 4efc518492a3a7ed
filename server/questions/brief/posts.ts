/** Who takes up a post or leaves one, as the sentences of an appointment say it. Pure. */
import type { MentionRow } from '../../graph/rows.ts'
import type { Stretch } from '../../graph/sentence.ts'
import { isPerson } from '../../../cypher/ontology.ts'
import { isHearsay } from './hearsay.ts'

export interface Post {
  person: string
  /** Takes it up. */
  isIn: boolean
  /** What it is called, where the sentence says so behind the verb. */
  title?: string
  sentence: string
}

const IN = 'appointed|elected'
const OUT = 'relieved|dismissed|sacked|fired'
/** From a post or anything else. */
const MOVED = 'removed|released'

/** `Lind (, 54,) was appointed`. */
const PASSIVE = new RegExp(
  `^(?:,[^.;]{0,90}?,)? (?:was|were|has been|have been|is|are) (?:\\p{Ll}+ly )?(?:(?<in>${IN})|(?<out>${OUT})|(?<moved>${MOVED}))\\b(?<rest>[^.;]*)`,
  'u',
)
/** `relieving Lind`, `the appointment of the banker Lind as`. */
const ACTIVE = new RegExp(
  `\\b(?:(?<in>appoint(?:s|ed|ing)|appointment of)|(?<out>reliev(?:es|ing)|dismiss(?:es|ing|al of)|sack(?:s|ing)))\\b[^.;,]{0,80}$`,
  'u',
)
/** Whoever does it is not who is meant. */
const DOER = /\bby\b|\b(?:was|were|been|is|are) (?:\p{Ll}+ly )?(?:appointed|named)/u
const TITLE =
  /^ (?:(?:as|to the (?:post|position|office) of|of|from) )?(?:(?:his|her|the) (?:duties|post|position|office) (?:of|as) )?(?:the (?:new )?)?(?<title>\p{Lu}[^,.;()]{3,70}?)(?=$|[,.;(]| (?:and|by|on|for|in (?!Chief)|at|under|with|from|replacing|who|which)\b)/u
/** `appointed Lind and Orlo judges`: the second is too, where no verb of his own follows. */
const AND = /^(?:,|,? and) $/u
const LIST_ENDS =
  /^(?:\.|,|;|$| (?:and|as|to)\b| (?:\p{Ll}+ ){0,2}(?:judges|ministers|ambassadors|deputies|members|advisers|heads|governors|secretaries|commissioners|generals)\b)/u
/** The post that somebody else has just left. */
const SAME_POST =
  /^ (?:to|in) (?:this|that|the same) (?:post|position|office)\b|^ (?:in (?:his|her) place|as (?:his|her) successor|to (?:replace|succeed) (?:him|her))\b/u
/** Somebody else is meant than who is named: `the son of Lind was appointed`. */
const ANOTHER = /\b(?:of|to|by|with|for|from|than) $|['’]s? $/u
/** It did not come to it, or is only wished. */
const OPEN =
  /\b(?:not|never|refus\w+|reject\w*|consider\w*|den(?:y|ies|ied)|annul\w*|overturn\w*|against|fail\w*|motion|propos(?:es|ed|ing)|call(?:s|ed) (?:for|on)|demand\w*|urg(?:es|ed|ing)|may|might|could|would|should|if|whether)\b/u
/** Who is released or removed from something else leaves no post. */
const LEAVES =
  /^(?: (?:of|from))?(?: (?:his|her|the|their))? (?:posts?|positions?|office|duties)\b|^ as (?:the )?\p{Lu}/u
/** Those who leave one post for another: `was relieved and appointed Ambassador`. */
const AND_IN = /\band (?:was |has been )?(?:appointed|named)(?<rest>[^.;]*)/u
/** What was before, or elsewhere. */
const BEFORE = /\b(?:had (?:been )?|previously|earlier|in \d{4}|since \d{4})\b/u
/** People that a line has room for. */
const MOST = 3

/** The rank of all ambassadors says nothing of any. */
const RANK = / Extraordinary(?: and Plenipotentiary)?\b/u

const titleIn = (rest: string): string | undefined => TITLE.exec(rest.replace(RANK, ''))?.groups?.['title']

/** Whoever takes up a post first, then those who only leave one; each once. */
export function postsIn(
  text: string,
  sentences: readonly Stretch[],
  mentions: readonly Pick<MentionRow, 'id' | 'start' | 'end'>[],
): Post[] {
  const people = mentions.filter(({ id }) => isPerson(id)).sort((a, b) => a.start - b.start)
  /** The post that somebody left in the sentence before, or in this one. */
  let left: string | undefined
  const all = sentences.flatMap(({ start, end }): Post[] => {
    const sentence = text.slice(start, end)
    const leftBefore = left
    left = undefined
    if (BEFORE.test(sentence) || OPEN.test(sentence) || isHearsay(sentence)) return []
    const own = people.filter((one) => one.start >= start && one.end <= end)
    return own.flatMap((one, at): Post[] => {
      const [first, second] = [own[at - 1], one]
      const isListed =
        first !== undefined &&
        AND.test(text.slice(first.end, second.start)) &&
        LIST_ENDS.test(text.slice(one.end, end))
      const before = text.slice(
        (isListed ? own[at - 2]?.end : first?.end) ?? start,
        (isListed ? first : one).start,
      )
      const after = text.slice(one.end, own[at + 1]?.start ?? end)
      const passive = ANOTHER.test(before) ? undefined : PASSIVE.exec(after)?.groups
      const active = DOER.test(before) ? undefined : ACTIVE.exec(before)?.groups
      const found = passive ?? active
      if (found === undefined) return []
      const rest = passive?.['rest'] ?? after
      const next = AND_IN.exec(rest)?.groups?.['rest']
      if (found['moved'] !== undefined && !LEAVES.test(rest)) return []
      // what several are appointed to stands in the plural
      const title = isListed ? undefined : SAME_POST.test(rest) ? (left ?? leftBefore) : titleIn(next ?? rest)
      // whoever leaves one post for another leaves it open which of them is meant
      left = found['in'] === undefined && next === undefined ? title : undefined
      return [
        {
          ...{ person: one.id, isIn: found['in'] !== undefined || next !== undefined, sentence },
          ...(title === undefined ? {} : { title }),
        },
      ]
    })
  })
  const ordered = all.toSorted((a, b) => Number(b.isIn) - Number(a.isIn))
  return ordered
    .filter(({ person }, at) => ordered.findIndex((one) => one.person === person) === at)
    .slice(0, MOST)
}
