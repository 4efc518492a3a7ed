/** Gathers the person mentions of a document, first those that sentences vouch for, then known names standing alone. */
import { wordSet } from '../data/lists.ts'
import { SUBJECT_PRONOUNS } from '../data/pronouns.ts'
import type { FoundItem, FoundSentence } from '../find/item.ts'
import type { NamedPerson, OfficePhrase } from '../find/spans.ts'
import { isAndHis } from '../find/successors.ts'
import type { Span } from '../types.ts'
import type { NameMention } from './clusters.ts'
import { toKey } from '../nlp/word.ts'
import { callNames, rotationsOf, toNameParts, toSound } from './names.ts'
import {
  isHostOfPronoun,
  isObject,
  leadsDelegation,
  standingOf,
  type Following,
  type Tie,
} from './standing.ts'

/** An office phrase with its place in the item's text. */
export interface HeldOffice extends Span {
  phrase: OfficePhrase
}

export interface PersonMention extends NameMention, Span {
  held: HeldOffice[]
  /** Index of the sentence within the item. */
  sentence: number
  /** The first of the signs by which it was taken for a person. */
  rule: string
  signs: readonly string[]
  /** The state said beside the name itself: `Orlo of Norway`. */
  state?: string
  /** With whom and against whom the sentence puts the person; people are given by where their mention starts. */
  standing: {
    state?: string
    beside?: number
    opposite: readonly number[]
    follows?: Following
    /** The person leads a delegation. */
    leads: boolean
    oppositeState?: string
    tie?: Tie
    foreign: readonly string[]
    isObject: boolean
    /** The sentence begins with `the minister`: somebody named before with such a title. */
    byTitle?: string
    /** The sentence begins with `he`, `she` or `they`. */
    byPronoun: boolean
  }
  /** Start of the mention beside it under one plural title: `Deputy Prime Ministers A and B`. */
  pair?: number
  /** A form of address right before a name of one word, which may be a part of it. */
  address?: string
}

/** All mentions in reading order of items. A candidate counts where the document elsewhere vouches for its name. */
export function toMentions(found: readonly FoundItem[]): PersonMention[] {
  const sure = found.flatMap((one, item) =>
    one.sentences.flatMap((sentence) =>
      sentence.people.map((person) => toMention(one, sentence, person, item)),
    ),
  )
  const known = new Set<string>()
  for (const mention of sure) {
    const parts = toNameParts(mention.text)
    // "Lopez Maria", "Maria Lopez": the family name may stand at either end
    for (const order of [parts.words, ...rotationsOf(parts.words)]) known.add(order.join(' '))
    const [first] = callNames(parts)
    if (first !== undefined) known.add(first).add(soundKey(first))
    if (parts.core.length > 2) known.add(parts.core.slice(-2).join(' '))
  }
  const alone = found.flatMap((one, item) => {
    const openings = openingsOf(sure, item, 0)
    const middles = openingsOf(sure, item, 1)
    return one.sentences.flatMap((sentence) =>
      sentence.candidates
        .map((person) => ({ mention: toMention(one, sentence, person, item), person }))
        .filter(
          ({ mention, person }) =>
            !ALSO_WORDS.has(mention.text) &&
            (isKnown(toNameParts(mention.text), known) ||
              (isSubject(sentence, person) && known.has(soundKey(toKey(mention.text)))) ||
              ((isSubject(sentence, person) || isGoverned(sentence, person)) &&
                (openings.get(mention.text) ?? Infinity) < mention.start) ||
              (person.signs.length > 0 && (middles.get(mention.text) ?? Infinity) < mention.start)),
        )
        .map(({ mention }) => mention),
    )
  })
  return [...sure, ...alone].sort((a, b) => a.item - b.item || a.start - b.start)
}

/** What other spellings of a longer name share, apart from names as they are written: `Orlay` for `Orlai`. */
const soundKey = (word: string): string => (word.length < 5 ? word : `~${toSound(word)}`)

/** Family names that are words as well: alone they name nobody. */
const ALSO_WORDS = new Set(['Islam', 'Jihad', 'Ramadan'])

/**
 * The words at a place of the full names of an item, each with where it first stands: the first, a family name or all that
 * is used alone, or the one behind it, the first of two family names.
 */
function openingsOf(sure: readonly PersonMention[], item: number, place: 0 | 1): Map<string, number> {
  const openings = new Map<string, number>()
  for (const { item: of, text, start } of sure) {
    const words = of === item ? text.split(' ') : []
    const word = words[place]
    if (word !== undefined && words.length > place + 1 && !openings.has(word)) openings.set(word, start)
  }
  return openings
}

/** `Orlo said`, `Orlo later met`: one word with a verb right behind it. */
const isSubject = ({ words }: FoundSentence, { from, to }: NamedPerson): boolean => {
  const next = words[to]?.tags.has('Adverb') === true ? words[to + 1] : words[to]
  return to - from === 1 && next !== undefined && !next.capital && next.gap === ' ' && next.tags.has('Verb')
}

/** `with Orlo`, `told Orlo`: one word that a preposition or a verb governs. */
const isGoverned = ({ words }: FoundSentence, { from, to }: NamedPerson): boolean => {
  const before = words[from - 1]
  return (
    to - from === 1 &&
    before?.capital === false &&
    words[from]?.gap === ' ' &&
    (before.tags.has('Preposition') || before.tags.has('Verb'))
  )
}

/** Offices of which a state has many: two under one such title are of one state. */
const MANY =
  /\b(?:Senator|Minister of State$|Member|Lawmaker|Representative|Deputy$|Deputy of|Congress\w+|Judge|Magistrate|Prosecutor|Adviser|Aide|Delegate|Commissioner|Co-Rapporteur|Co-Chair\w*|Committee Chair\w*)\b(?! (?:for|to)\b)/u

const isKnown = (parts: ReturnType<typeof toNameParts>, known: ReadonlySet<string>): boolean =>
  known.has(parts.words.join(' ')) || known.has(parts.core.join(' '))

/** `She met`, `Earlier, she met`. */
const opensWithPronoun = ({ words }: FoundSentence): boolean => {
  return words
    .slice(0, OPENING)
    .some((word, at) => SUBJECT_PRONOUNS.has(word.key) && (at === 0 || word.gap.startsWith(',')))
}

/** What somebody is called who was named before. */
const TITLED = new Set([
  'minister',
  'ambassador',
  'speaker',
  'commissioner',
  'envoy',
  'premier',
  'chairman',
  'commander',
])

/** How far into a sentence its subject may begin, behind a clause of its own. */
const OPENING = 12

/** `Orlo and his Greek counterpart Lind`: the one is not of the other's state. */
const counterpartOf = ({ words, people }: FoundSentence, person: NamedPerson): NamedPerson | undefined =>
  people.find((other) =>
    other === person
      ? false
      : other.offices.some((office) => office.counterpart && isAndHis(words, person, office)),
  )

/** `Sheikh Salma`, `Don Lind`: before a single word it may be the given name as well. */
const isNameToo = ({ words }: FoundSentence, { lead, from, to }: NamedPerson): boolean =>
  to - from === 1 && lead < from && GIVEN_TOO.has(words[from - 1]?.key ?? '')
const GIVEN_TOO = wordSet('sheikh shaikh don syed haji prince')

/** `rapporteurs of the Assembly, Orlo (Norway)`: an officer of a body, of whom a bracket only says who sent him. */
const isSentByState = ({ words }: FoundSentence, { state, to, offices }: NamedPerson): boolean =>
  state?.from === to &&
  /[(（]/u.test(words[to]?.gap ?? '') &&
  offices.some(({ body, counterpart, status }) => body !== undefined && !counterpart && status === undefined)

function toMention(
  found: FoundItem,
  sentence: FoundSentence,
  person: NamedPerson,
  item: number,
): PersonMention {
  const first = sentence.words[person.from]
  const last = sentence.words[person.to - 1]
  const start = first?.start ?? 0
  const text = found.item.text.slice(start, last?.end).replace(/['’]s?$/u, '')
  const held = person.offices.map((phrase) => ({
    phrase,
    start: sentence.words[phrase.from]?.start ?? start,
    end: sentence.words[phrase.to - 1]?.end ?? start,
  }))
  const pair = sentence.people.find(
    (other) =>
      other !== person &&
      other.offices.some(
        (office) => office.plural && !MANY.test(office.title) && person.offices.includes(office),
      ),
  )
  const across = pair ?? counterpartOf(sentence, person)
  const standing = standingOf(sentence, person)
  const isHost = isHostOfPronoun(sentence, person)
  const startOf = (one: NamedPerson): number => sentence.words[one.from]?.start ?? start
  return {
    item,
    sentence: sentence.index,
    start,
    end: start + text.length,
    text: text.replace(/\s+/g, ' '),
    address: isNameToo(sentence, person) ? (sentence.words[person.from - 1]?.text ?? '') : undefined,
    offices: held
      .filter(({ phrase }) => !phrase.counterpart && phrase.title !== '')
      .map(({ phrase }) => ({
        title: phrase.title,
        of: phrase.state,
      })),
    held,
    rule: `person.${person.signs[0] ?? 'known-name'}`,
    signs: person.signs,
    state: isSentByState(sentence, person) ? undefined : person.state?.code,
    pair: across === undefined ? undefined : startOf(across),
    standing: {
      state: standing.state,
      beside: standing.beside === undefined || pair !== undefined ? undefined : startOf(standing.beside),
      opposite: (standing.opposite ?? []).map(startOf),
      follows: standing.follows,
      oppositeState: standing.oppositeState,
      tie: standing.tie,
      foreign: standing.foreign ?? [],
      leads: leadsDelegation(sentence, person),
      isObject: isHost || isObject(sentence, person),
      ...(TITLED.has(sentence.words[1]?.key ?? '') && sentence.words[0]?.key === 'the'
        ? { byTitle: sentence.words[1]?.key ?? '' }
        : {}),
      byPronoun: isHost || opensWithPronoun(sentence),
    },
  }
}
