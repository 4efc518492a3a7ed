/** What has to do with the state of whoever publishes. Pure. */
import type { Happening } from '../../graph/happening.ts'

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Tells events in which a state has a part, or a body that is called by it: the agency of its aid, its chamber of commerce. */
export function toIsOurs(
  state: string | undefined,
  nameOf: (body: string) => string,
): (event: Pick<Happening, 'parts'>) => boolean {
  const name = state === undefined ? undefined : NAMES.of(state)
  const isNamed = name === undefined ? undefined : new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u')
  return ({ parts: { countries, organizations } }) =>
    state !== undefined &&
    (countries.some(({ id }) => id === state) ||
      (isNamed !== undefined && organizations.some(({ id }) => isNamed.test(nameOf(id)))))
}
