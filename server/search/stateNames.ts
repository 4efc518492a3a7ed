import countries from 'world-countries'

/** Everyday Japanese names that neither Intl nor world-countries has. */
const EVERYDAY: Record<string, string[]> = {
  US: ['米国'],
  VA: ['教皇庁'],
}

const SHORT = (['en', 'ja'] as const).map(
  (language) => new Intl.DisplayNames([language], { type: 'region', style: 'short', fallback: 'none' }),
)

const SPELLINGS = new Map(countries.map((one) => [one.cca2, [one.cca3, ...one.altSpellings]]))

/** What else a state is called than its two names: codes, abbreviations (UAE), short forms (UK, 英国). Empty for no ISO alpha-2 code. */
export function otherStateNames(code: string): string[] {
  const listed = SPELLINGS.get(code)
  if (listed === undefined) return []
  return [code, ...listed, ...SHORT.flatMap((names) => names.of(code) ?? []), ...(EVERYDAY[code] ?? [])]
}
