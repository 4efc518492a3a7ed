/** Pronouns that stand for people, and words that tell which of them somebody goes by. */
import { words } from './lists.ts'

/** As a subject. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they'])

export const MALE: ReadonlySet<string> = new Set(
  words(
    'he him his mr king prince emir amir sultan sheikh sheik sir lord baron count duke pope cardinal bishop archbishop patriarch ayatollah imam chairman spokesman son brother husband father',
  ),
)
export const FEMALE: ReadonlySet<string> = new Set(
  words(
    'she her mrs ms miss queen princess sheikha dame lady baroness countess duchess chairwoman spokeswoman daughter sister wife mother',
  ),
)
