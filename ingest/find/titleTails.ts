/** Tails of titles that no noun phrase in capitals ends: a charge or a part in small letters, a legal form, a climate conference. */
import { LEGAL_ENDINGS } from '../data/heads.ts'
import { STATUS_WORDS } from '../data/titleRanks.ts'
import type { Word } from '../nlp/engine.ts'
import { lowerChargeEnd } from './nounEnd.ts'
import { SPACE, type BodySpan, type OfficeContext } from './spans.ts'

/** `COP29 CEO`, `Lead Negotiator for COP`: the climate conferences have officers of their own. */
export const isConference = (word: Word | undefined): boolean => /^COP\d*$/u.test(word?.text ?? '')

export const conferenceAt = ({ text: name }: Word, from: number): BodySpan => ({
  from,
  to: from + 1,
  name,
  official: false,
})

/** `of | the 29th session of the Conference of the Parties (COP29) |`: the climate conference by its long name. */
export function conferenceOf(words: readonly Word[], at: number): BodySpan | undefined {
  if (!/^\d+(?:st|nd|rd|th)$/u.test(words[at]?.key ?? '') || words[at + 1]?.key !== 'session')
    return undefined
  const short = words.findIndex((word, index) => index > at && index < at + 10 && isConference(word))
  const word = words[short]
  return word === undefined ? undefined : { ...conferenceAt(word, short), from: at }
}

/** `on media | freedom |`, `for the route`: a charge goes on over nouns in small letters, as far as a name begins. */
export function widerEnd(
  words: readonly Word[],
  end: number | undefined,
  charge: number | undefined,
): number | undefined {
  if (charge === undefined) return end
  const to = lowerChargeEnd(words, end ?? charge)
  if (to === undefined) return end
  return end === undefined || (words[to]?.capital === true && SPACE.test(words[to].gap)) || closes(words[to])
    ? to
    : end
}

const closes = (word: Word | undefined): boolean => /^[,(]/u.test(word?.gap.trim() ?? ',')

/** `Terma Airlines (TA) | CJSC`: what a firm is by law. */
export const legalFormEnd = (words: readonly Word[], at: number): number =>
  words[at]?.capital === true && FORMS.has(words[at]?.key ?? '') ? at + 1 : at

const FORMS = new Set<string>(LEGAL_ENDINGS)

/** `head of the UNDP | mine action project`: what of the body is headed, in small letters. */
export function partEnd(words: readonly Word[], at: number): number | undefined {
  const to = lowerChargeEnd(words, at)
  return to !== undefined && PARTS.test(words[to - 1]?.key ?? '') ? to : undefined
}

const PARTS =
  /^(?:department|division|project|programme?|operation|branch|unit|section|team|bureau|service|office|mission)$/u

/** `Minister of Trade | in the former government`. */
export const isOfFormer = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'in' &&
  words[at + 1]?.key === 'the' &&
  STATUS_WORDS[words[at + 2]?.key ?? ''] === 'former' &&
  /^(?:government|cabinet|administration)$/u.test(words[at + 3]?.key ?? '')

/** `for the Balkans | and the crisis in Norway`: where such a second charge ends. */
export function crisisEnd(
  { words, states }: Pick<OfficeContext, 'words' | 'states'>,
  at: number,
): number | undefined {
  const [and, the, noun, preposition] = words.slice(at, at + 4)
  if (and?.key !== 'and' || the?.key !== 'the' || noun?.capital !== false) return undefined
  return preposition?.key === 'in' ? states.find((state) => state.from === at + 4)?.to : undefined
}
