/** What has to do with the state of whoever publishes. Pure. */
import { isOrganization } from '../../../cypher/ontology.ts'

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Tells states and bodies among which is one state, or a body that is called by it: the agency of its aid, its chamber of commerce. */
export function toIsOurs(
  state: string | undefined,
  nameOf: (body: string) => string,
): (bodies: readonly string[]) => boolean {
  const name = state === undefined ? undefined : NAMES.of(state)
  const isNamed = name === undefined ? undefined : new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u')
  return (bodies) =>
    state !== undefined &&
    bodies.some((id) => id === state || (isOrganization(id) && isNamed?.test(nameOf(id)) === true))
}
