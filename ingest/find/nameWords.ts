/** Which words a person's name can consist of. */
import { PATRONYMIC_MARKERS } from '../data/names.ts'
import type { Word } from '../nlp/word.ts'

export const isPatronymic = (word: Word): boolean => PATRONYMIC_MARKERS.has(word.key)

/** A space on one side may be a slip; on both it parts what is said beside. */
export const HYPHEN = /^(?:\s?[-‐‑]|[-‐‑]\s)$/u
export const INITIAL = /^\p{Lu}\p{Ll}?\.?$/u
export const ABBREVIATED = /^\.\s*$/u

/** Capitalised words that begin sentences or name days, months, peoples: never part of a person's name. */
const NEVER = new Set(
  `chair the a an this that these those on in at by to for from with within of and or but as if it its he she they we you his her their
   our i there here when while after before during following since until upon according earlier later also however moreover
   meanwhile furthermore additionally overall previously recently today yesterday tomorrow note press statement both some all
   many several most other another such no not none monday tuesday wednesday thursday friday saturday sunday january february
   march april may june july august september october november december feb mar apr jun jul aug sept sep oct nov dec
   government ministry parliament embassy republic kingdom state states union agreement memorandum treaty convention protocol
   war conference summit forum meeting talks visit day year week street avenue square airport palace hotel hall church mosque
   cathedral university school hospital prize award order medal cup games festival exhibition exercise operation corridor bridge
   river lake sea ocean gulf strait mountain island islands province district region village city town county oblast raion
   group company corporation inc ltd llc bank fund foundation institute centre center council committee commission agency
   organization organisation association federation league party movement front army navy brigade battalion tv radio news times
   post journal media television channel project program programme plan strategy initiative action act law bill resolution
   declaration statement report index genocide independence victory constitution sovereignty freedom peace christmas easter
   ramadan eid adha fitr ashura novruz nowruz so-called mps meps one two three four five six seven eight nine ten persons prisoners hostages
   qasr headquarters staff command legion fleet troops forces corps alliance coalition bloc khural majlis jirga place rue boulevard avenida
   palais piazza quai tower port station camp base dam road highway tunnel pipeline canal stadium museum theatre theater
   library gallery temple mausoleum monastery cemetery factory refinery terminal railway express airlines airways motors petroleum telecom
   tahrir jabhat hizb harakat ansar jamaat jamiat tehreek tahreek lashkar jaish hurricane typhoon cyclone storm crude universe language dialogue guard guards
   accord accords deal pact process framework roadmap charter mechanism medal championship olympics national global international
   facility detention service department directorate secretariat bureau shoal reef atoll greater great eastern western northern southern commanding councils committees commissions ministries parliaments agencies assemblies shield dome guardian gate gateway road crossing compound incumbent
   jews muslims christians kurds turks arabs druze alawites yazidis tatars uyghurs roma shiites sunnis copts serbs armenians azerbaijanis meskhetians`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** May the word be part of a name? First words of a sentence are capitals by position, so their tags must not object. */
export function isNameWord(word: Word, first: boolean): boolean {
  // "On X Orlo wrote": the platform
  if (!word.capital || word.text === 'X' || !/^[\p{L}.'’ʼ`-]+$/u.test(word.text)) return false
  // in mid-sentence "He Weimin", "An Jong-ho" and "You Mei-ling" are names
  if (!first && /^(?:he|an|you)$/u.test(word.key)) return true
  // "Miguel A. Orlo", "Park In-soo"
  if (!first && ((word.text === 'A' && word.after.startsWith('.')) || isHalfOfGiven(word))) return true
  if (isPatronymic(word)) return true
  if (NEVER.has(word.key)) return false
  if (!first) return true
  return !['Preposition', 'Conjunction', 'Determiner', 'Pronoun', 'Adverb', 'Gerund', 'QuestionWord'].some(
    (tag) => word.tags.has(tag),
  )
}

/** The first half of `In-soo`, `On-ji`, which is a preposition elsewhere. */
const isHalfOfGiven = ({ key, after }: Word): boolean => /^(?:in|on)$/u.test(key) && /^[-‐‑]$/u.test(after)

/** What opens an English word with a hyphen: `Pre-trial`, `Non-lethal`. */
export const PREFIXES = /^(?:pre|post|non|anti|counter|self|vice|multi|inter|semi|micro|ex)$/u

/** The small second half of `Jong-un`. */
export function isHyphenated(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return (
    word !== undefined &&
    HYPHEN.test(word.gap) &&
    /^\p{Ll}{1,5}(['’]s)?$/u.test(word.text) &&
    words[at - 1]?.capital === true &&
    !PREFIXES.test(words[at - 1]?.key ?? '') &&
    !isEzafe(words, at)
  )
}

/** `Tehreek-e-Insaf`, `Officer-in-Chief`: a small word between two hyphens joins no name, but an article does. */
export function isEzafe(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    HYPHEN.test(words[at]?.gap ?? '') &&
    next !== undefined &&
    HYPHEN.test(next.gap) &&
    /^(?:e|i|in|of|at|on|the|to)$/u.test(words[at]?.key ?? '')
  )
}
