/** Who meets a guest at an airport. Pure. */

/** `was met at Oslo Airport by`, `at the airport the guest was welcomed by`. */
const WELCOME = '(?:was|were|is|are) (?:\\p{L}+ly )?(?:met|welcomed|greeted|received|seen off)\\b'
const AIRPORT = "\\b[Aa]t (?:[\\p{L}’'-]+ ){0,5}[Aa]irport\\b(?! hotel)"
const AT_ARRIVAL = new RegExp(`${WELCOME}[^.]*${AIRPORT}|${AIRPORT}[^.]*${WELCOME}`, 'u')
const TALKS = /\b(?:talks?|held|discuss(?:ed|ions?)|negotiat\w+|conversation)\b/iu

/** Do some sentences tell of nothing but a welcome or a farewell at an airport? Whoever waits there has no talks. */
export const isArrival = (sentences: string): boolean => AT_ARRIVAL.test(sentences) && !TALKS.test(sentences)
