/** The clause in which a sentence sets something for a day, where it can be understood without the rest. Pure. */

/** Letters of a clause that a line has room for. */
const MOST = 130

/** Behind these another clause begins. */
const OPENS =
  /^According to [^,]{2,60}, |\b(?:said|says|announced|confirmed|agreed|added|noted|stated|stressed|specified|explained|promised|pledged|decided|reported|recalled|told (?:reporters|journalists|lawmakers|(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})(?: (?:at|during|in) (?:(?!\b(?:who|which|that)\b)[^,;.]){0,70})?)(?: on \p{Lu}\p{L}+ \d{1,2})? that |\bsaid (?=(?:the|an?) [^,;.]{3,80} would\b)|(?<=\b(?:signed|agreed|adopted)\b[^.;]{0,120})\bunder which |; | and that |, (?:and|but|while) /gu

/** Nobody is named who says so. */
export const UNNAMED =
  /\b(?:[Ss]ources?|reportedly|[Rr]umou?rs?|media|insiders?|unnamed|anonym\w+|diplomats?|[Oo]fficials|citing|(?:[Aa]n?|[Oo]ne) (?:[\p{L}-]+ )?official)\b/u

/** Where the last clause of some words begins, and the words that lead to it. */
export function openingOf(words: string): { from: number; opening: string | undefined } {
  const last = [...words.matchAll(OPENS)].at(-1)
  return last === undefined
    ? { from: 0, opening: undefined }
    : { from: last.index + last[0].length, opening: last[0] }
}

/** A clause as a sentence of its own. */
export const asSentence = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1)

/** What is arranged stands by itself; of what somebody says that others will do it matters who says so. */
export const ARRANGED =
  /^(?:(?:will|would|shall|is|are|has|have|had) (?:to )?(?:be|been) \p{Ll}+|(?:is|are) (?:due|scheduled|set|planned|slated|expected)\b|(?:will|would|shall|is to|are to) (?:pay|visit|arrive|leave|travel|meet|hold|host|convene|take place|begin|start|open|launch|deliver|supply|last)\b)/u

/** It depends on something else. */
export const CONDITION = /\b(?:[Ii]f|[Uu]nless|[Pp]rovided|subject to|whether|depending)\b/u

/** `, which was to be held in May,`: what is said of the subject besides. */
const INSERTED = /, (?:which|who|whose)\b[^,]*, ?/u
/** `The next, 20th meeting`. */
const NEXT = /\b([Nn]ext), (?=\d)/u
/** `, to be held in Oslo,`: what tells more of the subject. */
const TO_BE = /, (to be held [^,]*), ?/u

/** `to prepare the visit of Lind to Oslo, which`: what is to be is what the last such word names, as nothing else is told behind it. */
const GATHERING =
  /^.*\b(?=(?:the|an?) (?:(?!(?:and|or|of|for|to|in|on|at|with|by|from)\b)[\p{L}-]+ ){0,4}(?:visit|trip|meeting|summit|talks|round|session|sitting|conference|forum|exercises?|consultations|hearing|elections?|referendum|trial|vote)\b(?:(?!\b(?:on|about|with|for|over|regarding|the|an?|and)\b)[^,;:])*, which$)/u
/** What becomes of a gathering, and of nothing that it is about. */
const GATHERS =
  /^(?:(?:will|would|shall) (?:take place|be held|begin|start|convene|open|last)|(?:is|are) (?:due|scheduled|set|planned|slated|expected) (?:to (?:take place|be held|begin|start|convene|open)|for|on)|(?:is|are) to (?:take place|be held|begin|start|convene|open))\b/u

/** What tells nothing by itself. */
const LEANS =
  /^(?:(?:he|she|it|they|we|our|my|i|his|her|its|their|both|such|meanwhile|this|these|those|there|one|each|some|others)\b|(?:the|a|an) \p{Ll}+(?: \p{Ll}+)?$)/u

/** Of which two, or on what way, another sentence tells. */
const LEANS_ON =
  /\b(?:of|on|along|under|from) (?:the|both) (?:(?:two|three|four) \p{Ll}+|sides|parties|countries|route|road|line|project|document|deal|treaty|commissions)$/u

/** Somebody who is named elsewhere. */
const PRONOUN = /^(?:he|she|it|they|we|i|who|which|that|this|these|those|there|both)\b/iu

/** Another verb, another clause or the end of a list stands in what should be the subject. */
const BROKEN =
  /[,;:“”"]|\b(?:who|which|that|whose|while|when|where|what|said|says|told|held|met|was|were|is|are|has|have|had|discussed|welcomed|signed)\b|\b(?:and|or|but|not|and (?:he|she|they|it))$/u

/** Where what is set ends. */
const ENDS = /[,;:“”"]|\.(?=\s|$)|\b(?:while|after which|who|which)\b| and that\b|$/u

/** `on July 8`, which the line says at its beginning; `until July 8` says more. */
const ON = / (?:on|for) $/u

interface Subject {
  text: string
  /** It says nothing by itself. */
  leans: boolean
  /** What leads to the clause: `said that`. */
  opening: string | undefined
  /** What stands before that. */
  outer: string
}

/** Of whom or what the words before a verb tell; undefined where another verb or clause stands between. @param after the verb and more */
export function subjectIn(before: string, after: string): Subject | undefined {
  const { from, opening } = openingOf(before)
  const own = before.slice(from).replace(INSERTED, ' ').replace(TO_BE, ' $1 ').replace(NEXT, '$1 ').trim()
  const isGathering = GATHERING.test(own) && GATHERS.test(after)
  const text = isGathering ? own.replace(GATHERING, '').replace(/, which$/u, '') : own
  if (text === '' || PRONOUN.test(text) || BROKEN.test(text.replace(/\bto be held\b/u, ''))) return undefined
  const leans = LEANS.test(text.charAt(0).toLowerCase() + text.slice(1)) || LEANS_ON.test(text)
  return { text, leans, opening, outer: before.slice(0, from) }
}

/**
 * The clause as a sentence of its own, without the day where that only says when; undefined where its subject stands elsewhere.
 * @param at where the words begin that set it: `will pay`, `is due`
 * @param day where the day stands
 * @param isTold the line says it otherwise, so that the clause need not
 */
export function clauseAround(
  sentence: string,
  at: number,
  day: { start: number; end: number },
  isTold = false,
): string | undefined {
  const subject = subjectIn(sentence.slice(0, at), sentence.slice(at))
  if (subject === undefined || subject.leans) return undefined
  const { opening, outer } = subject
  // who says so must not be lost where nobody stands for it
  if (opening !== undefined && UNNAMED.test(outer)) return undefined
  const rest = sentence.slice(day.end)
  const told = sentence.slice(at, day.start)
  if (CONDITION.test(sentence) || (opening?.endsWith('that ') === true && !ARRANGED.test(told)))
    return undefined
  const isWhen = ON.test(told) && !/\b(?:scheduled|set|due|planned) for $/u.test(told)
  const set = isTold
    ? told.replace(/ (?:in|by|for|from|during) $/u, '').trimEnd()
    : isWhen
      ? told.replace(ON, '').replace(/,$/u, '')
      : told + sentence.slice(day.start, day.end)
  const whole = [set + rest.slice(0, ENDS.exec(rest)?.index).trimEnd(), set]
    .map((words) => `${subject.text} ${opening === undefined ? words : words.replace(/^would\b/u, 'will')}`)
    .find((clause) => clause.length <= MOST)
  return whole && asSentence(whole)
}

/** A gathering or a journey: whoever is named behind it has a part in it. */
const OF_SOME =
  /^(?:(?:The|An?|His|Her|Their) )?(?:[\p{L}-]+ ){0,4}?(?:visits?|trip|meetings?|talks|negotiations|consultations|summit|session|rounds?|exercises?)\b/u
/** What these words lead to is a matter, or said besides. */
const MATTER = /,? \b(?:on|over|against|about|regarding|which|who|whose)\b/u
/** A title and a name, and nothing else; `Opponents of Lind` are others than Lind. */
const NAMED =
  /^(?!(?!(?:Presidents|Ministers|Speakers|Heads|Chairmen|Leaders|Ambassadors)\b)\p{Lu}\p{Ll}+s of\b)(?:The )?(?:(?:\p{Lu}[\p{L}\p{M}.’'-]*|of|and|the|for|to),? )+$/u

/** How much of a subject names those who have to do with what is set: of somebody's nephew nothing. */
export function namingPart(subject: string): string {
  const whole = `${subject.trim()} `
  if (NAMED.test(whole)) return subject
  return OF_SOME.test(whole) ? subject.slice(0, MATTER.exec(subject)?.index) : ''
}
