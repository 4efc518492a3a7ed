/** Offices told by who had them before: `Orlo was dismissed as minister and replaced by Lind`, `Lind was named to replace him`. */
import { byWord } from '../data/lists.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import { isIntroductory, listFrom } from './holders.ts'
import { SPACE, type NamedPerson, type OfficeContext, type OfficePhrase } from './spans.ts'

/** The rule by which whoever comes next has an office. */
export const SUCCESSION = 'office.succeeds'

/** Right before whoever comes next. */
const REPLACED_BY =
  /(?:^| )(?:(?:replaced|succeeded) by|(?:named|appointed|chose|installed) in (?:his|her|their) (?:place|stead)|(?:gave|gives|handed|hands|entrusted|passed) (?:the|his|her|this) (?:portfolio|post|job|position|ministry) to|(?:portfolio|post|job|position|ministry) (?:goes|went|passes|passed|falls|fell) to|(?:gives?|gave|made|makes) way (?:to|for))(?: the)?$/u

/** Right behind whoever comes next, or behind what is told of that person in between. */
const TAKES_OVER =
  /(?:^| )(?:(?:(?:^|was |were |is |been |be )(?:appointed|named|elected|chosen|nominated)) (?:to (?:replace|succeed) (?:him|her)|in (?:his|her) (?:place|stead)|to (?:this|that|the) (?:post|position|office))|(?:was|were|is|being) brought in (?:his|her) (?:place|stead)|(?:replaces?|replaced|succeeds?|succeeded) (?:him|her)|^(?:in (?:his|her|their) (?:place|stead)|as (?:his|her|their) (?:successor|replacement)|to (?:replace|succeed) (?:him|her|them)))\b/u

/** What somebody does who gives an office to another, right before the other's name. */
const CHOOSES =
  /^(?:picked|picks|chose|chooses|named|names|naming|appointed|appoints|appointing|nominated|nominating|tapped|installed)$/u

/** `appointed Orlo | to this post`: behind whoever is chosen. */
const TO_IT = /^(?:to|in) (?:this|that|the same|the|his|her) (?:post|position|office)(?! (?:of|as)\b)/u
const isToIt = (words: readonly Word[], at: number): boolean => TO_IT.test(keysOf(words, at, at + 5))

/** `dismissed the minister`, `the resignation of the minister`: whose office becomes free, though another gives it. */
const LEAVES =
  /(?:^| )(?:dismiss(?:ed|es|ing)|fired|fires|sacked|sacks|removed|removes|relieved|relieves|ousted|suspended|replaced|(?:resignation|dismissal|removal) of)(?: the| his| her| its)?(?: \S+)?$/u

/** `dismissed Orlo as | minister`, `relieved Orlo of his duties as | minister`: what somebody is no longer. */
const NO_LONGER = /(?:^| )(?:as|(?:post|position|office|duties) of)(?: the| its)?$/u

/** How far behind the name it may be told. */
const REACH = 24

/** Gives whoever comes next the office that the words before tell of. */
export function attachSuccessor(
  { words, earlier }: OfficeContext,
  offices: readonly OfficePhrase[],
  runs: readonly NamedPerson[],
  run: NamedPerson,
): void {
  const lead = Math.min(run.lead, ...run.offices.map(({ from }) => from))
  const next = runs.find((other) => other.lead >= run.to)?.lead ?? words.length
  // "President Orlo named Lind in her stead": the office of the sentence before, not that of whoever chooses
  const isChosen = CHOOSES.test(words[lead - 1]?.key ?? '')
  const isNext =
    REPLACED_BY.test(keysOf(words, lead - 4, lead)) ||
    // "To succeed him the president picked Orlo"
    (isChosen && isToIt(words, run.to)) ||
    (isChosen && /^to (?:succeed|replace) (?:him|her|them)$/u.test(keysOf(words, 0, 3))) ||
    // "relieved Orlo as minister and named in his stead": who leaves is not who comes
    (!LEAVES.test(keysOf(words, lead - 1, lead)) &&
      TAKES_OVER.test(keysOf(words, run.to, Math.min(next, run.to + REACH))))
  if (!isNext) {
    nameTheMinistry(run, earlier.office)
    return
  }
  const here = offices.findLast(
    (office) =>
      office.to <= lead &&
      isLeft(office) &&
      !isIntroductory(words, office, run) &&
      !run.offices.includes(office) &&
      (!isChosen ||
        LEAVES.test(keysOf(words, office.from - 4, office.from)) ||
        NO_LONGER.test(keysOf(words, office.from - 4, office.from))),
  )
  // "Orlo is to be succeeded by Lind": Orlo's office is told somewhere else
  const isSomebodys = here === undefined && !isChosen && runs.some((other) => other.to <= lead)
  const left = here ?? (isSomebodys ? undefined : earlier.office)
  if (left === undefined) return
  run.offices.push({ ...left, from: run.lead, to: run.to, rule: SUCCESSION, status: undefined })
  run.signs.push('succeeds')
}

/** `Lind became the new minister`: of what, the sentence before tells. */
function nameTheMinistry(run: NamedPerson, left: OfficePhrase | undefined): void {
  if (left === undefined || !/^Minister of /u.test(left.title)) return
  run.offices = run.offices.map((office) => {
    const acting = /^(Acting )?Minister$/u.exec(office.title)
    return acting !== null && office.to >= run.to && office.status !== 'former'
      ? { ...office, title: `${acting[1] ?? ''}${left.title}` }
      : office
  })
}

const DEPUTY = /(?:^| )(?:his|her|its|their) (first )?deput(?:y|(ies))$/u

/** `Orlo and his deputy, Lind`, `Orlo as well as her deputies Lind and Sorn`: the office under the one that was told last. */
export function attachDeputy(
  { words, earlier }: OfficeContext,
  offices: readonly OfficePhrase[],
  runs: readonly NamedPerson[],
  run: NamedPerson,
): void {
  if (!/^deput(?:y|ies)$/u.test(words[run.lead - 1]?.key ?? '')) return
  const match = DEPUTY.exec(keysOf(words, run.lead - 3, run.lead))
  if (match === null || run.offices.length > 0 || !/^,?\s*$/u.test(words[run.lead]?.gap ?? '.')) return
  const from = run.lead - (match[1] === undefined ? 2 : 3)
  const chief = lastOffice(offices.filter(({ to }) => to <= from)) ?? earlier.office
  if (chief === undefined || !DEPUTIZED.test(chief.title)) return
  const title = `${match[1] === undefined ? '' : 'First '}Deputy ${chief.title}`
  // "Governor Orlo of Norway and his deputy"
  const state = chief.state ?? runs.find((other) => other.offices.includes(chief))?.state?.code
  const owner = state === undefined || chief.body !== undefined ? {} : { state }
  for (const one of match[2] === undefined ? [run] : listFrom(words, runs, run)) {
    one.offices.push({ ...chief, ...owner, from, to: run.lead, title, rule: 'office.deputy' })
    one.signs.push('title-before')
  }
}

/** Who works for one person; in the title that person's office. */
const STAFF: Readonly<Record<string, string>> = byWord({
  Adviser: 'to',
  Assistant: 'to',
  Aide: 'to',
  Spokesperson: 'of',
  'Press Secretary': 'to',
  'Chief of Staff': 'to',
  'Special Envoy': 'of',
  'Special Representative': 'of',
})

/** `Speaker Orlo's | adviser Lind`: whose adviser, and of which state, the office of whoever is named before it tells. */
export function nameEmployer(
  words: readonly Word[],
  offices: readonly OfficePhrase[],
  runs: readonly NamedPerson[],
): void {
  for (const office of offices) {
    const to = STAFF[office.title]
    if (to === undefined || words[office.from - 1]?.possessive !== true) continue
    const [chief] = runs.find((run) => run.to === office.from)?.offices ?? []
    if (chief === undefined || chief.title === '' || chief.counterpart) continue
    office.title = `${office.title} ${to} the ${chief.title}`
    if (office.state === undefined && office.body === undefined) {
      if (chief.state !== undefined) office.state = chief.state
      if (chief.body !== undefined) office.body = chief.body
    }
  }
}

/** Whoever can have a deputy. */
const DEPUTIZED =
  /^(?:(?:Prime )?Minister|Chair|Head|(?:Managing |Executive |General )?Director|(?:Executive |General )?Secretary|Commander|Governor|Mayor|Prosecutor|(?:Attorney|Solicitor|Inspector|Auditor) General|Chief|Speaker|Administrator|(?:High )?Commissioner|Under-?[Ss]ecretary|Special (?:Representative|Envoy)|Ombudsman|Rector|Leader|Editor|Permanent Representative|Ambassador|Coordinator)/u

const isLeft = ({ title, plural, counterpart }: OfficePhrase): boolean =>
  title !== '' && !plural && !counterpart

/** The office told last that somebody can leave to another. */
export const lastOffice = (offices: readonly OfficePhrase[]): OfficePhrase | undefined =>
  offices.findLast(isLeft)

/** `Orlo and his Greek | counterpart`, `The Greek PM also met his | counterpart`: whose title the counterpart has, where the sentence says. */
export function nameCounterparts(
  { words }: OfficeContext,
  offices: readonly OfficePhrase[],
  runs: readonly NamedPerson[],
): void {
  for (const office of offices) {
    if (!office.counterpart) continue
    const beside = runs.find((run) => isAndHis(words, run, office))
    const own = beside?.offices.findLast((one) => !one.counterpart && one.title !== '')
    const unheld = offices.findLast(
      (one) =>
        isLeft(one) &&
        one.to <= office.from &&
        // "The Cabinet member will meet her Greek counterpart": what she is besides, the story has told
        !/^(?:Cabinet Member|Member|Official|Leader)$/u.test(one.title) &&
        !runs.some((run) => run.offices.includes(one)),
    )
    const named = runs.some((run) => run.to <= office.from && run.offices.length > 0)
    const title = own?.title ?? (named ? undefined : unheld?.title)
    if (title !== undefined) office.title = title
  }
}

/** `Orlo, | flanked by her | Greek and Italian colleagues`. */
const BESIDE = /^(?:flanked|accompanied|joined) by (?:his|her)(?: \S+ and)?$/u

/** `Orlo and his Greek counterpart`: nothing else between the name and the phrase. */
export function isAndHis(words: readonly Word[], run: NamedPerson, office: OfficePhrase): boolean {
  const to = Math.max(run.to, ...run.offices.filter((one) => one !== office).map((one) => one.to))
  const between = keysOf(words, to, office.from)
  return (
    to <= office.from &&
    ((/^and (?:his|her)$/u.test(between) && SPACE.test(words[to]?.gap ?? '.')) || BESIDE.test(between))
  )
}
