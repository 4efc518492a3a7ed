import type { EventRule } from '../rule.ts'

/** People in the street: what they do, and what is done to them. */
export const CROWDS: readonly EventRule[] = [
  {
    id: 'protest.in-protest',
    kind: 'protest',
    pattern:
      'drove|drive|blocked|descended|descend|converged|converge|flocked|camped|poured|filled|packed|lined|joined|gathered|gather|turned|turn … protest|protests|protesting|protesters|demonstrate|demonstration|rally',
    frame: 'scene',
    plover: { type: 'PROTEST', mode: 'demo' },
    reason: 'what a crowd does to protest',
    yes: 'Farmers of Greece drove their tractors into Athens to protest.',
    no: 'Farmers of Greece drove to the fair.',
  },
  {
    id: 'protest.held-rally',
    kind: 'protest',
    pattern:
      'held|holds|hold|staged|stages|stage|organized|organised ?a|an ?#any rally|demonstration|picket|protest|march|sit|vigil|walkout',
    frame: 'scene',
    reason: 'a crowd in the street, told by who called it',
    yes: 'Members of a union held a rally in Greece.',
    no: 'Members of a union held a party in Greece.',
  },
  {
    id: 'protest.crowd',
    kind: 'protest',
    pattern:
      'demonstrators|protesters|protestors|students|supporters|workers|farmers|journalists|activists|crowds|people|thousands|hundreds|residents|women … gathered|gather|marched|march|rallied|rally|protested|protest|demonstrated|demonstrate|demonstrating|streets',
    frame: 'scene',
    plover: { type: 'PROTEST', mode: 'demo' },
    reason: 'people in the street',
    yes: 'Protesters gathered outside the parliament of Greece.',
    no: 'Thousands of shares staged a rise in Greece.',
  },
  {
    id: 'protest.crowd-acts',
    kind: 'protest',
    pattern:
      'demonstrators|protesters|protestors|rioters|marchers|strikers … clashed|clash|scuffled|battled|stormed|storm|occupied|barricades|chanted|chanting|chant|hurled|pelted|surrounded|besieged|torched|set|broke|burned|threw',
    frame: 'scene',
    plover: { type: 'PROTEST', mode: 'riot' },
    reason: 'what a crowd does',
    yes: 'Protesters stormed the parliament of Greece.',
    no: 'Protesters in Greece went home.',
  },
  {
    id: 'protest.blocked-road',
    kind: 'protest',
    pattern:
      'residents|villagers|inhabitants|locals|supporters|activists|students|farmers|drivers|truckers|miners|workers|people|protesters|demonstrators|families|crowd … block|blocks|blocked|blocking|barricaded|barricade|occupied|occupy … road|roads|highway|motorway|street|avenue|square|bridge|railway|traffic|entrance|border|port|ports|crossing|crossings',
    frame: 'scene',
    plover: { type: 'PROTEST', mode: 'obstruct' },
    reason: 'whoever bars a road protests',
    yes: 'Miners occupied a bridge in Greece.',
    no: 'Residents of Greece said that snow was deep on the roads.',
  },
  {
    id: 'protest.took-to',
    kind: 'protest',
    pattern: 'took|take|takes|taking|came|poured to|into|onto the streets|street|highway|road|squares',
    frame: 'scene',
    plover: { type: 'PROTEST', mode: 'demo' },
    reason: 'people take to the streets',
    yes: 'Students poured onto the streets in Greece.',
    no: 'The runner took to the road to Greece again.',
  },
  {
    id: 'protest.hunger-strike',
    kind: 'protest',
    pattern: 'hunger strike',
    frame: 'scene',
    mayMean: ['strike-ended'],
    reason: 'who refuses food protests against somebody',
    yes: 'A prisoner in Greece went on hunger strike.',
    no: 'Hunger spreads in Greece.',
  },
  {
    id: 'protest.demonstration',
    kind: 'protest',
    pattern:
      'demonstration|demonstrations|protests|rally|rallies|march|sit-in|vigil ?was|were took|held|staged|against|outside',
    frame: 'scene',
    plover: { type: 'PROTEST', mode: 'demo' },
    reason: 'a demonstration is held',
    yes: 'A demonstration took place in Greece.',
    no: 'The rally of shares in Greece ended.',
  },
  {
    id: 'protest.dispersed',
    kind: 'protest',
    pattern:
      'disperse|dispersed|disperses|dispersing|broke|breaks|quelled|suppressed|cleared ?up … protesters|protestors|protesting|demonstrators|demonstrating|crowd|crowds|protest|protests|demonstration|rally|camp|sit-in',
    frame: 'scene',
    reason: 'a protest that police break up',
    yes: 'Police in Greece fired tear gas to disperse farmers protesting in Athens.',
    no: 'The clouds over Greece dispersed.',
  },
  {
    id: 'protest.erupted',
    kind: 'protest',
    pattern:
      'protests|protest|demonstrations|rallies|unrest … erupted|erupts|erupt|broke|continued|continue|spread|spreads|swept|sweep|flared|intensified|entered|resumed|rocked|rock|paralysed|paralyzed|escalated|grew|turned',
    frame: 'scene',
    plover: { type: 'PROTEST', mode: 'demo' },
    reason: 'protests told as a noun',
    yes: 'Protests erupted across Greece.',
    no: 'The protests of the neighbours in Greece were heard.',
  },
]
