/** Ties offices and states to the names beside them within a sentence. */
import { CALLINGS } from '../data/address.ts'
import type { Word } from '../nlp/word.ts'
import { ARTICLES, COMMA, inTurn, remarkEnd, runBefore } from './apposition.ts'
import { asideEnd, factionEnd, smallRankEnd } from './asides.ts'
import { asOnePost, chainFrom, ownersOffice, withEmployer, withoutAddress } from './officeChains.ts'
import { SPACE, type NamedPerson, type OfficeContext, type OfficePhrase } from './spans.ts'

/** `of the Energy Agency (EA) Orlo`: the bracket explains the office's body. */
const CLOSED = /^[)）]?\s*$/u

/** `its chairman, Orlo`, `its chairman – Orlo`. */
const APPOSED = /^[)）”"]?(?:,\s*|\s+[-–—]\s+)$/u

/** What a title ends with that a firm's name explains. */
const FIRM = /^(?:owner|operator|manufacturer|maker)$/u

/** `Sen. Orlo`: the full stop belongs to the title. */
const SHORTENED = /^(?:Sen|Rep|Gov|Amb)s?$/u

/** Offices go to the name right behind them, else to the one before the comma, else to the one across a copula or comma. */
export function attachOffices(
  words: readonly Word[],
  offices: readonly OfficePhrase[],
  runs: readonly NamedPerson[],
): void {
  for (let at = 0; at < offices.length; at++) {
    const linked = chainFrom(words, offices, at)
    const last = linked.at(-1)
    const chain = asOnePost(words, withEmployer(withoutAddress(words, linked)))
    const first = chain[0]
    if (first === undefined || last === undefined) continue
    at += linked.length - 1
    // "Foreign Minister, the Rt Hon Orlo": an article before a form of address
    const behind = runs.find(
      (run) =>
        (run.lead === last.to && !/[(（]/u.test(words[last.to]?.gap ?? '')) ||
        (run.lead === last.to + 1 &&
          run.lead < run.from &&
          /^(?:the|retired)$/u.test(words[last.to]?.key ?? '')) ||
        run.lead === remarkEnd(words, last.to) ||
        run.lead === asideEnd(words, last.to) ||
        run.lead === factionEnd(words, last.to) ||
        // "its director is Orlo"
        (run.lead === last.to + 1 && words[last.to]?.key === 'is') ||
        run.lead === smallRankEnd(words, last.to),
    )
    const isRemarked =
      behind !== undefined &&
      [remarkEnd, asideEnd, factionEnd].some((end) => end(words, last.to) === behind.lead)
    const isRanked = behind !== undefined && behind.lead === smallRankEnd(words, last.to)
    const gap = words[isRemarked ? behind.lead : last.to]?.gap ?? '.'
    const before = runBefore(words, runs, first) ?? inTurn(words, runs, first)
    const owned = words[last.to - 1]?.possessive === true
    // "a spokesman for the owner, Orlo Lines": that is the firm
    const end = words[last.to - 1]
    if (end?.capital === false && FIRM.test(end.key) && last.to - last.from > 1 && COMMA.test(gap)) continue
    const tight =
      !owned &&
      behind !== undefined &&
      (CLOSED.test(gap) ||
        ((behind.lead < behind.from || isRanked) && COMMA.test(gap)) ||
        (/^\.\s*$/u.test(gap) && SHORTENED.test(words[last.to - 1]?.text ?? '')))
    if (tight && behind !== undefined) {
      // "the spokesman of President A, B, said": the spokesman is B; "an adviser to President A said": nobody is named
      // "the third member of President A's cabinet"
      const isMember = /^Member\b/u.test(first.title)
      const isOwned = !isMember || words[behind.to - 1]?.possessive === true
      const chief =
        before === undefined && behind.lead === last.to && isOwned ? ownersOffice(words, chain) : undefined
      const staff = chief === undefined ? undefined : nextApposed(words, runs, behind)
      const unnamed = isMember || /^an?$/u.test(words[first.from - 1]?.key ?? '')
      if (chief !== undefined && (staff !== undefined || unnamed)) {
        if (staff !== undefined) give(staff, chain, 'title-before')
        give(behind, [chief], 'title-before')
        continue
      }
      // "A, minister of X, and Minister of Y B": the first office is A's, the last B's; "Prime Minister A, Minister of X and Y B" has B alone
      const inner = before === undefined ? undefined : ownersOffice(words, chain.slice(-1))
      if (before !== undefined && inner !== undefined && behind.lead === behind.from) {
        give(before, chain, 'title-after')
        give(behind, [inner], 'title-before')
        continue
      }
      const isOwn = before?.offices.length === 0 || COMMA.test(words[last.from - 1]?.gap ?? '')
      const shared = chain.length > 1 && before !== undefined && isOwn ? chain.slice(0, -1) : []
      if (before !== undefined && shared.length > 0) give(before, shared, 'title-after')
      const own = chain.slice(shared.length)
      for (const run of last.plural ? listFrom(words, runs, behind) : [behind]) give(run, own, 'title-before')
    } else if (before !== undefined && behind !== undefined && isParted(words, chain, behind)) {
      give(before, chain.slice(0, -1), 'title-after')
      give(behind, chain.slice(-1), 'title-before')
    } else if (before !== undefined && !(isInRow(before, first, behind) && COMMA.test(gap)))
      for (const run of last.plural ? listTo(words, runs, before) : [before]) give(run, chain, 'title-after')
    else if (
      behind !== undefined &&
      APPOSED.test(gap) &&
      isWhole(words, behind) &&
      !isIntroductory(words, first, behind)
    )
      for (const run of last.plural ? listFrom(words, runs, behind) : [behind])
        give(run, chain, 'title-before')
  }
}

/** `President A, | B |, said`: who stands between the comma behind a name and the next one. */
const nextApposed = (
  words: readonly Word[],
  runs: readonly NamedPerson[],
  { to }: NamedPerson,
): NamedPerson | undefined =>
  COMMA.test(words[to]?.gap ?? '')
    ? runs.find((run) => run.lead === to && /^,/u.test(words[run.to]?.gap ?? '') && isWhole(words, run))
    : undefined

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

/** `A, head of X, and the governor of Y, B, left`: the second office is that of whoever is named behind it. */
function isParted(words: readonly Word[], chain: readonly OfficePhrase[], behind: NamedPerson): boolean {
  const last = chain.at(-1)
  if (last === undefined || chain.length < 2 || !COMMA.test(words[last.to]?.gap ?? '')) return false
  let at = last.from - 1
  while (ARTICLES.has(words[at]?.key ?? '')) at--
  return words[at]?.key === 'and' && COMMA.test(words[at]?.gap ?? '') && isWhole(words, behind)
}

function give(run: NamedPerson, chain: readonly OfficePhrase[], sign: string): void {
  run.offices.push(...chain)
  run.signs.push(sign)
}

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

/** `Deputy Prime Ministers A and B`: the names of the list that begins with `first`. */
export function listFrom(
  words: readonly Word[],
  runs: readonly NamedPerson[],
  first: NamedPerson,
): NamedPerson[] {
  const list = [first]
  let closed = false
  for (const run of runs.slice(runs.indexOf(first) + 1)) {
    const last = list.at(-1)?.to ?? first.to
    // "Orlo (Norway, Greens) and Lind"
    const end = remarkEnd(words, last) ?? last
    if (run.lead < end) continue
    const between = words.slice(end, run.lead)
    const joined =
      between.length === 0
        ? COMMA.test(words[run.lead]?.gap ?? '')
        : between.every(
            (word) =>
              (word.key === 'and' && /^[)）]?,?\s*$/u.test(word.gap)) ||
              // "Orlo and attorney Lind"
              (CALLINGS.has(word.key) && SPACE.test(word.gap)),
          )
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

/** `By order of the President, Orlo was appointed`: the phrase in front of the subject tells who ordered it; amid a sentence no comma may close an apposition. */
export function isIntroductory(words: readonly Word[], office: OfficePhrase, { to }: NamedPerson): boolean {
  const at = words[office.from - 1]?.key === 'the' ? office.from - 2 : office.from - 1
  const opens = words.findLastIndex(({ gap }, index) => index <= at && /^,/u.test(gap.trim()))
  const start = Math.max(0, opens)
  return (
    words[at]?.key === 'of' &&
    at - start < 6 &&
    (start === 0 || SPACE.test(words[to]?.gap ?? '.')) &&
    /^(?:by|under|on|at|upon|in|with)$/u.test(words[start]?.key ?? '') &&
    ORDERED.test(words[at - 1]?.key ?? '')
  )
}

const ORDERED =
  /^(?:orders?|decrees?|instructions?|initiative|behalf|invitation|decision|request|proposal|accordance|participation|support)$/u

/** `..., Marijana Test, was`: a name between a title's comma and the next comma or verb. */
const isWhole = (words: readonly Word[], run: NamedPerson): boolean => {
  const next = words[run.to]
  // "Norway's ambassador in Athens, Hartono, attended": a single name is closed off again
  if (run.to - run.from === 1) return run.from > run.lead || next === undefined || /^\s*[,.)]/u.test(next.gap)
  return (
    run.to - run.from > 1 &&
    (next === undefined || !SPACE.test(next.gap) || !next.capital || /^\p{Lu}{2,3}$/u.test(next.text))
  )
}
