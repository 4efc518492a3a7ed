/** Whose affair a story is, where its headline leaves it to the heading above: a bulletin of one state tells of its neighbour's senate. Pure. */
import countries from 'world-countries'
import { isPerson, isOrganization } from '../../cypher/ontology.ts'
import type { EventSummary } from '../api.ts'
import { CONTACT_KINDS } from '../questions/contacts.ts'
import { otherStateNames } from '../search/stateNames.ts'
import type { Text } from './words.ts'
import { both, say } from './words.ts'

/** Letters by which an adjective or a people is known as the state's: `Kazakh`, `French`, カザフ. */
const STEM = { en: 4, ja: 3 } as const

const DEMONYMS = new Map(countries.map(({ cca2, demonyms }) => [cca2, demonyms.eng?.m]))

/** Does a text name a state, its people or what is of it? */
function tells(text: string, state: string, name: string, stem: number): boolean {
  const others = otherStateNames(state).filter((one) => one !== state || one === 'US')
  const stems = [name, DEMONYMS.get(state) ?? ''].filter((one) => one !== '').map((one) => one.slice(0, stem))
  return [...stems, ...others].some((one) => {
    const at = text.indexOf(one)
    return at >= 0 && !(/^\p{Script=Latin}/u.test(one) && /\p{L}/u.test(text.charAt(at - 1)))
  })
}

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
  const name = nameOf(state)
  return both((language) =>
    tells(headline[language], state, name[language], STEM[language])
      ? headline[language]
      : say('ofState', { state: name, what: headline })[language],
  )
}
