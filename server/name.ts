import type { Name } from './api.ts'

/** A name in the scripts that are known. */
export function toName(en: string, ja: string | null | undefined): Name {
  return ja === null || ja === undefined || ja === '' ? { en } : { en, ja }
}
