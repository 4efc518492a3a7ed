/** How states, bodies and people are called in a line. Pure. */
import { isOrganization } from '../../cypher/ontology.ts'
import type { OfficeTold } from '../api/brief.ts'
import type { Brief } from '../api.ts'
import { japaneseTitle, ministerOf } from './titles.ts'
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

/** Is a name known in Latin letters alone? */
const isLatin = (name: string): boolean => /^\p{Script=Latin}/u.test(name)

/** Without marks, in small letters. */
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase()

/** Letters that a name may have behind it: `Azer` is no `Azerbaijani`. */
const ENDING = 3

/** A headline with a word like these tells in which office somebody is. */
const TITLED =
  /\b(?:FM|PM|president\w*|premier|minister|chancellor|king|queen|emir|secretary|ambassador|envoy|charg\u00e9|chief|head|speaker|commander|representative|aide?|assistant|leader|taoiseach|mayor)\b/iu

/** Whoever leads something: what, only the body tells. */
const BARE =
  /^(?:(?:Deputy |First |Vice[- ]|Executive |Managing )*(?:Chair(?:man|woman|person)?|Head|Director(?:[- ]General)?|Chief|Leader|President|Rector|Secretary(?:[- ]General)?|Governor|Coordinator|Founder))$/u

/** Whoever leads a state or its government, as newspapers call them. */
const HEAD = /^(?:President|Prime Minister|King|Emir|Sultan|Chancellor)$/u

const JAPAN = 'JP'
/** At the end of what stands before an office; the state is no name. */
const FAMILY_NAME = /(?<!\p{Script=Han})(?!日本$|我が国$)\p{Script=Han}{1,4}$/u

/** Two words in katakana, one behind the other, need a mark between them. */
const apart = (first: string, second: string, mark: string): string =>
  /[\p{Script=Katakana}ー]$/u.test(first) && /^\p{Script=Katakana}/u.test(second)
    ? `${first}${mark}${second}`
    : `${first}${second}`

/** Whose office it is, with its article. */
function bodyOf({ body, of }: OfficeTold): Text {
  const { en, ja } = toText(of)
  return { en: withArticle(body, en), ja }
}

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

  /** The same without an article. */
  plainly = (id: string): Text => toText(this.brief.names[id] ?? { en: id })

  /** The same, with bodies in Japanese as a headline has them: NATO. */
  asIn = (headline: string): Names => new Names(this.brief, headline)

  /** The office of somebody who stands for some bodies, else the highest. */
  officeFor(person: string, bodies: readonly string[]): OfficeTold | undefined {
    const offices = this.brief.offices[person] ?? []
    return offices.find(({ body }) => bodies.includes(body)) ?? offices[0]
  }

  /** What a post is called in Japanese, that somebody takes up or leaves: of the offices in which he is seen that which a sentence calls so. */
  postOf(person: string, title: string): string | undefined {
    if (/\bAmbassador\b/u.test(title)) return '大使'
    const office = (this.brief.offices[person] ?? []).find(
      (one) =>
        title === one.title ||
        title === `${one.title} of ${bodyOf(one).en}` ||
        // a sentence may be cut within it: `Minister of Fish (and Chips)`
        (title.includes(' ') && one.title.startsWith(`${title} `)),
    )
    if (office === undefined) return ministerOf(title)
    const { ja } = bodyOf(office)
    const own = japaneseTitle(office)
    const isOfBody = isOrganization(office.body)
    // of what somebody is head only the body tells
    return own === '氏' || (isOfBody && isLatin(ja)) ? undefined : `${isOfBody ? ja : ''}${own}`
  }

  /** `President Lind`: without the state. */
  titled(person: string, bodies: readonly string[]): Text {
    const office = this.officeFor(person, bodies)
    const name = this.of(person)
    // a title that says nothing without the body, which whoever stands for his state does not tell
    const body =
      office !== undefined &&
      isOrganization(office.body) &&
      bodies.length > 0 &&
      !bodies.includes(office.body) &&
      BARE.test(office.title)
        ? bodyOf(office)
        : undefined
    const title = office === undefined ? '氏' : `${body?.ja ?? ''}${japaneseTitle(office)}`
    const of = body === undefined ? '' : ` of ${body.en}`
    return {
      en: office === undefined ? name.en : `${shortTitle(office.title)}${of} ${name.en}`,
      // a name in Latin letters stands in brackets behind the office
      ja: isLatin(name.ja) && title !== '氏' ? `${title}（${name.ja}）` : apart(name.ja, title, '・'),
    }
  }

  /** Does a headline tell who somebody is: by a name, and in English with a title? */
  isSaid(person: string, headline: string, language: Language): boolean {
    const { en, ja } = this.brief.names[person] ?? { en: person }
    if (language === 'ja')
      return ja === undefined ? this.isSaidInKanji(person, headline) : headline.includes(ja)
    const words = fold(headline).match(/\p{L}+/gu) ?? []
    // a spelling may differ at its end
    const isSo = (part: string, word: string): boolean =>
      word.startsWith(part.slice(0, Math.max(3, part.length - 2))) && word.length <= part.length + ENDING
    const parts = fold(en).match(/\p{L}{3,}/gu) ?? []
    return TITLED.test(headline) && parts.some((part) => words.some((word) => isSo(part, word)))
  }

  /** Does a headline tell one of some people by the title alone: `the President`, 大統領? */
  isTitled(people: readonly string[], headline: string, language: Language): boolean {
    const heads = people
      .flatMap((person) => this.brief.offices[person] ?? [])
      .filter(({ title }) => HEAD.test(title))
    return heads.some(({ title, titleJa }) =>
      language === 'en'
        ? new RegExp(`(?<!\\b(?:Deputy|Vice|Former|First|Acting)[ -])\\b${title}\\b(?! of\\b|-)`, 'u').test(
            headline,
          )
        : titleJa !== undefined &&
          new RegExp(`(?<![副前元・])${titleJa}(?![府国候補特使夫])`, 'u').test(headline),
    )
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
    // ジョージアのジョージア議会議長
    const title = office === undefined ? '' : japaneseTitle(office)
    const ofJa = title.startsWith(of.ja) && all.ja.startsWith(title) ? '' : of.ja
    const isBracketed = isPlain && office !== undefined && isLatin(this.of(only).ja) && all.ja.endsWith('）')
    const ja = isBracketed
      ? apart(ofJa, all.ja, 'の')
      : isJoined
        ? `${this.of(only).ja}・${title.startsWith(of.ja) ? '' : of.ja}${title}`
        : ofJa === ''
          ? all.ja
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
