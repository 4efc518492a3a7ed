/**
 * Signs that nobody sees: they turn the text beside them round, break its lines, or make two names look like one. What is only a
 * variant of the letter before it stays (kanji of names have such). Reading (`ingest/read/text.ts`) and the page
 * (`client/panels/shownId.ts`) may take in nothing of here, and know them by themselves: a test holds the three together.
 */
const SIGN = String.raw`(?!\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]`
const ANY = new RegExp(SIGN, 'u')
const ALL = new RegExp(SIGN, 'gu')

export const hasHidden = (text: string): boolean => ANY.test(text)

/** Has a name signs that nobody sees, or that make more than one line of it? */
export const hasHiddenInName = (name: string): boolean => hasHidden(name) || /\p{Cc}/u.test(name)

/** A name with a mark in the place of each. */
export const toShownName = (name: string): string => toShown(name).replace(/\p{Cc}/gu, '\ufffd')

/** The text with a mark in the place of each, of the same length. */
export const toShown = (text: string): string => text.replace(ALL, (sign) => '\ufffd'.repeat(sign.length))

/** The text with each told by its number, as JSON does. */
export const toNumbered = (text: string): string =>
  text.replace(ALL, (sign) =>
    [...Array(sign.length).keys()].map((at) => toEscape(sign.charCodeAt(at))).join(''),
  )

/** A unit of a text as JSON and JavaScript write it: `\u202e`. */
export const toEscape = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`
