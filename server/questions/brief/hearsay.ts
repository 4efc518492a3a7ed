/** Words by which a sentence itself says that what it tells is not certain. */
interface HearsayRow {
  reason: string
  words: RegExp
  yes: string
  no: string
}

const ALLEGED: HearsayRow = {
  reason: 'it is only alleged',
  words:
    /\b(?:alleged(?:ly)?|alleges|purportedly|reportedly|rumou?r(?:s|ed)|unconfirmed)\b|未確認|とされる/iu,
  yes: 'Orlo reportedly met Lind in Oslo.',
  no: 'Orlo met Lind in Oslo, WIRE reported.',
}

const DENIED: HearsayRow = {
  reason: 'it is denied',
  words:
    /\b(?:den(?:y|ies|ied|ying)|refut(?:es|ed|ing)|groundless)\b|\bno (?:\S+ ){0,2}(?:meeting|talks|visit|agreement)\b|否定|否認/iu,
  yes: 'Greece denied that Orlo had met Lind.',
  no: 'Orlo met Lind in Oslo.',
}

export const HEARSAY: readonly HearsayRow[] = [
  ALLEGED,
  {
    reason: 'one side alone says so',
    words:
      /\bclaim(?:s|ed|ing) (?:that|to have)\b|\baccording to the \p{Lu}\p{L}+ side\b|\bthe \p{Lu}\p{L}+ side (?:claims|claimed)\b|と主張/u,
    yes: 'Norway claimed that Orlo had met Lind in Oslo.',
    no: 'Orlo met Lind and claimed a victory for Norway.',
  },
  {
    reason: 'somebody recalls it',
    words:
      /\b(?:not(?:ed|ing)|recall(?:s|ed|ing)|remind(?:s|ed|ing)|point(?:s|ed|ing) out) (?:\w+ )?that\b.*\b(?:has|have|had)\b/iu,
    yes: 'Orlo spoke of the ties, noting that Norway has signed contracts with Greek firms.',
    no: 'Orlo noted that Norway is ready to sign contracts.',
  },
  DENIED,
]

export const isHearsay = (sentence: string): boolean => HEARSAY.some(({ words }) => words.test(sentence))

export const isAlleged = (sentence: string): boolean => ALLEGED.words.test(sentence)

export const isDenied = (headlines: string): boolean => DENIED.words.test(headlines)
