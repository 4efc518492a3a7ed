/** What the title itself tells of the state or body that it is an office of; rows with a weight each. */
import { canHave, TITLE_BODIES, TITLE_STATES, type TitleStates } from '../data/titleStates.ts'
import { nameOf, stateNamedIn } from '../find/countries.ts'
import { titleLikeness } from './clusters.ts'
import { UNIQUE, type SideFeature } from './sideQuestion.ts'
import { ENVOY } from './sideScene.ts'

/** Those whom other states send, by the title alone. */
const SENT = /^(?:Ambassador(?!-at)|High Commissioner)/u

const DEPUTY = /^(?:First )?(?:Deputy|Vice|Assistant)\b/u

const SENT_TO = /^(?:Ambassador(?!-at)|High Commissioner)\b.* (?:to|in) (?:the )?\p{Lu}/u

/** How many bodies, those of the United Nations as one. */
const wholesOf = (bodies: ReadonlySet<string>): number =>
  new Set([...bodies].map((body) => body.replace(/^(United Nations) .+$/u, '$1'))).size

/** Has the body offices of such a title? Where any body may be meant, only one must be named. */
export const isOfficeOf = (code: string, titles: readonly string[], bodies: ReadonlySet<string>): boolean =>
  bodies.has(code) &&
  TITLE_BODIES.some(
    ({ title, body }) =>
      titles.some((one) => title.test(one)) && (body === undefined ? wholesOf(bodies) === 1 : body === code),
  )

const isOfBodies = (called: string): boolean => TITLE_BODIES.some(({ title }) => title.test(called))

/** The rows that tell which states have offices of such titles. */
export const rowsOf = (titles: readonly string[]): TitleStates[] =>
  TITLE_STATES.filter(({ title }) => titles.some((one) => title.test(one)))

/** The state that an office is of where the text names none. */
export const usualOf = (rows: readonly TitleStates[]): string | undefined =>
  rows.find(({ usual }) => usual !== undefined)?.usual

/** Who sits in a parliament. */
const OF_PARLIAMENT =
  /^(?:Member of Parliament|Lawmaker|Deputy|Senator|(?:Deputy |Vice )?Speaker\b.*|Member of the .*)$/u

/** Who acts in the court that a story tells of. */
const OF_COURT =
  /^(?:(?:Presiding |Chief |Trial )?Judge(?: of the .*\bCourt\b.*)?|(?:State |Chief )?Prosecutor|(?:Senior |First |Deputy )*(?:Assistant|Aide) to the Prosecutor(?: General)?)$/u

/** Whom envoys hand their letters. */
const ACCREDITS = /^(?:President|King|Queen|Emir|Amir|Sultan|Governor General|Minister of Foreign Affairs)$/u
const CREDENTIALS = /\b(?:credentials|letters? of credence)\b/u

/** Right behind the state whose ambassador is called home. */
const RECALLS =
  /^(?: on \p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+day)? (?:has |had )?(?:recalled|recalls|withdrew|withdraws|called (?:home|back)) (?:its|the) (?:own )?ambassador\b/u

/** Who speaks for a ministry or government that the title does not tell further. */
const OWN_VOICE = /^Spokesperson(?: (?:of|for) the (?:Ministry|Foreign Ministry|Government)\b.*)?$/u

/** An organ that a title names; ministries and parliaments every state has. */
const ORGAN =
  /\b(?:of|for) the ((?!Foreign |House |National Assembly)(?:\p{Lu}[\p{L}-]+ )+(?:Council|Committee|Commission|Agency|Service|Board|Center|Centre))\b/u

export const OFFICE_FEATURES: readonly SideFeature[] = [
  {
    name: 'headline-office',
    weigh: ({ code, question: { found, start, titles, occupied, inHeadline } }) => {
      // "Greek minister visits Oslo": the minister whom the story names is that one
      if (inHeadline || titles.includes('')) return 0
      const headline = found.sentences.find((one) => one.index === 0)
      const told =
        headline?.offices.filter(
          (one) => one.state !== undefined && !one.counterpart && !one.plural && UNIQUE.test(one.title),
        ) ?? []
      const same = told.filter(({ title }) =>
        titles.some((one) => titleLikeness(one, title) >= 0.6 && DEPUTY.test(one) === DEPUTY.test(title)),
      )
      const [one] = same
      if (one === undefined || same.length > 1 || one.state !== code || occupied.has(code)) return 0
      // "the Greek Minister of Foreign Affairs and Trade, Orlo": the story names the one of the headline beside this one
      const isTold = found.sentences.some(({ index, people, words }) =>
        people.some(
          ({ from, offices }) =>
            index > 0 &&
            words[from]?.start !== start &&
            offices.some(
              (held) =>
                held.state === code &&
                (held.title.startsWith(one.title) || titleLikeness(held.title, one.title) >= 0.6),
            ),
        ),
      )
      return isTold ? 0 : 2.5
    },
  },
  {
    name: 'own-spokesperson',
    weigh: ({ code, question: { titles, home } }) =>
      // whose spokesperson it is goes without saying where it is the publisher's own
      home?.certain === true && home.code === code && titles.some((title) => OWN_VOICE.test(title)) ? 0.8 : 0,
  },
  {
    name: 'envoy-at-home',
    weigh: ({ code, question: { titles, home } }) => {
      if (home?.certain !== true || home.code !== code || !titles.every((title) => SENT.test(title))) return 0
      // one's own are sent somewhere; those who are here go by the bare title
      return titles.includes('Ambassador') ? -1.2 : -0.5
    },
  },
  {
    name: 'envoy-here',
    weigh: ({ code, question: { titles, home }, scene }) => {
      // a bare ambassador in a story of one other state that takes place at home is that state's
      if (home?.certain !== true || home.code === code || !titles.includes('Ambassador')) return 0
      if (scene.site !== undefined && scene.site !== home.code) return 0
      const others = new Set(scene.states.map((state) => state.code).filter((one) => one !== home.code))
      return others.size === 1 && others.has(code) ? 0.8 : 0
    },
  },
  {
    name: 'envoy-recalled',
    weigh: ({ code, question: { found, titles }, scene }) =>
      // "Greece recalled its ambassador to Norway. Ambassador Orlo left": the one who is recalled
      titles.includes('Ambassador') &&
      scene.states.some(
        (state) => state.code === code && RECALLS.test(found.item.text.slice(state.end, state.end + 60)),
      )
        ? 2
        : 0,
  },
  {
    name: 'envoy-elsewhere',
    weigh: ({ code, question: { titles, home } }) => {
      // "Ambassador to Greece", said without a state: the publisher's own, unless it is the one that he is sent to
      if (home?.certain !== true || home.code !== code) return 0
      const sentTo = titles.find((title) => SENT_TO.test(title))
      return sentTo !== undefined && !sentTo.includes(nameOf(code) ?? '') ? 1 : 0
    },
  },
  {
    name: 'envoy-across',
    weigh: ({ code, question: { found, titles, home, opposite, beside, company }, sentence }) => {
      // "Greece's ambassador to Norway called on the President": on that of Norway, at home on that of Greece
      if (sentence === undefined || titles.some((title) => ENVOY.test(title) || isOfBodies(title))) return 0
      const envoy = sentence.offices.find(({ title }) => SENT_TO.test(title))
      if (envoy?.state === undefined || !(opposite === envoy.state || beside.has(envoy.state))) return 0
      const { words } = sentence
      const text = found.item.text.slice(sentence.start, sentence.end)
      const isHere = home?.dateline === true && home.code === envoy.state && /\bhere\b/u.test(text)
      if (isHere || sentence.places.some(({ country }) => country === envoy.state))
        return code === envoy.state ? 5.5 : 0
      // of which of the states that the envoy is accredited to, the place may tell
      if (/\baccredit/u.test(text) || code !== stateNamedIn(envoy.title)) return 0
      if (opposite !== undefined) return 1.5
      // "was handed to the Minister, Lind, by Greece's ambassador to Norway"
      if (words[envoy.from - 1]?.key === 'by') return 3
      // "the ambassador to Norway and Secretary Orlo took part": they come together
      return company === undefined ? 0.9 : 0
    },
  },
  {
    name: 'no-such-office',
    weigh: ({ code, rows }) => (rows.every((row) => canHave(row, code)) ? 0 : -6),
  },
  {
    name: 'only-possible',
    weigh: ({ code, question: { opposite }, rows: [row], scene }) => {
      if (row === undefined || row.without === true || !canHave(row, code)) return 0
      const able = new Set(scene.states.map((state) => state.code).filter((one) => canHave(row, one)))
      // one's own write to one, too: "Senators sent a letter to the Secretary of State"
      return able.size !== 1 || !able.has(code) ? 0 : opposite === code ? 3.6 : 0.6
    },
  },
  {
    name: 'accredits',
    weigh: ({ code, question: { found, titles }, sentence, scene }) => {
      // "The President received the credentials of the new envoys to Greece": whoever takes them is of there
      if (sentence === undefined || !titles.some((title) => ACCREDITS.test(title))) return 0
      const isThere = scene.states.some(
        (state) =>
          state.code === code &&
          state.start >= sentence.start &&
          state.end <= sentence.end &&
          /\b(?:envoys?|ambassadors?|diplomats?) (?:accredited )?to (?:the )?$/u.test(
            found.item.text.slice(Math.max(0, state.start - 40), state.start),
          ),
      )
      return isThere && CREDENTIALS.test(found.item.text.slice(sentence.start, sentence.end)) ? 2 : 0
    },
  },
  {
    name: 'usual',
    weigh: ({ code, rows }) => (usualOf(rows) === code ? 1.5 : 0),
  },
  {
    name: 'court',
    weigh: ({ code, question: { titles }, scene: { courts } }) =>
      courts.size === 1 && courts.has(code) && titles.some((title) => OF_COURT.test(title)) ? 8 : 0,
  },
  {
    name: 'parliament',
    weigh: ({ code, question: { titles }, scene: { parliaments } }) =>
      parliaments.size === 1 && parliaments.has(code) && titles.some((title) => OF_PARLIAMENT.test(title))
        ? 1.2
        : 0,
  },
  {
    name: 'office-of-body',
    weigh: ({ code, question: { titles }, scene: { bodies } }) => (isOfficeOf(code, titles, bodies) ? 6 : 0),
  },
  {
    name: 'same-organ',
    weigh: ({ code, question: { titles }, scene }) => {
      // "the Secretary of the Greek Security Council ... the spokesperson for the Security Council": of the same state
      const organs = titles.flatMap((title) => ORGAN.exec(title)?.[1] ?? [])
      const owners = scene.owned.flatMap(({ title, state }) =>
        organs.some((organ) => title.includes(organ)) ? state : [],
      )
      return new Set(owners).size === 1 && owners[0] === code ? 2.5 : 0
    },
  },
  {
    name: 'embassy',
    weigh: ({ code, question: { titles }, scene: { embassies } }) =>
      embassies.size === 1 && embassies.has(code) && titles.some((title) => ENVOY.test(title)) ? 1.5 : 0,
  },
  { name: 'office-taken', weigh: ({ code, question }) => (question.occupied.has(code) ? -2.5 : 0) },
]
