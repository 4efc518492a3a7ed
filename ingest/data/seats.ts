/** Words that tell whether a seat of government is spoken of as the government (`Baku rejects`) or as the city (`in Baku`). */

import { words } from './lists.ts'

/** What governments do and cities do not; the plain form, from which the others are made. */
export const GOVERNMENT_VERBS: readonly string[] = words(`
  speak spoke spoken break breaks broke broken send sends sent chair grateful ready willing unwilling reluctant prepared keen concerned
  hopeful cautious adamant furious veto vetoes vetoed
  accept accuse acknowledge agree aim allege announce appeal approve argue ask assert attempt back ban
  blame block boycott call caution claim comment commit complain concede condemn confirm consider continue
  cooperate criticise criticize cut decide declare decline decry defend demand denounce deny deploy
  deplore describe discuss dismiss dispute endorse engage expect expel explain express extend fear grant
  halt hail hope impose insist intend invite launch lift lodge maintain mull negotiate note object offer
  oppose order plan pledge pledg praise prefer prepare press promise propose protest pursue push ramp
  ratify react reaffirm recall recognise recognize refuse regard regret reiterate reject renew reply
  request respond restore resume retaliate retort reveal sanction say sever show sign signal slam stress
  submit suggest summon support suspect suspend tell terminate threaten try underline underscore urge view
  vow waive want warn welcome wish withdraw said told sought seek seeks seeking withdrew withdrawn thinks
  believe understands supplies chose choose rebuff rebuke join intervene deepen strengthen normalise
  normalize exchange recalled stopped stop revoke raise hike slap freeze froze levy brush shrug spurn snub
  applaud commend congratulate blacklist designate downgrade deport extradite scrap shelve reassure brand
  lash pull curb restrict retract refute chide lament summoned
  convey await favour favor attach value reserve assure apologise apologize ease tighten
`)

/** What a government has and a city has not: `Moscow's response`. Also after `of` a possessor. Plurals are made. */
export const GOVERNMENT_NOUNS: readonly string[] = words(`
  accusation aggression aid agenda ally allies allegation ambassador ambition answer approach approval
  assertion assistance attempt attitude backing bid call claim commitment concern condemnation condition
  consent cooperation decision delegation demand denial desire diplomacy diplomat doctrine effort envoy
  expectation foreign government guarantee help hope influence initiative insistence intention interest
  intervention invasion involvement leadership line leverage military mediation message motive move
  negotiator objection objective obligation offer official opposition ownership participation partner
  peace plan pledge policy policies position pressure priority priorities promise proposal protest
  readiness reaction refusal rejection relation reluctance reply representative request response
  retaliation rhetoric role sanction security share silence stance statement strategy support threat tie
  unwillingness view war warning willingness withdrawal
`)

/** Nouns that a seat and its partner have between them: `Baku-Moscow relations`, `relations with Moscow`. */
export const RELATION_NOUNS: readonly string[] = words(`
  accord agreement alliance axis communication confrontation conflict consultation contact cooperation
  coordination crisis deal dialogue differences dispute engagement friendship feud link negotiation
  normalisation normalization pact partnership rapprochement relation relationship rift row spat talk
  tension tie trade treaty trust understanding war
`)

/** `support for Kyiv`, `pressure on Tehran`, `a message to Moscow`, `guarantees from Washington`: noun + preposition + seat. */
export const TOWARDS_NOUNS: readonly string[] = words(`
  accusation ambassador aid answer appeal approval assistance assurance backing blow call charge
  concession criticism demand envoy guarantee help letter measure message note offer permission pressure
  proposal protest protested reaction replied reply request response retaliation sanction signal statement support tariff
  threat warning weapons arms
`)

/** Verbs whose object is a government: `urged Tehran`. Plain forms. */
export const ADDRESSING_VERBS: readonly string[] = words(`
  accuse accuses ask assure back blame caution convince criticise criticize denounce condemn inform invite
  notify oblige persuade press pressure remind sanction slam support tell told thank threaten urge warn
`)

/** What runs between cities, not between governments: `flights between Baku and Rome`. */
export const TRAVEL_NOUNS: readonly string[] = words(`
  bus buses corridor distance ferry flight highway journey line motorway pipeline plane rail railway road
  route service train travel trip way
`)

/** Second halves that make an adjective of a government: `Tehran-backed`. */
export const GOVERNMENT_SUFFIXES: readonly string[] = words(`
  aligned allied appointed approved backed brokered controlled friendly funded imposed installed led
  leaning linked mediated run sponsored supported
`)
