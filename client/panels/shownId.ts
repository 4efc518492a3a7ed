/** Letters of an id that is nobody's. */
const SHOWN = 40

/** Signs that nobody sees, or that turn the text beside them round: those of `server/hidden.ts`, and what has no sign. */
const HIDDEN = /(?!\p{Variation_Selector})[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu

/** The beginning of an id that came with an address, whoever made that: with a mark in the place of each hidden sign. */
export function toShownId(id: string): string {
  const signs = [...id.replace(HIDDEN, '\ufffd')]
  return signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : signs.join('')
}
