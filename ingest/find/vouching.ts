/** What the surroundings of an unknown capitalised run say for its being a person's name. */
import { CALLINGS } from '../data/address.ts'
import { wordSet } from '../data/lists.ts'
import type { Word } from '../nlp/word.ts'
import { SPACE, type NamedPerson } from './spans.ts'

/** A run with the words around it. */
interface Surroundings {
  words: readonly Word[]
  run: NamedPerson
  /** Keys of the words before it and behind it, the nearest first; none beyond a sentence's end. */
  before: readonly string[]
  behind: readonly string[]
  /** What is printed right behind the run. */
  gap: string
}

/** Verbs and prepositions of which people are the object, right before a name. */
const BEFORE_PEOPLE =
  wordSet(`named appointed nominated elected succeeds succeeded replaces replaced welcomed welcomes thanked thanks met meets received
   receives accused accuses said told with by congratulated phoned telephoned called joined arrested detained sentenced jailed
   imprisoned convicted acquitted extradited freed murdered assassinated kidnapped abducted dismissed sacked invited interviewed
   questioned greeted befriended married pardoned beheaded poisoned elect nominate appoint dismiss summoned decorated`)

/** What only people do, right behind their name. */
const PEOPLE_DO =
  wordSet(`said told noted added stressed stated wrote emphasized emphasised remarked recalled underlined tweeted replied died resigned
   flew testified pleaded apologised apologized travelled traveled spoke vowed quipped conceded retired lamented insisted argued
   confessed survived voted relieved`)

/** What is done to people alone, behind `was` or `were`. */
const DONE_TO_PEOPLE =
  wordSet(`arrested detained sentenced jailed imprisoned convicted acquitted extradited murdered assassinated kidnapped abducted born
   buried appointed elected re-elected sacked dismissed relieved recalled named summoned pardoned sworn knighted hospitalised hospitalized beheaded
   nominated freed`)

const AUXILIARIES = wordSet('was were is are has had have been re being later also then')

/** What a headline that opens with a name says that people do. */
const HEADLINE_VERBS =
  /^(?:receives?|meets?|visits?|arrives?|elected|re-elected|appointed|named|dies|resigns?|wins?|calls?|holds?)$/u

/** What people have, before `of` and a name. */
const OF_PEOPLE =
  wordSet(`invitation sentence conviction imprisonment prosecution release arrest murder assassination detention trial extradition widow family relatives supporters followers grave funeral
   inauguration resignation dismissal candidacy wife son daughter lawyer lawyers kidnapping deportation`)

/** Who belongs to a person, behind the person's possessive. */
const KIN =
  wordSet(`wife husband widow son sons daughter daughters brother brothers sister sisters father mother family parents lawyer lawyers
   supporters predecessor successor death arrest detention resignation trial government cabinet regime administration candidacy presidency premiership`)

const isCalling = (key: string): boolean =>
  CALLINGS.has(key) ||
  CALLINGS.has(key.replace(/s$/u, '')) ||
  CALLINGS.has(
    key
      .replace(/men$/u, 'man')
      .replace(/ies$/u, 'y')
      .replace(/wives$/u, 'wife'),
  )

/** Who has people behind them, and what these are together. */
const HEADS = /^(?:head|leader|chief|chairman|chairwoman|chair|elder|founder|member|representative)$/u
const HEADED =
  /^(?:community|diaspora|group|delegation|team|cell|gang|family|faction|branch|movement|tribe|clan|congregation|diocese)$/u

/** Plural nouns for people that are no calling. */
const PEOPLE = /^(?:leaders|members|people|persons|men|women|officers|figures|ministers|lawmakers)$/u

/** Each row tells a person by what stands beside the name; the first that fits is the evidence. */
export const VOUCHERS: readonly {
  sign: string
  yes: string
  no: string
  test: (surroundings: Surroundings) => boolean
}[] = [
  {
    sign: 'clause-behind',
    yes: 'On Monday Velda Sorn, who led the party, left.',
    no: 'On Monday Velda Sorn, which led the market, closed.',
    test: ({ gap, behind }) => /^["”]?,\s*$/u.test(gap) && /^(?:who|whose|aged)$/u.test(behind[0] ?? ''),
  },
  {
    sign: 'kin-behind',
    yes: 'The measures hit Velda Sorn and his brother.',
    no: 'The measures hit Velda Sorn and its owner.',
    test: ({ gap, behind: [and, his, kin = ''] }) =>
      gap === ' ' && and === 'and' && /^(?:his|her)$/u.test(his ?? '') && KIN.has(kin),
  },
  {
    sign: 'age',
    yes: 'Among them were Velda Sorn, 43, and others.',
    no: 'The factory made Velda Sorn, 430 of them in May.',
    test: ({ gap, words, run }) => {
      const [age, next] = words.slice(run.to, run.to + 2)
      if (!/^\d{1,2}$/u.test(age?.text ?? '')) return false
      return (/^,\s*$/u.test(gap) && /^[,.]/u.test(next?.gap ?? '.')) || /^\s*\($/u.test(gap)
    },
  },
  {
    sign: 'born',
    yes: 'Among them were Velda Sorn (born 1989) and others.',
    no: 'Among them were Velda Sorn (founded 1989) and others.',
    test: ({ gap, behind }) => /^\s*\($/u.test(gap) && behind[0] === 'born',
  },
  {
    sign: 'calling-behind',
    yes: 'Relatives of Velda Sorn, a young nurse, spoke.',
    no: 'The shares of Velda Sorn, a mining company, fell.',
    test: ({ gap, behind }) => {
      if (!/^,\s*$/u.test(gap)) return false
      const [article = ''] = behind
      if (/^(?:both|all)$/u.test(article)) return isCalling(behind[1] ?? '')
      if (article === 'one' && behind[1] === 'of')
        return behind.slice(2, 6).some((key) => isCalling(key) || PEOPLE.test(key))
      return /^(?:an?|the|his|her)$/u.test(article) && behind.slice(1, 5).some(isCalling)
    },
  },
  {
    sign: 'calling',
    yes: 'The anchors Velda Sorn and Mira Kettle left.',
    no: 'The shares Velda Sorn sold fell.',
    test: ({ before, words, run }) =>
      isCalling(before[0] ?? '') && /^,?\s*$/u.test(words[run.lead]?.gap ?? '.'),
  },
  {
    sign: 'abbreviation-before',
    yes: "An old friend of the opposition People's Party (PPQ) Velda Sorn disagreed.",
    no: 'The party (PPQ), Velda Sorn and others disagreed.',
    test: ({ words, run }) =>
      /^[)）]\s*$/u.test(words[run.from]?.gap ?? '') &&
      /^\p{Lu}{2,}$/u.test(words[run.from - 1]?.text ?? '') &&
      words[run.to] !== undefined,
  },
  {
    sign: 'headed-before',
    yes: 'The head of the local Greek community Velda Sorn came.',
    no: 'The head of the local Greek community opened Velda Sorn.',
    test: ({ before, words, run }) => {
      if (!SPACE.test(words[run.lead]?.gap ?? '.') || !HEADED.test(before[0] ?? '')) return false
      const of = before.indexOf('of')
      const inner = words.slice(Math.max(0, run.lead - of), run.lead)
      return (
        HEADS.test(before[of + 1] ?? '') && inner.every((word) => SPACE.test(word.gap) && !word.possessive)
      )
    },
  },
  {
    sign: 'object',
    yes: 'The mayor welcomed Velda Sorn in Oslo.',
    no: 'The mayor opened Velda Sorn in Oslo.',
    test: ({ before, words, run }) =>
      SPACE.test(words[run.from]?.gap ?? '') && BEFORE_PEOPLE.has(before[0] ?? ''),
  },
  {
    sign: 'owner',
    yes: 'The supporters of Velda Sorn marched.',
    no: 'The harbour of Velda Sorn froze.',
    test: ({ before }) =>
      (before[0] === 'of' && OF_PEOPLE.has(before[1] ?? '')) ||
      (before[0] === 'to' && before[1] === 'according') ||
      (before[0] === 'as' && /^(?:identified|named)$/u.test(before[1] ?? '')) ||
      (before[0] === 'on' && before[1] === 'sanctions'),
  },
  {
    sign: 'in-delegation',
    yes: 'The delegation included Velda Sorn and others.',
    no: 'The shop included Velda Sorn and others.',
    test: ({ before }) =>
      /^(?:included|includes|comprised)$/u.test(before[0] ?? '') &&
      before
        .slice(1, 6)
        .some((key) => /^(?:delegations?|team|group|participants|speakers|guests)$/u.test(key)),
  },
  {
    sign: 'apposed-list',
    yes: 'Police held two activists of the movement, Velda Sorn and a third.',
    no: 'Police searched two houses of the movement, Velda Sorn and a third.',
    test: ({ words, run, before, gap, behind }) => {
      if (!/^,\s*$/u.test(words[run.lead]?.gap ?? '') || (behind[0] !== 'and' && !/^,/u.test(gap)))
        return false
      const back = before.findIndex((key) => !CALLINGS.has(key) && (isCalling(key) || PEOPLE.test(key)))
      const inner = words.slice(Math.max(0, run.lead - back), run.lead)
      return back >= 0 && inner.every((word) => SPACE.test(word.gap))
    },
  },
  {
    sign: 'counterpart-behind',
    yes: "Oslo's Velda Sorn and her Greek counterpart met.",
    no: "Oslo's Velda Hall and its Greek restaurant shut.",
    test: ({ behind }) =>
      behind[0] === 'and' && /^(?:his|her)$/u.test(behind[1] ?? '') && behind.includes('counterpart', 2),
  },
  {
    sign: 'kin',
    yes: "Velda Sorn's wife left.",
    no: "Velda Sorn's harbour froze.",
    test: ({ words, run, behind }) => words[run.to - 1]?.possessive === true && KIN.has(behind[0] ?? ''),
  },
  {
    sign: 'subject',
    yes: 'Velda Sorn said the road was open.',
    no: 'Velda Sorn opened in May.',
    test: ({ gap, behind }) =>
      SPACE.test(gap) &&
      (PEOPLE_DO.has(behind[0] ?? '') ||
        (/^(?:(?:was|were|is|are|has been|had been|have been) )(?!been)/u.test(`${behind.join(' ')} `) &&
          DONE_TO_PEOPLE.has(behind.find((key) => !AUXILIARIES.has(key)) ?? ''))),
  },
  {
    sign: 'headline-subject',
    yes: 'Velda Sorn visits Oslo.',
    no: 'Velda Sorn opens.',
    test: ({ run, gap, behind }) => run.from === 0 && SPACE.test(gap) && HEADLINE_VERBS.test(behind[0] ?? ''),
  },
]

/** The sign by which the surroundings tell an unknown name for a person's; undefined where nothing does. */
export function vouchedBy(words: readonly Word[], run: NamedPerson): string | undefined {
  const [first, next] = [words[run.from], words[run.to]]
  if (first === undefined || isQuoted(words, run)) return undefined
  if (next?.capital === true && SPACE.test(next.gap)) return undefined
  const surroundings: Surroundings = {
    words,
    run,
    before: words
      .slice(Math.max(0, run.lead - 8), run.lead)
      .map((word) => word.key)
      .reverse(),
    behind: words.slice(run.to, run.to + 6).map((word) => word.key),
    gap: next?.gap ?? '',
  }
  return VOUCHERS.find((row) => row.test(surroundings))?.sign
}

/** Names in quotes are those of films and ships. */
export function isQuoted(words: readonly Word[], run: NamedPerson): boolean {
  const first = words[run.from]
  return first !== undefined && (/["“'‘«]$/u.test(first.gap) || /^["“«]/u.test(first.before))
}

/** The lists of names: `Orlo and Sorn`, `Orlo, Sorn and Kettle`. A comma between two alone joins nothing: `Orlo, Chief Herald`. */
export function listsOf<T extends NamedPerson>(words: readonly Word[], runs: readonly T[]): T[][] {
  const lists: { runs: T[]; and: boolean }[] = []
  for (const run of runs) {
    const open = lists.at(-1)
    const last = open?.runs.at(-1)
    const joint = last === undefined ? undefined : jointOf(words, last, run)
    if (open === undefined || joint === undefined) lists.push({ runs: [run], and: false })
    else {
      open.runs.push(run)
      open.and ||= joint === 'and'
    }
  }
  return lists.filter((list) => list.runs.length > (list.and ? 1 : 2)).map((list) => list.runs)
}

/** What joins two names of a list, with nothing else between them. */
function jointOf(words: readonly Word[], left: NamedPerson, right: NamedPerson): 'and' | 'comma' | undefined {
  const [joint, ...rest] = words.slice(left.to, right.lead)
  const gap = words[right.lead]?.gap ?? '.'
  if (joint === undefined) return /^,\s*$/u.test(gap) ? 'comma' : undefined
  return rest.length === 0 && joint.key === 'and' && /^,?\s*$/u.test(joint.gap) && SPACE.test(gap)
    ? 'and'
    : undefined
}
