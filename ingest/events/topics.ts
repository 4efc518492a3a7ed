/** What an item is about, from a table of words; they are matched in lower case. */
const TOPICS: Readonly<Record<string, RegExp>> = {
  energy: /\b(?:energy|oil|gas|pipelines?|electricity|renewables?|solar|nuclear power|petroleum)\b/u,
  defence:
    /\b(?:military(?! operations?\b)|defen[cs]e|army|naval|troops|exercises?|drills?|weapons?|arms)\b/u,
  trade: /\b(?:trade|exports?|imports?|tariffs?|turnover|customs)\b/u,
  investment: /\b(?:investments?|investors?|joint ventures?|business forum)\b/u,
  transport:
    /\b(?:transport|transit|corridors?|railways?|aviation|flights?(?! exercise)|logistics|ports?)\b/u,
  demining: /\b(?:demining|de-mining|landmines?|mines? action|anti-personnel)\b/u,
  migration: /\b(?:visas?|visa-free|migration|migrants?|refugees?|readmission)\b/u,
  education: /\b(?:education|students?|universit(?:y|ies)|scholarships?)\b/u,
  culture: /\b(?:culture|cultural|heritage|monuments?|museums?|churches|arts?)\b/u,
  humanitarian: /\b(?:humanitarian|aid packages?|rehabilitation|donat\w+|relief)\b/u,
  'human rights': /\b(?:human rights|political prisoners|press freedom|journalists|torture|detainees)\b/u,
  peace: /\b(?:peace|ceasefire|normali[sz]ation|delimitation|reconciliation|mediation)\b/u,
  justice: /\b(?:court|crime|criminal|extradition|prosecut\w+|amnesty|sentenced|trial|prison)\b/u,
  elections: /\b(?:elections?|elected|ballot|referendum|election commission)\b/u,
  technology: /\b(?:digital|cyber\w*|artificial intelligence|high technolog\w+|disinformation|space)\b/u,
  health: /\b(?:health|medical|hospitals?|vaccines?|pandemic)\b/u,
  agriculture: /\b(?:agricultur\w+|grain|food security|farm\w*)\b/u,
  environment: /\b(?:climate|environment\w*|ecolog\w+|emissions|water resources|cop\d+)\b/u,
  tourism: /\btouris[mt]s?\b/u,
}

/** Topics in the order of the table; empty where none is named. */
export function topicsOf(text: string): string[] {
  const lower = text.toLowerCase()
  return Object.entries(TOPICS)
    .filter(([, words]) => words.test(lower))
    .map(([topic]) => topic)
}
