/** Whose affair a story is, where its headline leaves it to the heading above: a bulletin of one state tells of its neighbour's senate. Pure. */
import countries from 'world-countries'
import { isOrganization, isPerson } from '../../cypher/ontology.ts'
import type { EventSummary } from '../api.ts'
import { CONTACT_KINDS } from '../questions/contacts.ts'
import { otherStateNames } from '../search/stateNames.ts'
import type { Text } from './words.ts'
import { both, say } from './words.ts'

const JAPANESE = new Intl.DisplayNames(['ja'], { type: 'region', fallback: 'none' })
/** Letters by which a name of one word is known in what is made of it: `Kazakh`, アルメニア人. */
const STEM = { en: 5, ja: 3 } as const
/** What a sign that stands for a state stands before in a headline: 仏外相, 米議会. */
const BODIES = '[外首大国軍政議下上裁検警当財内防高州副判]'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** What names a state, or what is of it, in either language. */
function wordsFor(code: string, common: string, demonym: string): Record<'en' | 'ja', RegExp> {
  const stem =
    common.includes(' ') || common.length < STEM.en
      ? `${escaped(common)}\\b`
      : escaped(common.slice(0, STEM.en))
  const letters = otherStateNames(code).filter(
    (one) => /^\p{Lu}[\p{Lu}.]+$/u.test(one) && (one !== code || one === 'US'),
  )
  const en = [stem, ...[demonym, ...letters].filter((one) => one !== '').map((one) => `${escaped(one)}s?\\b`)]
  const ja = [
    escaped((JAPANESE.of(code) ?? common).slice(0, STEM.ja)),
    ...otherStateNames(code).flatMap((one) =>
      !/^\p{Script=Han}+$/u.test(one)
        ? []
        : one.length === 1
          ? `(?<!\\p{Script=Han})${one}(?=${BODIES})`
          : one,
    ),
  ]
  return {
    en: new RegExp(`(?<!\\p{L})(?:${en.join('|')})`, 'u'),
    ja: new RegExp(ja.join('|'), 'u'),
  }
}

const WORDS = new Map(
  countries.map(({ cca2, name, demonyms }) => [cca2, wordsFor(cca2, name.common, demonyms.eng?.m ?? '')]),
)

/** Does a headline name any state? Then it is for the headline to say whose the affair is. */
const namesAny = (headline: string, language: 'en' | 'ja'): boolean =>
  [...WORDS.values()].some((words) => words[language].test(headline))

/**
 * The headline behind the state whose own affair it tells, in each language that leaves it unsaid.
 * @param post the state in which the bulletin is written: its own affairs need no name
 */
export function withState(
  headline: Text,
  { kind, participants }: Pick<EventSummary, 'kind' | 'participants'>,
  post: string | undefined,
  nameOf: (state: string) => Text,
): Text {
  const states = new Set(
    participants.map(({ id }) => id).filter((id) => !isPerson(id) && !isOrganization(id)),
  )
  const [state] = states
  if (state === undefined || states.size > 1 || post === undefined || state === post) return headline
  // whoever comes somewhere, or is hit there, may be of another
  if (CONTACT_KINDS.includes(kind) || kind === 'incident') return headline
  return both((language) =>
    namesAny(headline[language], language)
      ? headline[language]
      : say('ofState', { state: nameOf(state), what: headline })[language],
  )
}
