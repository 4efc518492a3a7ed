/** The ways in which a sentence tells who else was there. */
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import type { Span } from '../types.ts'

/** What people come together for. */
export const GATHERING =
  '(?:meetings?|discussions?|conversation|talks|negotiations|consultations|lunch|dinner|audiences?|session|ceremony|receptions?)'

/** One way to add people to a contact that the item has told. */
export interface CompanyWay {
  id: string
  pattern: RegExp
  /** They stand on the side of whom they accompany, not on that of their own state. */
  accompanies?: true
  /** Guests of any side; without it, members of a delegation that was told. */
  guests?: true
  /** They may also look on at a signing. */
  witnesses?: true
  /** Whoever comes along stands before the verb; whoever is named behind it is accompanied. */
  ahead?: true
  /** Where it says in whose presence, only those who are listed there look on. */
  listed?: true
  /** The group of which some are named here, with its state: `of the Greek delegation`. */
  ofState?: RegExp
  /** They go along on a visit. */
  visits?: true
  /** Only of a contact that the same sentence tells. */
  here?: true
  /** Only of a gathering that is told by whoever presides. */
  gathers?: true
  /** Guests may stand for a third side, but only at a gathering, or where more than two met. */
  own?: true
  yes: string
  no: string
}

/** Ways to add people to a contact that the item has told; none is a contact of its own. */
export const COMPANY_WAYS: readonly CompanyWay[] = [
  {
    id: 'company.with',
    pattern:
      /\b(?:accompanied|assisted|flanked|joined)(?: (?:online|remotely|virtually|later|briefly))?(?: (?:at|in|on|during|there|throughout)(?: \w+){0,3})? by\b/u,
    accompanies: true,
    visits: true,
    yes: 'The Minister was accompanied by Ambassador Lind.',
    no: 'The text was written by Ambassador Lind.',
  },
  {
    id: 'company.on-tour',
    pattern:
      /\b(?:shown a?round by|toured .*\b(?:together|along) with|(?:his|her|their) (?:guide|host|companion) (?:was|is))\b/u,
    visits: true,
    yes: 'She was shown around by Minister Lind.',
    no: 'The film was shown by Minister Lind.',
  },
  {
    id: 'company.together',
    pattern: /\b(?:together with|in the company of)\b/u,
    visits: true,
    here: true,
    yes: 'Minister Orlo came together with Ambassador Lind.',
    no: 'Minister Orlo came with Ambassador Lind.',
  },
  {
    id: 'company.accompanies',
    pattern:
      /\b(?:accompanied|accompanies|accompanying) (?:the|him|her|them|his|their|president|prime|minister)\b/u,
    visits: true,
    ahead: true,
    yes: 'Ambassador Lind accompanied the Minister.',
    no: 'Music accompanied a dance.',
  },
  {
    id: 'company.took-part',
    pattern: new RegExp(
      `\\b(?:took part|taking part|participated|participating|were present|was present|present at|joined|sat in on)\\b.*\\b(?:${GATHERING}|both (?:events|occasions|engagements))\\b`,
      'u',
    ),
    guests: true,
    yes: 'Ambassador Lind also took part in the conversation.',
    no: 'Minister Lind took part in the race.',
  },
  {
    id: 'company.attended',
    pattern: new RegExp(
      `\\b(?:attended|attending|participated in|took part in|joined) (?:the|both|all|these|that|this) (?:(?:the|\\w+) )?${GATHERING}\\b`,
      'u',
    ),
    guests: true,
    yes: 'Ambassador Lind attended the meeting.',
    no: 'Ambassador Lind attended a concert.',
  },
  {
    id: 'company.attended-by',
    pattern: new RegExp(
      `\\b${GATHERING}\\b(?:.*\\b(?:was|were)(?: also)?|(?: also)?) attended(?: also)? by\\b|\\battended (?:on|from) the \\w+ side by\\b`,
      'u',
    ),
    guests: true,
    yes: 'The meeting was attended by Ambassador Lind.',
    no: 'The concert was attended by Ambassador Lind.',
  },
  {
    id: 'company.also-present',
    pattern:
      /\b(?:(?:was|were) also|also) (?:(?:said|reported|understood|believed|known) to (?:be|have been) )?(?:present|in attendance|attending|on the line|on the call|at the table|there)\b|\b(?:was|were) (?:present|in attendance|on hand|there) (?:too|as well|at the time|at the occasion|on the occasion)\b|\b(?:took part|participated|attended)(?: too| as well)?$|\b(?:also|present) at (?:the|both) (?:meetings?|talks) (?:was|were)\b|\b(?:sat|joined) in$|\b(?:was|were) (?:there|present) and so (?:was|were)\b|\b(?:was|were) (?:there|present)$|^present (?:at the \w+ )?(?:was|were)\b|^with (?:him|her|them|(?:\w+ ){1,5}?(?:minister|president|premier|ambassador|secretary|\w+)) (?:was|were) (?:\w+ ){0,4}?(?:minister|ambassador|secretary|president|chief|director|adviser|envoy)\b|\balso (?:brought together|gathered|included)\b|\bamong those (?:attending|present)\b/u,
    guests: true,
    yes: 'Ambassador Lind was also present.',
    no: 'Ambassador Lind presented a book.',
  },
  {
    id: 'company.hosted',
    pattern: new RegExp(
      `\\b${GATHERING} (?:(?:was|were) )?(?:hosted|convened|brokered|mediated|facilitated|moderated|opened) by\\b|\\bwho (?:hosted|brokered|mediated|convened|facilitated|moderated|chaired) (?:the|their) (?:\\w+ )?(?:${GATHERING}|summit|two)\\b`,
      'u',
    ),
    guests: true,
    yes: 'Minister Lind, who hosted the talks, spoke of peace.',
    no: 'Minister Lind, who hosted the show, spoke of peace.',
  },
  {
    id: 'company.came-in',
    pattern:
      /\b(?:came in|sat in|turned up|joined (?:in|them|the two|the three|later|afterwards)|completed the (?:round|table|trio|quartet))\b/u,
    guests: true,
    yes: 'Minister Lind came in after lunch.',
    no: 'Minister Lind came third.',
  },
  {
    id: 'company.handed-by',
    pattern:
      /\b(?:letter|message|invitation) (?:was|has been) (?:handed|delivered|conveyed|presented)(?: over)? by\b/u,
    yes: 'The letter was handed over by Ambassador Lind.',
    no: 'The letter was written by Ambassador Lind.',
  },
  {
    id: 'company.in-presence',
    pattern: new RegExp(
      `\\b${GATHERING}\\b[^.;]*\\b(?:took place|was held|were held|was given|passed) in the presence of\\b`,
      'u',
    ),
    guests: true,
    yes: 'The audience took place in the presence of Minister Lind.',
    no: 'The audience took place in the absence of Minister Lind.',
  },
  {
    id: 'company.in-attendance',
    pattern:
      /\b(?:was|were|being) (?:also )?in attendance\b|\b(?:in the presence|(?:with|saw|featured) the participation) of\b/u,
    witnesses: true,
    listed: true,
    yes: 'Ambassadors Lind and Orlo were in attendance.',
    no: 'Attendance was poor.',
  },
  {
    id: 'company.witnessed',
    pattern:
      /\b(?:witnessed|oversaw)\b.*\b(?:signing|exchange|ceremony|signature)|(?<!\b(?:two|both|they|leaders|presidents) )\b(?:looked|looking) on\b/u,
    witnesses: true,
    yes: 'Minister Lind looked on.',
    no: 'The two looked on as Minister Lind spoke.',
  },
  {
    id: 'company.on-side',
    pattern:
      /\b(?:on|from) the \w+ side\b.*\b(?:took part|attended|participated|was present|were present|present were|(?:is|was|were) (?:chaired|led|headed|represented) by)\b/u,
    yes: 'On the Greek side, Ambassador Lind took part.',
    no: 'On the left side, Ambassador Lind saw the sea.',
  },
  {
    id: 'company.beside',
    pattern:
      /\b(?:also in the room|at (?:his|her|their) side|sat beside|came with (?:him|her|them)|among the (?:\w+ )?(?:participants|guests)|present on the occasion)\b/u,
    ofState: /^(?:participants|guests)$/u,
    yes: 'Also in the room was Ambassador Lind.',
    no: 'Ambassador Lind left the room.',
  },
  {
    id: 'company.in-delegation',
    pattern:
      /\b(?:belong(?:ed|s)? to|(?:is|are|was|were) (?:part|members?) of) (?:the|his|her) (?:\w+ )?delegation\b/u,
    visits: true,
    ofState: /^delegation$/u,
    yes: 'Minister Lind is part of the Greek delegation.',
    no: 'Minister Lind is part of the problem.',
  },
  {
    id: 'company.opened',
    pattern: new RegExp(
      `^(?:opening|closing|addressing|chairing|speaking at|welcoming (?:the )?participants (?:of|in)) (?:the|this) (?:\\w+ ){0,2}(?:${GATHERING}|summit|forum|conference)\\b`,
      'u',
    ),
    guests: true,
    own: true,
    yes: 'Opening the meeting, Minister Lind spoke of peace.',
    no: 'Opening the door, Minister Lind spoke of peace.',
  },
  {
    id: 'company.in-which',
    pattern: /\b(?:in|at) which\b.*\b(?:took part|take part|participated|were present)\b/u,
    gathers: true,
    guests: true,
    yes: 'Minister Orlo chaired the session, in which Minister Lind took part.',
    no: 'It is a race in which many came last.',
  },
  {
    id: 'company.led-side',
    pattern:
      /\b(?:(?:led|headed) the .*(?:delegation|side)|(?:delegation|side) was (?:led|headed) by|(?:is|are|was|were) (?:also )?represented (?:at \w+ )?(?:also )?by)\b/u,
    guests: true,
    yes: 'The Greek side was headed by Minister Orlo.',
    no: 'The march was headed by Minister Orlo.',
  },
  {
    id: 'company.presided',
    pattern: /\bthe (?:summit|session|forum|conference) (?:was|is) (?:chaired|presided over|led) by\b/u,
    gathers: true,
    guests: true,
    yes: 'The Summit was chaired by President Lind.',
    no: 'The Summit was over by noon.',
  },
  {
    id: 'company.spoke',
    pattern:
      /\b(?:(?:made|delivered|gave)(?: (?:a|an|their|opening|welcoming|keynote))* (?:speech|speeches|address|addresses|remarks|statements)|addressed the (?:summit|session|meeting|forum|conference|participants|event)|took the floor|(?:spoke|speaking) at the (?:summit|session|meeting|forum|conference|event)|(?:summit|forum|conference|congress|assembly|event|it|which) (?:was|is) (?:also )?attended by)\b/u,
    gathers: true,
    guests: true,
    yes: 'President Lind and President Orlo made speeches.',
    no: 'President Lind made a promise.',
  },
]

/** The words of a sentence that a way matches, as a span of the text; undefined where it does not. */
export function spanOf({ pattern }: CompanyWay, words: readonly Word[]): Span | undefined {
  const text = keysOf(words)
  const match = pattern.exec(text)
  if (match === null) return undefined
  const wordsBefore = (end: number): number => text.slice(0, end).split(' ').length
  const first = words[wordsBefore(match.index) - 1]
  const last = words[wordsBefore(match.index + match[0].length) - 1]
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}

/** The way in which a sentence adds people to the contact told last; undefined where it does not. */
export const companyOf = (sentence: string): CompanyWay | undefined =>
  // whoever joins by video is not there
  BY_VIDEO.test(sentence) ? undefined : COMPANY_WAYS.find((way) => way.pattern.test(sentence))

const BY_VIDEO =
  /\b(?:joined|opening|addressing|addressed)\b.* (?:via|by) (?:a )?(?:video|videoconference|phone)\b/u
