/** What two spellings of a word have in common: case, width, the two kana and the diacritics of Latin letters are folded away. */

/** Letters that Unicode does not decompose, with the plain letter that people type instead. */
const PLAIN: Record<string, string> = {
  ə: 'e',
  ɘ: 'e',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/** From a hiragana letter to its katakana. */
const KATAKANA = 0x60

/** Folds a text for comparison; hiragana is read as katakana. The voicing marks of kana stay: ガ and カ are different letters. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘`´ʻʼ]/g, '')
    .replace(/[\u3041-\u3096]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + KATAKANA))
    .replace(/[əɘıłøđðþßæœ]/g, (letter) => PLAIN[letter] ?? letter)
}

const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[\p{L}\p{N}]+/gu
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Has the text Japanese letters? */
export function isJapanese(text: string): boolean {
  return JAPANESE.test(text)
}

/** Overlapping pairs of letters: Japanese is written without spaces, and two letters are the least that people type. */
function toPairs(run: string): string[] {
  const letters = [...run]
  if (letters.length === 1) return letters
  return letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`)
}

/** The words of a text, folded; runs of Japanese as overlapping pairs of letters. */
export function toTerms(text: string): string[] {
  // A run that mixes both scripts ("G7外相") is cut where the script changes.
  const runs = fold(text).match(WORDS) ?? []
  const parts = runs.flatMap((run) => run.split(/(?<=[a-z0-9])(?=[^a-z0-9])|(?<=[^\x20-\x7f])(?=[a-z0-9])/))
  return parts.flatMap((run) => (isJapanese(run) ? toPairs(run) : [run]))
}

/** A slip in a short word makes it another word; in longer ones this part of the letters may differ. */
const SHORTEST_FUZZY = 4
const MOST_WRONG = 0.2
/** Of a Japanese word with a slip, this part of the pairs of letters must be there: a slip spoils two of them. */
const ENOUGH = 0.5
/** In fewer pairs a slip makes it another word. */
const SHORTEST_PAIRS = 3

/** A form that a term may be meant to have, and how many of its letters may be wrong besides. */
export interface Form {
  form: string
  wrong: number
}

/** What somebody may mean by a term: itself; with `slips` also with letters wrong, or with two neighbours swapped, which is one slip and not two. */
export function toForms(term: string, slips: boolean): Form[] {
  if (!slips || term.length < SHORTEST_FUZZY || isJapanese(term)) return [{ form: term, wrong: 0 }]
  const letters = [...term]
  const wrong = Math.round(MOST_WRONG * letters.length)
  const swapped = letters
    .slice(1)
    .map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''))
  return [
    { form: term, wrong },
    ...[...new Set(swapped)]
      .filter((form) => form !== term)
      .map((form) => ({ form, wrong: Math.min(1, wrong - 1) })),
  ]
}

/** Is it enough that so many of the terms of a query were found? `slips`: where there may be some. */
export function isEnough(terms: ReadonlySet<string>, found: number, slips: boolean): boolean {
  const isLong = terms.size >= SHORTEST_PAIRS && [...terms].every(isJapanese)
  return found >= (slips && isLong ? ENOUGH : 1) * terms.size
}
