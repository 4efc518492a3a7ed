/** How states, bodies and people are called in a line. Pure. */
import { isOrganization } from '../../cypher/ontology.ts'
import type { OfficeTold } from '../api/brief.ts'
import type { Brief } from '../api.ts'
import type { Language, Text } from './words.ts'
import { both, NOTHING, say, toText } from './words.ts'

/** States whose English name takes an article, by code. */
const STATES = new Set('AE BS CF CG DO GB GM KM KY MH MV NL PH PW SB SC US TC FK'.split(' '))
/** Bodies that are told by letters, each said by itself; what is said as a word, NATO, takes no article. */
const LETTERS = new Set(
  'ADB AIIB AU CIA CIS CSTO EBRD EC ECB EAEU EIB EU FBI FSB GCC IAEA ICAO ICC ICJ ICRC IFC ILO IMF IMO IOM IRGC ITU KGB OAS OECD OIC OPCW OSCE OTS PKK PLO SCO UN UNDP UNHCR WHO WTO'.split(
    ' ',
  ),
)
/** Bodies that take one, by a word at the end of the name, or before `of` and `for`: the others are names as people have them. */
const BODIES =
  /\b(?:academy|administration|agency|army|assembly|association|authority|bank|board|bureau|cent(?:er|re)|chamber|commission|committee|commonwealth|community|confederation|congress|corporation|council|court|department|federation|foundation|forum|front|fund|government|group|institute|league|ministry|mission|movement|nations|navy|office|organi[sz]ation|parliament|party|secretariat|senate|service|society|states|tribunal|union)(?:$| (?:of|for|on|to)\b)|^Holy See$/iu

/** With its article, as it stands within a sentence. */
export function withArticle(id: string, en: string): string {
  if (/^the /iu.test(en)) return en
  return (isOrganization(id) ? BODIES.test(en) || LETTERS.has(en) : STATES.has(id)) ? `the ${en}` : en
}

/** What a portfolio is called before `Minister`, where that is another word. */
const PORTFOLIOS: Record<string, string> = {
  'Foreign Affairs': 'Foreign',
  'Internal Affairs': 'Interior',
  'the Interior': 'Interior',
}

const AIDE = /^(Assistant|Adviser|Advisor|Aide) to the President\b/u

/** As newspapers write it: `Foreign Minister` for the `Minister of Foreign Affairs`; where somebody is sent to goes without saying. */
export function shortTitle(title: string): string {
  const aide = AIDE.exec(title)?.[1]
  if (aide !== undefined) return `Presidential ${aide}`
  const own = title.replace(/ (?:in|to|at) .*$/u, '').replaceAll(' ,', ',')
  const match = /^(?<rank>.*)Minister of (?<portfolio>(?:the )?\p{L}+(?: \p{L}+)?)$/u.exec(own)
  const { rank = '', portfolio } = match?.groups ?? {}
  if (
    portfolio === undefined ||
    portfolio === 'State' ||
    (/^the /u.test(portfolio) && PORTFOLIOS[portfolio] === undefined) ||
    / (?:and|for)\b/u.test(portfolio)
  )
    return own
  return `${rank}${PORTFOLIOS[portfolio] ?? portfolio} Minister`
}

/** Of the body itself, and of nothing within it: `Head of the Department of the Bank` leads no bank. */
const OF_BODY = " of (?:the )?(?:(?!of\\b)[\\p{L}.’'-]+ )*"
const leading = (titles: string, bodies: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${titles})${OF_BODY}(?:${bodies})(?!\\p{L})`, 'iu')

/** What whoever leads a body is called, by what it is; title and body in a row. */
export const OF_BODIES: readonly { words: RegExp; ja: string; yes: string; no: string }[] = [
  {
    ...{ ja: '国防軍司令官', words: leading('head|chief|commander', 'defen[cs]e forces') },
    ...{ yes: 'Head of the Defense Forces of Norway', no: 'Head of the Press Service of the Defense Forces' },
  },
  {
    ...{ ja: '軍司令官', words: leading('head|chief|commander', '(?:armed|land) forces') },
    ...{ yes: 'Commander of the Land Forces of Norway', no: 'Chief of the Staff of the Armed Forces' },
  },
  {
    ...{
      ja: '総裁',
      words: leading(
        '^(?:president|governor|chair\\w*|head)',
        'bank|(?:international committee of the )?red cross',
      ),
    },
    ...{ yes: 'Governor of the Bank of Norway', no: 'Head of Department of the Central Bank' },
  },
  {
    ...{
      ja: '社長',
      words: leading(
        '^(?:president|head|director(?:[- ]general)?)',
        'company|corporation|airlines|railways?',
      ),
    },
    ...{ yes: 'President of Norway Railways', no: 'Head of the Office of Norway Railways' },
  },
  {
    ...{
      ja: '事務総長',
      words: leading(
        '^(?:head|chief|secretary[- ]general)',
        'organi[sz]ation|nations|union|league|commonwealth',
      ),
    },
    ...{ yes: 'Head of the Organization of Fish', no: 'Head of Delegation of the European Union' },
  },
  {
    ...{ ja: '学長', words: leading('^(?:president|rector|head)', 'university|academy') },
    ...{ yes: 'Rector of Oslo University', no: 'Head of the Museum of Oslo University' },
  },
]

/** What the holders of an office are called where no Japanese word is known for it. */
const GENERAL: readonly { title: RegExp; ja: string }[] = [
  { title: /\bnuncio\b/iu, ja: '教皇大使' },
  { title: /\bdeputy assistant secretary\b/iu, ja: '次官補代理' },
  { title: /\bassistant secretary\b/iu, ja: '次官補' },
  { title: /\b(?:special|personal) (?:representative|envoy)\b/iu, ja: '特別代表' },
  { title: /\bcharg\u00e9/iu, ja: '臨時代理大使' },
  { title: /\bconsul general\b/iu, ja: '総領事' },
  { title: /\b(?:deputy|vice) (?:head|chief) of mission\b/iu, ja: '次席公使' },
  { title: /\bambassador\b/iu, ja: '大使' },
  { title: /\bhigh representative\b/iu, ja: '上級代表' },
  { title: /\bhigh commissioner\b/iu, ja: '高等弁務官' },
  { title: /\b(?:permanent representative|permanent delegate)\b/iu, ja: '常駐代表' },
  { title: /\b(?:head|chief) of (?:the )?delegation\b/iu, ja: '代表団長' },
  { title: /\b(?:head|chief) of (?:the )?mission\b/iu, ja: '公館長' },
  { title: /\b(?:secretary general|secretary-general)\b/iu, ja: '事務総長' },
  { title: /\b(?:deputy|vice) speaker\b/iu, ja: '副議長' },
  { title: /\bspeaker\b/iu, ja: '議長' },
  { title: /\b(?:deputy|vice|under)[- ]?(?:minister|secretary)\b|\bstate secretary\b/iu, ja: '次官' },
  { title: /\bminister\b/iu, ja: '大臣' },
  { title: /\bmayor\b/iu, ja: '市長' },
  { title: /\bdeputy commander\b/iu, ja: '副司令官' },
  { title: /\bcommander\b/iu, ja: '司令官' },
  { title: /\bchief of (?:the )?(?:general|defen[cs]e) (?:staff|forces)\b/iu, ja: '参謀総長' },
  { title: /\bspokes/iu, ja: '報道官' },
  { title: /\b(?:adviser|advisor|aide|assistant)\b/iu, ja: '補佐官' },
  {
    title:
      /\b(?:director[- ]general|head|director|chief) of (?:the )?[^,]*\b(?:bureau|department)\b|\bdirector[- ]general\b/iu,
    ja: '局長',
  },
  { title: /\bsenior director\b/iu, ja: '上級部長' },
  { title: /\b(?:deputy|vice)[- ]chair(?:man|woman|person)? of the board\b/iu, ja: '副会長' },
  { title: /\b(?:deputy|vice)[- ]chair(?:man|woman|person)?\b/iu, ja: '副委員長' },
  { title: /\bchair(?:man|woman|person)? of the board\b/iu, ja: '会長' },
  { title: /\bchair(?:man|woman|person)?\b/iu, ja: '委員長' },
  { title: /\bcommissioner\b/iu, ja: '委員' },
  { title: /\bgovernor\b/iu, ja: '知事' },
  { title: /\bjudge\b/iu, ja: '判事' },
  { title: /\bprosecutor\b/iu, ja: '検事' },
  { title: /\b(?:senator|lawmaker|member of (?:the )?parliament|MP)\b/iu, ja: '議員' },
  { title: /\bchief executive\b|\bCEO\b/iu, ja: '最高経営責任者' },
  { title: /\bchief (?:financial|operating|commercial|technical|technology) officer\b/iu, ja: '役員' },
  { title: /\bsecretary of (?:the )?(?:\p{L}+ )*(?:council|party|committee)\b/iu, ja: '書記' },
  { title: /\bcounsell?or\b/iu, ja: '参事官' },
  { title: /^councill?or\b/iu, ja: '議員' },
  { title: /\battach\u00e9\b/iu, ja: '駐在官' },
  { title: /^(?:king|sultan)\b/iu, ja: '国王' },
  { title: /^emir\b/iu, ja: '首長' },
  { title: /\bcrown prince\b/iu, ja: '皇太子' },
  { title: /^(?:first )?vice[- ]president\b/iu, ja: '副総裁' },
  { title: /^president\b/iu, ja: '総裁' },
  { title: /\brepresentative\b/iu, ja: '代表' },
]

/** Only a state has a 大統領. */
const ofState = ({ titleJa, body }: OfficeTold): string | undefined =>
  isOrganization(body) && titleJa?.includes('大統領') === true ? undefined : titleJa

/** Whoever leads: a body of another kind, or an office of the state. */
const LEADER = /\b(?:head|director|chief)\b/iu

const japaneseTitle = (office: OfficeTold): string =>
  ofState(office) ??
  OF_BODIES.find(({ words }) => words.test(`${office.title} of ${office.of.en}`))?.ja ??
  GENERAL.find((row) => row.title.test(office.title))?.ja ??
  (LEADER.test(office.title) ? (isOrganization(office.body) ? '代表' : '長官') : '氏')

/** Is a name known in Latin letters alone? */
const isLatin = (name: string): boolean => /^\p{Script=Latin}/u.test(name)

/** Without marks, in small letters. */
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase()

/** A headline with a word like these tells in which office somebody is. */
const TITLED =
  /\b(?:FM|PM|president\w*|premier|minister|chancellor|king|queen|emir|secretary|ambassador|envoy|charg\u00e9|chief|head|speaker|commander|representative|aide?|assistant|leader|taoiseach|mayor)\b/iu

const JAPAN = 'JP'
/** At the end of what stands before an office; the state is no name. */
const FAMILY_NAME = /(?<!\p{Script=Han})(?!日本$|我が国$)\p{Script=Han}{1,4}$/u

/** The names of a brief, and in which offices its people are seen. */
export class Names {
  /** @param headline whose bodies it calls in Japanese as it has them */
  constructor(
    private readonly brief: Pick<Brief, 'names' | 'offices'>,
    private readonly headline = '',
  ) {}

  /** A person's name, or that of a state or body, with its article. */
  of = (id: string): Text => {
    const name = this.brief.names[id] ?? { en: id }
    const isSo = isOrganization(id) && this.headline.includes(name.en)
    const { en, ja } = toText(isSo ? { en: name.en } : name)
    return { en: withArticle(id, en), ja }
  }

  /** The same, with bodies in Japanese as a headline has them: NATO. */
  asIn = (headline: string): Names => new Names(this.brief, headline)

  /** The office of somebody who stands for some bodies, else the highest. */
  officeFor(person: string, bodies: readonly string[]): OfficeTold | undefined {
    const offices = this.brief.offices[person] ?? []
    return offices.find(({ body }) => bodies.includes(body)) ?? offices[0]
  }

  /** `President Lind`: without the state. */
  titled(person: string, bodies: readonly string[]): Text {
    const office = this.officeFor(person, bodies)
    const name = this.of(person)
    const title = office === undefined ? '氏' : japaneseTitle(office)
    return {
      en: office === undefined ? name.en : `${shortTitle(office.title)} ${name.en}`,
      // a name in Latin letters stands in brackets behind the office
      ja: isLatin(name.ja) && title !== '氏' ? `${title}（${name.ja}）` : `${name.ja}${title}`,
    }
  }

  /** Does a headline tell who somebody is: by a name, and in English with a title? */
  isSaid(person: string, headline: string, language: Language): boolean {
    const { en, ja } = this.brief.names[person] ?? { en: person }
    if (language === 'ja')
      return ja === undefined ? this.isSaidInKanji(person, headline) : headline.includes(ja)
    const words = fold(headline).match(/\p{L}+/gu) ?? []
    // a spelling may differ at its end
    const parts = (fold(en).match(/\p{L}{3,}/gu) ?? []).map((part) =>
      part.slice(0, Math.max(3, part.length - 2)),
    )
    return TITLED.test(headline) && parts.some((part) => words.some((word) => word.startsWith(part)))
  }

  /** Whom the archive knows in Latin letters alone is a Japanese whose headline has the family name before the office: 源副大臣. */
  private isSaidInKanji(person: string, headline: string): boolean {
    return (this.brief.offices[person] ?? []).some(({ body, titleJa }) => {
      const at = titleJa === undefined || body !== JAPAN ? -1 : headline.indexOf(titleJa)
      return at > 0 && FAMILY_NAME.test(headline.slice(0, at))
    })
  }

  /** Does Japanese join name, state and office of some people: リンド・ノルウェー首相? A name in Latin letters does not go before the state. */
  isJoined(people: readonly string[], bodies: readonly string[], isMore: boolean): boolean {
    const [only = ''] = people
    return (
      people.length === 1 &&
      !isMore &&
      this.officeFor(only, bodies)?.titleJa !== undefined &&
      !isLatin(this.of(only).ja)
    )
  }

  /**
   * Some people who stand for the same: `President Lind, Foreign Minister Orlo of Norway`.
   * @param isApart the state before the name, as others beside them have it
   */
  peopleOf(people: readonly string[], bodies: readonly string[], isMore = false, isApart = false): Text {
    const [only = ''] = people
    const office = this.officeFor(only, bodies)
    const own = bodies[0] ?? office?.body
    const listed = joined(
      people.map((person) => this.titled(person, bodies)),
      'comma',
    )
    const all = isMore ? say('andOthers', { a: listed }) : listed
    if (own === undefined) return all
    const of = this.of(own)
    const isPlain = people.length === 1 && !isMore
    // "the European Parliament's Speaker of the European Parliament"
    const en = isPlain && office?.title.includes(of.en) === true ? all.en : `${all.en} of ${of.en}`
    const isJoined = office !== undefined && !isApart && this.isJoined(people, bodies, isMore)
    const isBracketed = isPlain && office !== undefined && isLatin(this.of(only).ja) && all.ja.endsWith('）')
    const ja = isBracketed
      ? `${of.ja}${all.ja}`
      : isJoined
        ? `${this.of(only).ja}・${of.ja}${japaneseTitle(office)}`
        : `${of.ja}の${all.ja}`
    return { en, ja }
  }
}

/** Texts in a row; a language in which one is empty goes without it. */
export const joined = (some: readonly Text[], by: 'comma' | 'semicolon' | 'across'): Text =>
  some.reduce(
    (a, b) =>
      both((language) =>
        a[language] === '' || b[language] === '' ? a[language] + b[language] : say(by, { a, b })[language],
      ),
    NOTHING,
  )
