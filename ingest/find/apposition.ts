/** The name that an office explains from behind: `X, minister of`, `X is the minister`, `X was named minister`. */
import { CALLINGS } from '../data/address.ts'
import { byWord } from '../data/lists.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import { type NamedPerson, SPACE, type OfficePhrase } from './spans.ts'

export const COMMA = /^[)）”"]?,\s*$/u

const DASH = /^\s*[-–—(,]\s*$/u

export const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its'])

/** `X is the head of ...`, `X was elected chairman of ...`: words that may stand between a name and its office. */
const COPULA = new Set(
  `is was are were as became becomes become remains stays stayed serves served been has have had will be who re elected re-elected appointed reappointed named nominated reelected
   new acting sworn in for a an the term second third five year four unanimously again took takes oath office on also now currently still
   accredited formally officially designated confirmed installed inaugurated proclaimed declared promoted recognised recognized
   entrusted tasked charged assigned with appoint elect nominate name reappoint made continue continues continued activities activity work works working serve serving over his her election re-election reelection appointment inauguration`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

const COPULA_NEEDS = new Set([
  'is',
  'be',
  'are',
  'were',
  're-elected',
  'was',
  'became',
  'becomes',
  'become',
  'remains',
  'serves',
  'served',
  'as',
  'elected',
  'appointed',
  'named',
  'nominated',
  'entrusted',
  'tasked',
  'reelected',
  'made',
])

/** A word of a copula, or a date within it: `took the oath on 19 June as`. */
const isCopular = (word: Word | undefined): boolean =>
  word !== undefined && (COPULA.has(word.key) || word.tags.has('Date') || /^\d+$/u.test(word.text))

/** What an apposition says of the time of the office. */
const SINCE: Readonly<Record<string, 'former' | 'current'>> = byWord({
  now: 'current',
  currently: 'current',
  presently: 'current',
  hitherto: 'current',
  also: 'current',
  concurrently: 'current',
  previously: 'former',
  formerly: 'former',
  once: 'former',
})

/** The name that an office explains from behind: `X, minister of`, `X (minister)`, `X is the minister`. */
export function runBefore(
  words: readonly Word[],
  runs: readonly NamedPerson[],
  office: OfficePhrase,
): NamedPerson | undefined {
  let at = office.from - 1
  // "Orlo, the detained leader of"
  if (
    isQualifier(words[at]) &&
    ARTICLES.has(words[at - 1]?.key ?? '') &&
    SPACE.test(words[at + 1]?.gap ?? '')
  )
    at--
  // "Orlo, one of the three MPs"
  if (office.plural) at = withoutOneOf(words, at)
  while (at >= 0 && ARTICLES.has(words[at]?.key ?? '') && SPACE.test(words[at + 1]?.gap ?? '')) at--
  // "Orlo, now the envoy of"
  const since = COMMA.test(words[at]?.gap ?? '') ? SINCE[words[at]?.key ?? ''] : undefined
  if (since !== undefined) at--
  if (since === 'former') office.status = 'former'
  const apposed = runs.find((run) => run.to === at + 1)
  // "Orlo (MP, Norway), head of the mission"
  const remarked =
    apposed === undefined && /^[)）],\s*$/u.test(words[at + 1]?.gap ?? '')
      ? runs.find((run) => remarkEnd(words, run.to) === at + 1)
      : undefined
  if (remarked !== undefined) return remarked
  // "Eleanor Test MP": letters behind a name are its title
  if (
    apposed?.to === office.from &&
    office.to - office.from === 1 &&
    /^\p{Lu}{2,3}$/u.test(words[office.from]?.text ?? '')
  )
    return apposed
  // "named Maria Orlo foreign minister", "re-elected Maria Orlo its chairwoman"
  if (
    apposed !== undefined &&
    SPACE.test(words[apposed.to]?.gap ?? '.') &&
    CHOSEN.test(words[beforeCalling(words, apposed.lead)]?.key ?? '')
  )
    return apposed
  // "named Maria Orlo, a young lawyer from Oslo, acting chair"
  const chosen = beforeClause(words, runs, at)
  if (chosen !== undefined && CHOSEN.test(words[chosen.lead - 1]?.key ?? '')) return chosen
  // "elected Orlo, chairman of the court, to the post of president of another"
  if (/^to the (?:post|position|office) of$/u.test(keysOf(words, at - 3, at + 1)))
    return runs.findLast((run) => run.to <= at - 3 && CHOSEN.test(words[run.lead - 1]?.key ?? ''))
  // "FM Orlo, Norwegian counterpart discuss", "President Orlo, the First Lady": who has a title already is not the other one
  if (
    (office.counterpart || office.title === 'First Lady') &&
    apposed !== undefined &&
    apposed.offices.length > 0
  )
    return undefined
  if (apposed !== undefined && DASH.test(words[at + 1]?.gap ?? '') && words[at]?.possessive !== true)
    return isSecondSubject(words, apposed, office) ||
      isMainSubject(words, apposed, office) ||
      (apposed.lead > 3 && isSource(words, office))
      ? undefined
      : apposed
  const left = leaverBefore(words, runs, office) ?? movedBefore(words, runs, office)
  if (left !== undefined) return left
  // "elected" and "appointed" open the phrase itself where a name stands before it: X elected President
  let seen = /^(?:elected|appointed)$/u.test(words[office.from]?.key ?? '')
  for (; at >= 0 && isCopular(words[at]) && !(seen && endsApposition(words, at)); at--)
    seen ||= COPULA_NEEDS.has(words[at]?.key ?? '')
  if (!seen) return undefined
  return runs.find((run) => run.to === at + 1) ?? beforeClause(words, runs, at)
}

/** `Ambassador of Norway (residing in Athens) | Orlo`: the word behind the bracket that opens before word `at`. */
export function remarkEnd(words: readonly Word[], at: number): number | undefined {
  if (!/^\s*[(（]$/u.test(words[at]?.gap ?? '')) return undefined
  for (let to = at + 1; to < Math.min(words.length, at + 8); to++)
    if (/^[)）]/u.test(words[to]?.gap ?? '')) return to
  return undefined
}

/** The last word before `one of the three`; the word itself where none of that stands there. */
function withoutOneOf(words: readonly Word[], at: number): number {
  const before = keysOf(words, at - 3, at + 1).split(' ')
  const from = before.lastIndexOf('one')
  const start = at - (before.length - from) + 1
  return from >= 0 && before[from + 1] === 'of' && COMMA.test(words[start]?.gap ?? '') ? start - 1 : at
}

/** `Orlo was relieved of the post of | minister`, `by relieving Orlo of the duties of | minister`: who was that, and is no more. */
function leaverBefore(
  words: readonly Word[],
  runs: readonly NamedPerson[],
  office: OfficePhrase,
): NamedPerson | undefined {
  const text = keysOf(words, office.from - 8, office.from)
  const passive = LEFT_POST.exec(text)
  const length = passive?.[0].split(' ').length ?? POST_OF.exec(text)?.[0].split(' ').length
  if (length === undefined) return undefined
  const run = runs.find(({ to }) => to === office.from - length)
  if (run === undefined || (passive === null && !RELIEVES.test(words[run.lead - 1]?.key ?? '')))
    return undefined
  // "if Orlo is removed", "refused to dismiss Orlo": in office as yet
  if (!OPEN.test(keysOf(words, Math.max(0, run.lead - 8), office.from))) office.status = 'former'
  return run
}

/** What leaves it open whether somebody left. */
const OPEN =
  /(?:^| )(?:if|whether|that|not|never|nor|no|refus\w+|demand\w*|against|den(?:y|ies|ied|ying)|plans?|rumou?rs?|threat\w*|calls?|called|urg\w+|wants?|may|might|could|would|should)(?: |$)/u

const POST_OF = /(?:of|from) (?:his |her |the )?(?:post|position|office|duties)(?: of| as)?(?: the)?$/u
const RELIEVED = 'relieved|dismissed|recalled|removed|released|discharged'
const LEFT_POST = new RegExp(
  `(?:was|were|is|has been|had been|being) (?:${RELIEVED}|freed) ${POST_OF.source}`,
  'u',
)
const RELIEVES = /^(?:reliev|dismiss|recall|remov|releas|discharg)(?:e|es|ed|ing|s)?$/u

/** `Orlo was recalled from the post of envoy to Norway and | appointed envoy to Greece`: one subject, two verbs. */
function movedBefore(
  words: readonly Word[],
  runs: readonly NamedPerson[],
  { from }: OfficePhrase,
): NamedPerson | undefined {
  const verb = words[from - 1]?.key === 'as' ? from - 2 : from - 1
  const at = MOVED_TO.test(words[from]?.key ?? '') ? from : verb
  if (!MOVED_TO.test(words[at]?.key ?? '') || words[at - 1]?.key !== 'and') return undefined
  const run = runs.findLast(({ to }) => to < at)
  return run !== undefined &&
    /^(?:was|were|is|has|had)$/u.test(words[run.to]?.key ?? '') &&
    MOVED_FROM.test(keysOf(words, run.to, run.to + 3))
    ? run
    : undefined
}

const MOVED_FROM = new RegExp(`^(?:was|were|is|has been|had been) (?:${RELIEVED}|transferred)\\b`, 'u')
const MOVED_TO = /^(?:appointed|named|elected)$/u

/** What makes somebody an officer, right before the name. */
const CHOSEN = /^(?:named?|(?:re-?)?appoint(?:ed)?|(?:re-?)?elect(?:ed)?|nominated?|made|make)$/u

/** `elected | lawyer | Orlo`: the word before a name and the calling in front of it. */
const beforeCalling = (words: readonly Word[], lead: number): number =>
  CALLINGS.has(words[lead - 1]?.key ?? '') && SPACE.test(words[lead]?.gap ?? '.') ? lead - 2 : lead - 1

/** `Orlo, minister since May |, becomes`: the date is not the verb's. */
const endsApposition = (words: readonly Word[], at: number): boolean =>
  COMMA.test(words[at + 1]?.gap ?? '') && !COPULA.has(words[at]?.key ?? '')

const isQualifier = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.capital &&
  (/^(?:veteran|longtime)$/u.test(word.key) ||
    ['Adjective', 'PastTense', 'Participle'].some((tag) => word.tags.has(tag)))

/** `FM Orlo, EU envoy discuss trade`: the comma of a headline joins two subjects, for the verb is a plural's. */
function isSecondSubject(words: readonly Word[], apposed: NamedPerson, office: OfficePhrase): boolean {
  const verb = words[office.to]
  if (verb === undefined || apposed.lead > 4 || !SPACE.test(verb.gap) || verb.capital) return false
  return (
    verb.tags.has('Infinitive') ||
    (verb.tags.has('PresentTense') && !verb.key.endsWith('s')) ||
    PLURAL_VERBS.test(verb.key)
  )
}

/** `Accompanied by Orlo, the Greek leader left`: no comma closes an apposition, the office is the subject. */
const isMainSubject = (words: readonly Word[], apposed: NamedPerson, office: OfficePhrase): boolean => {
  const verb = words[office.to]
  return (
    words.slice(0, apposed.lead).some(({ key }) => /^(?:by|with|to|for)$/u.test(key)) &&
    ARTICLES.has(words[office.from - 1]?.key ?? words[office.from]?.key ?? '') &&
    verb !== undefined &&
    SPACE.test(verb.gap) &&
    verb.tags.has('Verb') &&
    !verb.tags.has('Gerund')
  )
}

/** `She met Orlo, the country's trade minister wrote`: who tells of it at the end of a sentence is none of those told of. */
export const isSource = (words: readonly Word[], office: OfficePhrase): boolean =>
  [office.from, office.from - 1].some((at) => ARTICLES.has(words[at]?.key ?? '')) &&
  SPACE.test(words[office.to]?.gap ?? '.') &&
  /^(?:said|says|wrote|writes|announced|reported|reports|stated|told|tweeted|posted)$/u.test(
    words[office.to]?.key ?? '',
  )

/** Verbs in the plural that are nouns too. */
const PLURAL_VERBS = /^(?:discuss|meet|hold|mull|talk|sign|review|exchange|agree|confer|eye)$/u

/** `appointed Orlo ambassador to Norway and Sorn ambassador to Greece`: what one is named, the next is in turn. */
export function inTurn(
  words: readonly Word[],
  runs: readonly NamedPerson[],
  office: OfficePhrase,
): NamedPerson | undefined {
  const run = runs.find((one) => one.to === office.from)
  if (run === undefined || !SPACE.test(words[office.from]?.gap ?? '.')) return undefined
  const parted = COMMA.test(words[run.lead]?.gap ?? '') || words[run.lead - 1]?.key === 'and'
  const earlier = runs.some(
    (one) =>
      one.to < run.lead &&
      one.offices.some(
        (other) =>
          (one.to === other.from || (one.to < other.from && other.rule === office.rule)) &&
          other.to <= run.lead,
      ),
  )
  return parted && earlier ? run : undefined
}

/** `Orlo, who leads the party, was named head of state`, `Orlo, minister since May, becomes envoy`: the name in front of the clause that ends at word `at`. */
function beforeClause(
  words: readonly Word[],
  runs: readonly NamedPerson[],
  at: number,
): NamedPerson | undefined {
  if (!COMMA.test(words[at + 1]?.gap ?? '')) return undefined
  return runs.findLast(
    (run) =>
      run.to <= at &&
      COMMA.test(words[run.to]?.gap ?? '') &&
      (words[run.to]?.key === 'who' ||
        run.offices.some(({ from, to }) => from >= run.to && to === at + 1) ||
        isApposition(words.slice(run.to, at + 1))),
  )
}

/** `Orlo, | minister since May | , becomes`: a stretch without a verb or another comma. */
const isApposition = (words: readonly Word[]): boolean =>
  words.length < 10 &&
  words.every((word, at) => (at === 0 || /^\s*-?$/u.test(word.gap)) && !word.tags.has('Verb'))
