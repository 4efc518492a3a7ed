/** Ties offices and states to the names beside them within a sentence. */
import type { Word } from '../nlp/engine.ts'
import { SPACE, type OfficeContext, type OfficePhrase, type StateSpan, type WordSpan } from './spans.ts'

/** A person named in a sentence, not yet told apart from or joined with others. */
export interface NamedPerson extends WordSpan {
  /** Where ranks and forms of address before the name begin. */
  lead: number
  signs: string[]
  offices: OfficePhrase[]
  /** The state said right beside the name, and the words it takes: `Orlo of Norway`, `Norway's Orlo`. */
  state?: StateSpan
}

const COMMA = /^[)）”"]?,\s*$/u

/** `of the Energy Agency (EA) Orlo`: the bracket explains the office's body. */
const CLOSED = /^[)）]?\s*$/u

/** `Sen. Orlo`: the full stop belongs to the title. */
const SHORTENED = /^(?:Sen|Rep|Gov|Amb)s?$/u

const DASH = /^\s*[-–—(,]\s*$/u

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its'])

/** `X is the head of ...`, `X was elected chairman of ...`: words that may stand between a name and its office. */
const COPULA = new Set(
  `is was are were as became becomes remains serves served been has have had will be who re elected re-elected appointed reappointed named nominated reelected
   new acting sworn in for a an the term second third five year four unanimously again took takes oath office on also now currently still
   appoint elect nominate name reappoint`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

const COPULA_NEEDS = new Set([
  'is',
  'are',
  'were',
  're-elected',
  'was',
  'became',
  'becomes',
  'remains',
  'serves',
  'served',
  'as',
  'elected',
  'appointed',
  'named',
  'nominated',
  'reelected',
])

/** Offices go to the name right behind them, else to the one before the comma, else to the one across a copula or comma. */
export function attachOffices(
  words: readonly Word[],
  offices: readonly OfficePhrase[],
  runs: readonly NamedPerson[],
): void {
  for (let at = 0; at < offices.length; at++) {
    const linked = chainFrom(words, offices, at)
    const last = linked.at(-1)
    const chain = withEmployer(withoutAddress(words, linked))
    const first = chain[0]
    if (first === undefined || last === undefined) continue
    at += linked.length - 1
    // "Foreign Minister, the Rt Hon Orlo": an article before a form of address
    const behind = runs.find(
      (run) =>
        run.lead === last.to ||
        (run.lead === last.to + 1 && run.lead < run.from && words[last.to]?.key === 'the'),
    )
    const gap = words[last.to]?.gap ?? '.'
    const before = runBefore(words, runs, first) ?? inTurn(words, runs, first)
    const owned = words[last.to - 1]?.possessive === true
    const tight =
      !owned &&
      behind !== undefined &&
      (CLOSED.test(gap) ||
        (behind.lead < behind.from && COMMA.test(gap)) ||
        (/^\.\s*$/u.test(gap) && SHORTENED.test(words[last.to - 1]?.text ?? '')))
    if (tight && behind !== undefined) {
      // "A, minister of X, and Minister of Y B": the first office is A's, the last B's
      const shared = chain.length > 1 && before !== undefined ? chain.slice(0, -1) : []
      if (before !== undefined && shared.length > 0) give(before, shared, 'title-after')
      const own = chain.slice(shared.length)
      for (const run of last.plural ? listFrom(words, runs, behind) : [behind]) give(run, own, 'title-before')
    } else if (before !== undefined && !(isInRow(before, first, behind) && COMMA.test(gap)))
      for (const run of last.plural ? listTo(words, runs, before) : [before]) give(run, chain, 'title-after')
    else if (behind !== undefined && COMMA.test(gap) && isWhole(words, behind))
      for (const run of last.plural ? listFrom(words, runs, behind) : [behind])
        give(run, chain, 'title-before')
  }
}

/** `the envoy of Norway, Orlo, the envoy of Greece, Lind`: a row in which each title stands before its name. */
const isInRow = (
  before: NamedPerson,
  office: OfficePhrase,
  behind: NamedPerson | undefined,
): behind is NamedPerson =>
  behind !== undefined &&
  before.to <= office.from &&
  before.offices.length > 0 &&
  before.offices.every((one) => one.to <= before.lead)

function give(run: NamedPerson, chain: readonly OfficePhrase[], sign: string): void {
  run.offices.push(...chain)
  run.signs.push(sign)
}

/** Offices joined by comma, dash or `and`: they are all held by one person. */
function chainFrom(words: readonly Word[], offices: readonly OfficePhrase[], at: number): OfficePhrase[] {
  const chain: OfficePhrase[] = []
  for (let index = at; index < offices.length; index++) {
    const office = offices[index]
    const previous = chain.at(-1)
    if (office === undefined) break
    if (previous !== undefined && !isChained(words, previous, office)) break
    chain.push(office)
    if (office.plural) break
  }
  return chain
}

/** `the spokesperson Ambassador Orlo`: right behind another office the bare word is the rank that a diplomat keeps. */
const withoutAddress = (words: readonly Word[], chain: readonly OfficePhrase[]): OfficePhrase[] =>
  chain.filter(
    (office, index) =>
      index === 0 ||
      office.title !== 'Ambassador' ||
      office.state !== undefined ||
      words[office.from - 1]?.key === 'and' ||
      !SPACE.test(words[office.from]?.gap ?? ''),
  )

/** `President and Chief Executive Officer of Orlo Steel`: one firm has both. */
function withEmployer(chain: OfficePhrase[]): OfficePhrase[] {
  const last = chain.at(-1)
  const { body } = last ?? {}
  if (chain.length < 2 || body === undefined || !/Executive|Director/u.test(last?.title ?? '')) return chain
  return chain.map((office) =>
    office.state === undefined && office.body === undefined ? { ...office, body } : office,
  )
}

function isChained(words: readonly Word[], previous: OfficePhrase, next: OfficePhrase): boolean {
  if (previous.plural || next.plural || next.counterpart || previous.counterpart) return false
  const between = words.slice(previous.to, next.from)
  if (!/^\s*(?:[,–—/-]\s*)?$/u.test(words[next.from]?.gap ?? '.') && between.length === 0) return false
  return between.every((word) => (word.key === 'and' || ARTICLES.has(word.key)) && /^,?\s*$/u.test(word.gap))
}

/** A word of a copula, or a date within it: `took the oath on 19 June as`. */
const isCopular = (word: Word | undefined): boolean =>
  word !== undefined && (COPULA.has(word.key) || word.tags.has('Date') || /^\d+$/u.test(word.text))

/** `Judge Orlo of the Oslo City Court`: an organ behind the name says where the office is. */
export function attachOrgan({ words, bodies }: OfficeContext, run: NamedPerson): void {
  const [office] = run.offices
  if (office === undefined || run.offices.length > 1 || office.to > run.lead) return
  if (office.state !== undefined || office.body !== undefined || office.counterpart) return
  if (words[run.to]?.key !== 'of' || !SPACE.test(words[run.to]?.gap ?? '.')) return
  const start = words[run.to + 1]?.key === 'the' ? run.to + 2 : run.to + 1
  const organ = bodies.find((body) => body.from === start && body.official)
  if (organ === undefined) return
  const name = words.slice(run.to, organ.to).map((word) => word.text)
  run.offices = [
    {
      ...office,
      title: [office.title, ...name].join(' '),
      ...(organ.state === undefined ? {} : { state: organ.state }),
    },
  ]
}

/** The name that an office explains from behind: `X, minister of`, `X (minister)`, `X is the minister`. */
function runBefore(
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
  while (at >= 0 && ARTICLES.has(words[at]?.key ?? '') && SPACE.test(words[at + 1]?.gap ?? '')) at--
  const apposed = runs.find((run) => run.to === at + 1)
  // "Eleanor Test MP": letters behind a name are its title
  if (apposed?.to === office.from && /^\p{Lu}{2,3}$/u.test(words[office.from]?.text ?? '')) return apposed
  // "named Maria Orlo foreign minister"
  if (
    apposed?.to === office.from &&
    /^(?:named?|appoint(?:ed)?|elect(?:ed)?|nominated?|made|make)$/u.test(words[apposed.lead - 1]?.key ?? '')
  )
    return apposed
  // "FM Orlo, Norwegian counterpart discuss": who has a title already is not the counterpart
  if (office.counterpart && apposed !== undefined && apposed.offices.length > 0) return undefined
  if (apposed !== undefined && DASH.test(words[at + 1]?.gap ?? '') && words[at]?.possessive !== true)
    return isSecondSubject(words, apposed, office) ? undefined : apposed
  // "elected" and "appointed" open the phrase itself where a name stands before it: X elected President
  let seen = /^(?:elected|appointed)$/u.test(words[office.from]?.key ?? '')
  for (; at >= 0 && isCopular(words[at]); at--) seen ||= COPULA_NEEDS.has(words[at]?.key ?? '')
  if (!seen) return undefined
  return runs.find((run) => run.to === at + 1) ?? beforeClause(words, runs, at)
}

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

/** Verbs in the plural that are nouns too. */
const PLURAL_VERBS = /^(?:discuss|meet|hold|mull|talk|sign|review|exchange|agree|confer|eye)$/u

/** `appointed Orlo ambassador to Norway and Sorn ambassador to Greece`: what one is named, the next is in turn. */
function inTurn(
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

/** `Orlo, who leads the party, was named head of state`: the name in front of the clause that ends at word `at`. */
function beforeClause(
  words: readonly Word[],
  runs: readonly NamedPerson[],
  at: number,
): NamedPerson | undefined {
  if (!COMMA.test(words[at + 1]?.gap ?? '')) return undefined
  return runs.findLast(
    (run) => run.to <= at && words[run.to]?.key === 'who' && COMMA.test(words[run.to]?.gap ?? ''),
  )
}

/** `Deputy Prime Ministers A and B`: the names of the list that begins with `first`. */
function listFrom(words: readonly Word[], runs: readonly NamedPerson[], first: NamedPerson): NamedPerson[] {
  const list = [first]
  let closed = false
  for (const run of runs.slice(runs.indexOf(first) + 1)) {
    const between = words.slice(list.at(-1)?.to, run.lead)
    const joined =
      between.length === 0
        ? COMMA.test(words[run.lead]?.gap ?? '')
        : between.every((word) => word.key === 'and' && /^,?\s*$/u.test(word.gap))
    // "A and B, and C": what follows the second `and` is no more of the list
    if (!joined || (closed && between.length > 0)) break
    closed ||= between.length > 0
    list.push(run)
  }
  return list
}

/** `A and B were elected secretaries`: the names of the list that ends with `last`. */
function listTo(words: readonly Word[], runs: readonly NamedPerson[], last: NamedPerson): NamedPerson[] {
  return runs.filter(
    (run) => run === last || (run.to <= last.lead && listFrom(words, runs, run).includes(last)),
  )
}

/** `..., Marijana Test, was`: a name between a title's comma and the next comma or verb. */
const isWhole = (words: readonly Word[], run: NamedPerson): boolean => {
  const next = words[run.to]
  return run.to - run.from > 1 && (next === undefined || !SPACE.test(next.gap) || !next.capital)
}
