/** What an item is about, from a table of words. */
const TOPICS: Readonly<Record<string, RegExp>> = {
  energy: /\b(?:energy|oil|gas|pipelines?|electricity|renewables?|solar|nuclear power|petroleum)\b/iu,
  defence: /\b(?:military|defen[cs]e|army|naval|troops|exercises?|drills?|weapons?|arms)\b/iu,
  trade: /\b(?:trade|exports?|imports?|tariffs?|turnover|customs)\b/iu,
  investment: /\b(?:investments?|investors?|joint ventures?|business forum)\b/iu,
  transport: /\b(?:transport|transit|corridors?|railways?|aviation|flights?|logistics|ports?)\b/iu,
  demining: /\b(?:demining|de-mining|landmines?|mines? action|anti-personnel)\b/iu,
  migration: /\b(?:visas?|visa-free|migration|migrants?|refugees?|readmission)\b/iu,
  education: /\b(?:education|students?|universit(?:y|ies)|scholarships?)\b/iu,
  culture: /\b(?:culture|cultural|heritage|monuments?|museums?|churches|arts?)\b/iu,
  humanitarian: /\b(?:humanitarian|aid packages?|rehabilitation|donat\w+|relief)\b/iu,
  'human rights': /\b(?:human rights|political prisoners|press freedom|journalists|torture|detainees)\b/iu,
  peace: /\b(?:peace|ceasefire|normali[sz]ation|delimitation|reconciliation|mediation)\b/iu,
  justice: /\b(?:court|crime|criminal|extradition|prosecut\w+|amnesty|sentenced|trial|prison)\b/iu,
  elections: /\b(?:elections?|elected|ballot|referendum|election commission)\b/iu,
  technology: /\b(?:digital|cyber\w*|artificial intelligence|high technolog\w+|disinformation|space)\b/iu,
  health: /\b(?:health|medical|hospitals?|vaccines?|pandemic)\b/iu,
  agriculture: /\b(?:agricultur\w+|grain|food security|farm\w*)\b/iu,
  environment: /\b(?:climate|environment\w*|ecolog\w+|emissions|water resources|COP\d+)\b/iu,
  tourism: /\btouris[mt]s?\b/iu,
}

/** Topics in the order of the table; empty where none is named. */
export function topicsOf(text: string): string[] {
  return Object.entries(TOPICS)
    .filter(([, words]) => words.test(text))
    .map(([topic]) => topic)
}
