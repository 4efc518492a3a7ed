/** Verbs of saying: by which somebody is quoted, and by which something is made known. */
import { words } from './lists.ts'

interface Saying {
  forms: string
  /** Behind it stand somebody's own words: `insisted that the claims are false`. */
  quotes?: true
  /** Behind it stands what has happened: `reported that two men had died`. */
  tells?: true
}

const SAYINGS: readonly Saying[] = [
  { forms: 'said says', quotes: true, tells: true },
  { forms: 'told tells', quotes: true, tells: true },
  { forms: 'stated states', quotes: true, tells: true },
  { forms: 'declared declares', quotes: true, tells: true },
  { forms: 'wrote writes', quotes: true, tells: true },
  { forms: 'added adds', quotes: true, tells: true },
  { forms: 'noted notes', quotes: true },
  { forms: 'stressed stresses', quotes: true },
  { forms: 'insisted insists', quotes: true },
  { forms: 'maintained maintains', quotes: true },
  { forms: 'replied replies', quotes: true },
  { forms: 'responded responds', quotes: true },
  { forms: 'retorted retorts', quotes: true },
  { forms: 'countered counters', quotes: true },
  { forms: 'announced announces', tells: true },
  { forms: 'reported reports', tells: true },
  { forms: 'informed informs', tells: true },
  { forms: 'confirmed confirms', tells: true },
  { forms: 'notified notifies', tells: true },
]

const formsOf = (rows: readonly Saying[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ forms }) => words(forms)))

/** Forms of verbs behind which somebody's own words stand. */
export const QUOTES = formsOf(SAYINGS.filter(({ quotes }) => quotes === true))

/** Forms of verbs by which a ministry, its spokesperson or an agency makes something known. */
export const TELLS = formsOf(SAYINGS.filter(({ tells }) => tells === true))
