/** What somebody named, and what is found below it: from its path to where it is, and back. */
import { join, relative, resolve, sep } from 'node:path'

export interface FilePath {
  path: string
  /** Where it was found, without links; absent for a file that somebody named, which may be a link. */
  place?: string | undefined
}

/** What somebody named, each with where it is, without links. */
export type Named = ReadonlyMap<string, string>

/** A file that was named, or found in a folder that was. */
export const toFilePath = (path: string, named: Named): FilePath =>
  named.has(path) ? { path } : { path, place: moved(path, [...named]) ?? resolve(path) }

/** The way back: what is at a place without links, as who named it, or a folder above it, would say it. */
export function toGiven(place: string, named: Named): string {
  const places = [...named].map(([given, at]) => [at, given] as const)
  const own = places.find(([at]) => at === place)
  return own?.[1] ?? moved(place, places) ?? place
}

/** A path in a folder, as it is in the other folder of the pair; of folders within each other the nearest counts. */
function moved(path: string, pairs: readonly (readonly [from: string, to: string])[]): string | undefined {
  const [above] = pairs
    .filter(([from]) => resolve(path).startsWith(resolve(from) + sep))
    .sort(([a], [b]) => b.length - a.length)
  return above === undefined ? undefined : join(above[1], relative(above[0], path))
}
