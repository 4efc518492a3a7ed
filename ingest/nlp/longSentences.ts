/** Where a text without full stops is cut: tagging and what follows take time with the square of a sentence's length. */

/** The longest stretch that is read as one sentence, in UTF-16 units: some three hundred words. */
export const LONGEST = 2000

/** What ends a sentence for sure: no stop behind a short word, which may be an abbreviation, unless a quote closes there; no dots. */
const END = /\n|(?:\p{L}{5}|\d)[.!?؟۔։।]\s|[.!?؟۔։।]["”’)\]]+\s|[。！？]/gu

/** Signs that part a sentence, in the order in which they are wanted. */
const PARTING = [
  [', ', '; ', '、', '，'],
  [' ', '\u3000'],
]

/**
 * Offsets at which stretches longer than `LONGEST` are cut, in order: behind a comma of their second half, else behind
 * white space, else between two letters. Empty for a text that has its full stops.
 * @param from where to begin; offsets are those of the whole text all the same
 */
export function cutsIn(text: string, from: number): number[] {
  const cuts: number[] = []
  if (text.length - from <= LONGEST) return cuts
  let start = from
  const cutUntil = (end: number): void => {
    while (end - start > LONGEST) cuts.push((start = cutAfter(text, start)))
  }
  END.lastIndex = from
  for (let end = END.exec(text); end !== null; end = END.exec(text)) {
    cutUntil(END.lastIndex)
    start = END.lastIndex
  }
  cutUntil(text.length)
  return cuts
}

function cutAfter(text: string, start: number): number {
  const stretch = text.slice(start, start + LONGEST)
  for (const signs of PARTING) {
    const at = Math.max(...signs.map((sign) => stretch.lastIndexOf(sign) + sign.length))
    if (at > LONGEST / 2) return start + at
  }
  // never between the halves of one sign
  return start + LONGEST - (/[\ud800-\udbff]$/.test(stretch) ? 1 : 0)
}
