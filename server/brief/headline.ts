/** The headlines of an item as they are shown, and the day before them. Pure. */
import type { Brief, Proof } from '../api/brief.ts'
import type { EventSummary } from '../api.ts'
import { balanced } from './quotation.ts'
import type { Text } from './words.ts'
import { say, toDays } from './words.ts'

/** An article begins a line as a sentence does. */
const capital = ({ en, ja }: Text): Text => ({ en: en.replace(/^the /u, 'The '), ja })

/** What happened, behind its day, or the day on which it was reported. */
export function dated(
  what: Text,
  { date }: Pick<EventSummary, 'date'>,
  { isDated, span }: Pick<Proof, 'isDated' | 'span'>,
  brief: Brief,
): Text {
  const [from, to] = [span?.from ?? date, span?.to ?? date]
  if (from === undefined || to === undefined) return capital(what)
  const days = toDays(from, to, brief.to.slice(0, 4))
  return say(isDated ? 'dated' : 'reported', { date: days, what: capital(what) })
}

/** As it was printed, but for capitals that stand apart, `U A E`, and marks that lost their other half. */
const closed = (headline: string | undefined): string | undefined =>
  headline === undefined
    ? undefined
    : balanced(
        headline.replace(/(?<!\p{L})\p{Lu}(?: \p{Lu})+(?!\p{L})/gu, (letters) => letters.replaceAll(' ', '')),
      )

/** The headlines of an item. */
export const headlineOf = ({ headline: { en, ja } }: Proof) => ({ en: closed(en), ja: closed(ja) })

/** The same, either in the place of the other where a language has none. */
export function headlineText(proof: Proof): Text {
  const { en, ja } = headlineOf(proof)
  return { en: en ?? ja ?? '', ja: ja ?? en ?? '' }
}
