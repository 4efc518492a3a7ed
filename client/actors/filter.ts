import type { Name } from '../../server/api.ts'
import { plain } from '../plain.ts'
import type { ActorTable } from '../state/state.ts'
import type { Actor } from './columns.ts'

type Told = Pick<Actor, 'name' | 'detail' | 'country' | 'group'>

const scripts = (name: Name | undefined): string[] => [name?.en ?? '', name?.ja ?? '']

/** Those whose name or office holds a text, of a country, of a group; empty words let all through. */
export function filtered<One extends Told>(
  actors: readonly One[],
  { match, country, group }: Pick<ActorTable, 'match' | 'country' | 'group'>,
): One[] {
  const wanted = plain(match.trim())
  return actors.filter(
    (one) =>
      (country === '' || one.country === country) &&
      (group === '' || one.group?.lead === group) &&
      [...scripts(one.name), ...scripts(one.detail)].some((text) => plain(text).includes(wanted)),
  )
}
