/**
 * The only file that knows compromise (words themselves are in `word.ts`): English text in, sentences of tagged words with offsets out.
 * `compromise/two` (tokens and part-of-speech tags) is enough; the phrase level of the full package is done by our own rules.
 */
import nlp from 'compromise/two'
import { cutsIn } from './longSentences.ts'
import { shapeOf } from './word.ts'
import type { Sentence, Word } from './word.ts'

type Tagged = ReturnType<typeof nlp>['docs']

/** What the types of compromise leave open. */
interface Methods {
  one: { tokenize: { fromString(text: string, world: object): Tagged } }
}

/** The steps of compromise that tell what a word is: its lexicon, then endings and neighbours (ARCHITECTURE.md says why no more). */
const TAGGING = ['lexicon', 'preTagger']

/** Sentences of tagged words. */
function tag(text: string): Tagged {
  const view = nlp('')
  view.document = (nlp.methods() as Methods).one.tokenize.fromString(text, nlp.world())
  return view.compute(TAGGING).docs
}

const NO_TAGS: ReadonlySet<string> = new Set()
const NAME_TAGS: ReadonlySet<string> = new Set(['Noun', 'ProperNoun', 'Singular'])
const MONTH_TAGS: ReadonlySet<string> = new Set(['Noun', 'ProperNoun', 'Date', 'Month'])

const SHORT_MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const MONTH = new RegExp(`^(?:${SHORT_MONTHS})$`, 'u')
/** `Oct.13`: a day without a space, which compromise takes for a noun. */
const TIGHT_DAY = new RegExp(`^(?:${SHORT_MONTHS})\\.\\d{1,2}$`, 'u')

/** Months that are verbs as well. */
const VERBAL_MONTH = /^(?:March|May)$/u

/** Not every word of the sentence has a headline's capital. */
const isPlainCase = (terms: Tagged[number]): boolean => terms.some(({ text }) => /^\p{Ll}{4}/u.test(text))

/**
 * A capital within a sentence tells a name, or a month, of what looks like a verb or an adjective: `the Greek Armed Forces`, `in May`.
 * compromise sees it by its tag rules alone.
 */
function nameTags(text: string, tags: ReadonlySet<string>): ReadonlySet<string> {
  if (tags.has('Noun') || !(tags.has('Verb') || tags.has('Adjective'))) return tags
  return VERBAL_MONTH.test(text) ? MONTH_TAGS : NAME_TAGS
}

/** Abbreviated forms of address, ranks and given names: a full stop behind them ends nothing. */
const ADDRESS =
  /^(?:(?:Brig|Maj|Lt)\.-)?(?:Smt|Shri|Gen|Lt|Col|Maj|Brig|Adm|Capt|Sgt|Hon|Rt|Mr|Mrs|Ms|Dr|Prof|St|Rev|Sen|Rep|Gov|Amb|Eng|Fr|Msgr|Mgr|Mme|Ch|Sh|Ts|Kh|Zh|Dz)$/u

/** `... "Year of Peace." He said ...`: a full stop inside quotes ends a sentence, which compromise does not see. */
function atQuotedStops(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]]
  for (const word of words) {
    if (word.capital && /[.!?]["”’]\s+$/u.test(word.gap)) parts.push([{ ...word, gap: '' }])
    else parts.at(-1)?.push(word)
  }
  return parts
}

const toSentences = (words: readonly Word[]): Sentence[] =>
  atQuotedStops(words).flatMap((part) => {
    const [first] = part
    const last = part.at(-1)
    return first && last ? [{ start: first.start, end: last.end, words: part }] : []
  })

/**
 * Splits a text into sentences of tagged words.
 * @param from where to begin; offsets are those of the whole text all the same
 * A stretch without full stops is cut (`longSentences.ts`), so that the time grows with the length of the text alone.
 * Offsets are found by walking the text along the words, so they hold whatever compromise does to spaces.
 */
export function analyse(text: string, from = 0): Sentence[] {
  const cuts = cutsIn(text, from)
  return [from, ...cuts].flatMap((start, at) => {
    const [first, ...others] = analyseStretch(text, start, cuts[at] ?? text.length)
    if (first === undefined) return []
    return [at === 0 ? first : { ...first, isRest: true as const }, ...others]
  })
}

/** The sentences between two offsets of a text. */
function analyseStretch(text: string, from: number, to: number): Sentence[] {
  const sentences: Sentence[] = []
  let position = from
  let open: Word[] = []
  for (const terms of tag(text.slice(from, to))) {
    const words: Word[] = open
    open = []
    let quoted = false
    const plain = isPlainCase(terms)
    for (const [at, term] of terms.entries()) {
      const start = text.indexOf(term.text, position)
      if (start < 0)
        throw new Error(`nlp: the word "${term.text}" is not in the text after ${String(position)}`)
      if (/['‘]/u.test(term.pre)) quoted = true
      // "the Philippines' president": compromise takes the apostrophe for the end of a quote
      const owns = !quoted && /s$/iu.test(term.text) && /^['’]\s/u.test(term.post)
      if (/['’]/u.test(term.post)) quoted = false
      position = start + term.text.length + Number(owns)
      const own = text.slice(start, position)
      const { norm, key, possessive, capital } = shapeOf(own)
      // "March 5": compromise takes the month for a noun there
      const isDay = TIGHT_DAY.test(own) || (VERBAL_MONTH.test(own) && /^\d/u.test(terms[at + 1]?.text ?? ''))
      const tags = isDay ? MONTH_TAGS : (term.tags ?? NO_TAGS)
      words.push({
        text: own,
        start,
        end: position,
        norm,
        key,
        possessive,
        capital,
        gap: words.length === 0 ? '' : text.slice(words.at(-1)?.end ?? start, start),
        tags: plain && capital && words.length > 0 ? nameTags(own, tags) : tags,
        before: term.pre,
        after: owns ? term.post.slice(1) : term.post,
      })
    }
    const end = words.at(-1)
    // compromise ends a sentence behind some forms of address: "the President, Smt. | Maria Orlo"
    // and behind a month: "on Thursday (Oct. | 30)"
    const behind = text.slice(end?.end ?? 0, (end?.end ?? 0) + 3)
    if (
      end !== undefined &&
      ((ADDRESS.test(end.text) && /^\.[ ]/u.test(behind)) || (MONTH.test(end.text) && /^\. \d/u.test(behind)))
    ) {
      open = words
      continue
    }
    sentences.push(...toSentences(words))
  }
  sentences.push(...toSentences(open))
  return sentences
}
