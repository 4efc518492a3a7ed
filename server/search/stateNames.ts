import countries from 'world-countries'

/** Everyday Japanese names that neither Intl nor world-countries has, and the one character by which a headline tells a state. */
const EVERYDAY: Record<string, string[]> = {
  AU: ['豪'],
  BR: ['伯'],
  CA: ['加'],
  CN: ['中'],
  DE: ['独'],
  ES: ['西'],
  FR: ['仏'],
  GB: ['英'],
  IN: ['印'],
  IT: ['伊'],
  JP: ['日'],
  KP: ['朝'],
  KR: ['韓'],
  MX: ['墨'],
  NL: ['蘭'],
  PH: ['比'],
  RU: ['露', '露国'],
  TR: ['土'],
  TW: ['台'],
  UA: ['宇'],
  US: ['米国', '米'],
  VA: ['教皇庁'],
  VN: ['越'],
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
