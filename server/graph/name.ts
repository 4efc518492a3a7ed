import type { Name } from '../api.ts'
import type { NodeRow } from './rows.ts'

/** What an office of a state or another body is called in Japanese, where that is known. */
export type JapaneseOffice = (
  title: string,
  of: 'country' | 'organization',
  name?: string,
) => string | undefined

/** Japanese names that are known without any bulletin: whoever reads has the tables. */
export interface Japanese {
  office: JapaneseOffice
  /** The short official name of a state: 米国. */
  state(code: string): string | undefined
  body(name: string): string | undefined
  place(name: string): string | undefined
}

/** A title as it is told: in Japanese too where that is known. */
export function toTitle({ title, titleJa }: { title: string; titleJa?: string | undefined }): {
  title: string
  titleJa?: string
} {
  return titleJa === undefined ? { title } : { title, titleJa }
}

/** Where something was, as it is told: in Japanese too where that is known. */
export function toPlace(place: string, placeJa: string | undefined): { place: string; placeJa?: string } {
  return placeJa === undefined ? { place } : { place, placeJa }
}

/** A name in the scripts that are known. */
export function toName(en: string, ja: string | null | undefined): Name {
  return ja === null || ja === undefined || ja === '' ? { en } : { en, ja }
}

/** What a node of the graph is called. */
export function nameOf({ name, ja, apart }: Pick<NodeRow, 'name' | 'ja' | 'apart'>): Name {
  return { ...toName(name, ja), ...(apart === undefined ? {} : { apart }) }
}

/** The same of an id; the id itself where the graph does not know it. */
export function nameIn(nodes: ReadonlyMap<string, NodeRow>, id: string): Name {
  const node = nodes.get(id)
  return node === undefined ? { en: id } : nameOf(node)
}
