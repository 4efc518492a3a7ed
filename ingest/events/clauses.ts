/** Where a clause ends, and which clauses stand inside another. */
import { wordSet } from '../data/lists.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'

const RELATIVES = wordSet('who which whose whom where')
/** Words that begin a clause of their own behind a comma, and end what a verb can reach. */
const SUBORDINATORS = wordSet('when while because although though unless until after before whereas as')
/** What a verb says, denies or recalls follows these; nobody in there is what the verb is aimed at. */
const COMPLEMENTS = wordSet('that whether if')

/** Past tenses that behind `and` are taken for adjectives. */
const PAST = wordSet('extended expressed conveyed offered pledged vowed demanded urged called')

const isComma = (word: Word | undefined): boolean => word?.gap.includes(',') === true

/** `, who leads the junta,`, `, after police had come,` and `, the first Greek to come since 2017, met`: what commas set off, the closing one or the end of the sentence included. */
export function asidesOf(words: readonly Word[]): WordSpan[] {
  const found: WordSpan[] = []
  for (let at = 1; at < words.length; at++) {
    const key = words[at]?.key ?? ''
    // "in which", "construction of which"
    const isGoverned =
      (/^(?:in|of|to|among|with|from)$/u.test(key) && words[at + 1]?.key === 'which') ||
      (words[at + 1]?.key === 'of' && /^(?:which|whom)$/u.test(words[at + 2]?.key ?? ''))
    if (!isComma(words[at])) continue
    const isClause = RELATIVES.has(key) || SUBORDINATORS.has(key) || isGoverned
    const isName = ARTICLES.has(key) && words[at - 1]?.capital === true
    if (!isClause && !isName) continue
    let to = at + 2
    while (to < words.length && !isComma(words[to])) to++
    if (!isClause && !isDescription(words, at, to)) continue
    found.push({ from: at, to })
    at = to - 1
  }
  return found
}

const ARTICLES = wordSet('the a an')

/** Between a name and its verb, with no verb of its own: what somebody is. */
const isDescription = (words: readonly Word[], from: number, to: number): boolean =>
  isVerbNext(words, to) && !words.slice(from, to).some((word) => word.tags.has('PastTense') && !word.capital)

/** A relative clause that holds the word at `at`: whoever stands before it is its subject. */
export function relativeAround(words: readonly Word[], at: number): number | undefined {
  for (let index = at - 1; index > 0 && index >= at - 4; index--) {
    const word = words[index]
    if (word === undefined || /[,;:]/u.test(words[index + 1]?.gap ?? '')) return undefined
    // "held talks, following which the two spoke": it tells what came next
    if (word.key === 'which' && /^(?:following|after)$/u.test(words[index - 1]?.key ?? '')) return undefined
    if (word.key === 'who' || word.key === 'which') return index
  }
  return undefined
}

/** The first word behind `at` that what stands at `at` cannot govern: of another clause, or a second verb. */
export function clauseEnd(words: readonly Word[], at: number): number {
  let to = at
  for (; to < words.length; to++) {
    const word = words[to]
    if (word === undefined) break
    if (/[;:—]|\s[–-]\s/u.test(word.gap)) break
    if (to === at) {
      if (COMPLEMENTS.has(word.key)) break
      continue
    }
    const { key } = word
    if (RELATIVES.has(key) || SUBORDINATORS.has(key) || COMPLEMENTS.has(key)) break
    if (isComma(word) && ((word.tags.has('Gerund') && !ASIDES.has(key)) || isVerbNext(words, to))) break
    if (key === 'and' && isVerbNext(words, to + 1)) break
  }
  return to
}

/** `sent tents, including 20 large ones, to Greece`: what they open only tells more of the goods. */
const ASIDES = wordSet('including excluding comprising consisting containing totalling totaling')

/** A verb at `at`, at most an adverb before it. */
const isVerbNext = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word === undefined || word.capital) return false
  if ((word.tags.has('Verb') && !word.tags.has('Gerund')) || PAST.has(word.key)) return true
  return word.tags.has('Adverb') && words[at + 1]?.tags.has('Verb') === true
}

/** An ordinary noun or adjective with nothing but a space behind it. */
export const isPlain = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined &&
  !word.capital &&
  /^\s*$/u.test(next?.gap ?? '') &&
  (word.tags.has('Noun') || word.tags.has('Adjective'))

/** `trips cancelled after | a quake hit`: a clause of its own opens there. */
export const afterWhat = (words: readonly Word[], at: number): number =>
  words.findLastIndex(({ key }, index) => index < at && index >= at - 3 && /^(?:after|as|when)$/u.test(key)) +
  1
