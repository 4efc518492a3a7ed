/** What an office is called in Japanese: `Minister of Foreign Affairs` -> 外相. The way back of `japaneseTitles.ts`. */
import { JAPANESE_OFFICERS } from '../data/japaneseOfficers.ts'
import {
  JAPANESE_PORTFOLIOS,
  JAPANESE_POSTS,
  JAPANESE_SHORT_PORTFOLIOS,
  JAPANESE_TITLES,
} from '../data/japaneseTitles.ts'
import { TITLES_IN_JAPANESE } from '../data/titlesInJapanese.ts'
import { japaneseCompound } from './japaneseCompounds.ts'
import { usualPortfolio } from './japanesePortfolios.ts'

const NO_WAY_BACK = new Map(Object.entries(TITLES_IN_JAPANESE))

/** Where somebody is sent to, or in which house the office is: `Ambassador to Greece`, `Chargé d’Affaires of the Embassy`. */
const POSTING = / (?:(?:in|to|at) .*|of the Embassy)$/u

/** The usual Japanese word first: short portfolios (外相) before long ones (外務相), which stand before what is rarely said. */
const POSTS = Object.entries(JAPANESE_POSTS)
const JOINED = [
  ...Object.entries(JAPANESE_SHORT_PORTFOLIOS).map(([short, portfolio]) => [
    `${short}相`,
    `Minister of ${portfolio}`,
  ]),
  ...POSTS.flatMap(([post, forms]) =>
    Object.entries(JAPANESE_PORTFOLIOS).flatMap(([word, portfolio]) =>
      forms.flatMap((form) => (form.includes('{}') ? [[word + post, form.replace('{}', portfolio)]] : [])),
    ),
  ),
]
/** Each title by its usual English form alone: the others are other offices as often as not. */
const SINGLE = Object.entries(JAPANESE_TITLES).flatMap(([japanese, [english]]) =>
  english === undefined ? [] : [[japanese, english]],
)

const KNOWN = new Map<string, string>()
const AMBIGUOUS = new Set<string>()
for (const [japanese = '', english = ''] of SINGLE)
  if (KNOWN.has(english)) AMBIGUOUS.add(english)
  else KNOWN.set(english, japanese)
for (const [japanese = '', english = ''] of JOINED) if (!KNOWN.has(english)) KNOWN.set(english, japanese)

/** Of a house, a commission or an agency the deputy stands before the last word: 上院副議長. */
const HEADS = /(?<=.)(?:最高司令官|総司令官|議長|委員長|長官|局長|総裁|司令官)$/u
const deputy = (title: string): string => (HEADS.test(title) ? title.replace(HEADS, '副$&') : `副${title}`)

/** Before a title. */
const RANKS = [
  { english: 'Acting ', tell: (title: string) => `${title}代行` },
  { english: 'First ', tell: (title: string) => `第一${title}` },
  { english: 'Deputy ', tell: deputy },
  { english: 'Vice ', tell: deputy },
]

/** What the officer of a body is called there; undefined where its name does not tell of what kind it is. */
function officer(title: string, body: string): string | undefined {
  const name = body.toLowerCase().replaceAll(/[^\p{L}]+/gu, ' ')
  return JAPANESE_OFFICERS.find((row) => row.body.test(name))?.titles[title]
}

/** `Minister for Trade`: as much as `of`. */
const MINISTER_FOR = /^((?:Deputy |Vice |State )?Minister) for (?:the )?/u

/** `Director of the Ministry of | Defence`: what the title ends with. */
const LAST_CHARGE = /(?<= (?:of|for) )(?!.* (?:of|for) ).+$/u

/**
 * The Japanese name of a title in its normal form, where it is known. What a president or a secretary is called depends on
 * whose: a word with several meanings is that of a state, and of any other body what bodies of its kind say.
 * @param name the body's name, or an id that is made of it
 */
export function japaneseOffice(title: string, of: 'country' | 'organization', name = ''): string | undefined {
  const called = of === 'organization' ? officer(title, name) : undefined
  if (called !== undefined) return called
  const known = KNOWN.get(title) ?? NO_WAY_BACK.get(title)
  if (known !== undefined) return of === 'country' || !AMBIGUOUS.has(title) ? known : undefined
  const usual = title.replace(MINISTER_FOR, '$1 of ').replace(LAST_CHARGE, usualPortfolio)
  if (usual !== title) return japaneseOffice(usual, of, name)
  const compound = japaneseCompound(title)
  if (compound !== undefined) return compound
  const rank = RANKS.find(({ english }) => title.startsWith(english))
  const rest = rank === undefined ? undefined : japaneseOffice(title.slice(rank.english.length), of, name)
  if (rest !== undefined) return rank?.tell(rest)
  const own = title.replace(POSTING, '')
  return own === title ? undefined : japaneseOffice(own, of, name)
}
