/** Who meets a guest at an airport. Pure. */

const AT_ARRIVAL =
  /\b(?:met|welcomed|greeted|received|seen off)\b[^.]*\b[Aa]t (?:\p{L}+ ){0,5}[Aa]irport\b|\b[Aa]t (?:\p{L}+ ){0,5}[Aa]irport\b[^.]*\b(?:met|welcomed|greeted|received|seen off)\b/u

/** Does a sentence tell of a welcome or a farewell at an airport? Whoever waits there has no talks. */
export const isArrival = (sentence: string): boolean => AT_ARRIVAL.test(sentence)
