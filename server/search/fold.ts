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
export const MOST_WRONG = 0.2
/** Of a Japanese word with a slip, this part of the pairs of letters must be there: a slip spoils two of them. */
const ENOUGH = 0.5
/** In fewer pairs a slip makes it another word. */
const SHORTEST_PAIRS = 3

/** May a term have a letter wrong? */
export const isFuzzy = (term: string): boolean => term.length >= SHORTEST_FUZZY && !isJapanese(term)

/** Is it enough that so many of the terms of a query were found? `slips`: where there may be some. */
export function isEnough(terms: ReadonlySet<string>, found: number, slips: boolean): boolean {
  const isLong = terms.size >= SHORTEST_PAIRS && [...terms].every(isJapanese)
  return found >= (slips && isLong ? ENOUGH : 1) * terms.size
}
