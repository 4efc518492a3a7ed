/** What of an extraction is compared with an annotation. */
import type { Claimed } from './happenings.ts'

interface PredictedOffice {
  title: string
  of: string | null
  former?: boolean
  candidate?: boolean
}

export interface PredictedPerson {
  id?: string
  name: string
  aliases?: readonly string[]
  offices: readonly PredictedOffice[]
}

/** What of an item is compared; an `ItemExtraction` is one. */
export interface PredictedItem {
  headline: { en: string }
  date?: string | null
  people: readonly PredictedPerson[]
  countries: readonly string[]
  organizations: readonly { name: string; aliases?: readonly string[] }[]
  events: readonly Claimed[]
}
