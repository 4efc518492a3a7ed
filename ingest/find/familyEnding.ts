/** Tells by its ending whether a word is a family name. */
import { FAMILY_NAME_ENDINGS, NO_FAMILY_NAMES } from '../data/names.ts'

/** `Testov`, `Testzade`; of a word with hyphens the last part tells: not `Azeri-Chirag-Gunashli`. */
export const hasFamilyEnding = (text: string): boolean =>
  FAMILY_NAME_ENDINGS.test(text) && !NO_FAMILY_NAMES.has(text.slice(text.lastIndexOf('-') + 1).toLowerCase())
