/** How long a paper is for, as its sentence tells it. Pure. */
import { NUMBER_WORDS } from './numberWords.ts'

const NUMBER = `(?:\\d{1,2}|${NUMBER_WORDS.slice(1).join('|')})`
/** `supplies until 2035`, `for ten years`, `a five-year lease`; not what somebody has been doing for years, nor the age of anything. */
const TERM = new RegExp(
  `\\b(?:until|through|up to) (?:the end of )?(?<year>20\\d\\d)\\b(?![\\d-])|` +
    `\\bfor (?:a (?:period|term) of |the next |another )?(?<years>${NUMBER}) years\\b(?! (?:ago|in prison|now))|` +
    `\\b(?<long>${NUMBER})-year (?:agreement|contract|deal|lease|memorandum|programme|program|plan|extension)\\b`,
  'iu',
)

/** Who has lasted for years, or is to sit for them, is no paper; nor is what grew until a year. */
const OTHER =
  /\b(?:sentenced|imprison\w*|jailed|prison|in office|(?:has|have|had)(?! (?:signed|agreed|concluded|extended|inked|renewed|reached)\b)|which|lasted|grew|from (?:19|20)\d\d|negotiat\w+|waited)\b[^;]*$/iu

/** In both languages; undefined where the sentence tells none. */
export function termIn(sentence: string): { en: string; ja: string } | undefined {
  const found = TERM.exec(sentence)
  if (found === null || OTHER.test(sentence.slice(0, found.index))) return undefined
  const { year, years, long } = found.groups ?? {}
  if (year !== undefined) return { en: `until ${year}`, ja: `${year}年まで` }
  const given = (years ?? long)?.toLowerCase()
  if (given === undefined) return undefined
  const n = NUMBER_WORDS.includes(given) ? NUMBER_WORDS.indexOf(given) + 1 : Number(given)
  return { en: `for ${given} years`, ja: `${String(n)}年間` }
}
