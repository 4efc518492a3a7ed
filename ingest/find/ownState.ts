/** The state that is said right beside a name: `Orlo of Norway`, `Norway's Orlo`, `for Norway, Orlo`, `Orlo led the Norwegian side`. Long because it has one row per way. */
import type { Word } from '../nlp/word.ts'
import { countryOf } from './countries.ts'
import { type NamedPerson, SPACE, type OfficeContext, type PlaceSpan, type StateSpan } from './spans.ts'

/** A name with its offices [from, to) among the words and states of its sentence. */
interface Beside {
  words: readonly Word[]
  states: readonly StateSpan[]
  places: readonly PlaceSpan[]
  run: NamedPerson
  from: number
  to: number
}

export interface StateWay {
  id: string
  /** The sign that the way is for the name being a person's. */
  sign: 'state-before' | 'state-after'
  reason: string
  /** It says whose an office is, too, whose words name no state. */
  ofOffice?: true
  /** A sentence in which the person named first stands for Norway, and one in which nobody does. */
  yes: string
  no: string
  find: (beside: Beside) => StateSpan | undefined
}

const keyAt = (words: readonly Word[], at: number): string => words[at]?.key ?? ''

const skipArticle = (words: readonly Word[], at: number): number => (words[at]?.key === 'the' ? at + 1 : at)

/** Does a clause end before the word at `at`, so that nothing is said of the state itself? */
const isClosed = (words: readonly Word[], state: StateSpan): boolean => {
  const next = words[state.to]
  if (words[state.to - 1]?.possessive === true) return false
  return next === undefined || !SPACE.test(next.gap) || next.key === 'and'
}

/** The state of `[the] Norway` that starts at `at`. */
const stateAt = ({ words, states }: Beside, at: number): StateSpan | undefined =>
  states.find((state) => state.from === skipArticle(words, at))

/** The state behind such a word right behind the name, where the clause ends with it. */
const closedBehind =
  (link: RegExp): StateWay['find'] =>
  (beside) => {
    const { words, to } = beside
    const state = link.test(keyAt(words, to)) ? stateAt(beside, to + 1) : undefined
    return state !== undefined && isClosed(words, state) ? state : undefined
  }

/** What stands for a state when somebody leads it. */
const SIDE = /^(?:delegation|side|team|mission|group|party)$/u

const CITIZENS = /^(?:citizens?|nationals?)$/u

/** Not the `Norwegian National Council`. */
const isCitizens = (word: Word | undefined): boolean => word?.capital === false && CITIZENS.test(word.key)

/** What stands between the names of a list: further names, `and`, a year of birth in brackets. */
const isOfList = (word: Word): boolean => word.capital || /^(?:and|born|in|\d+\)?)$/u.test(word.key)

export const STATE_WAYS: readonly StateWay[] = [
  {
    id: 'possessive',
    sign: 'state-before',
    reason: 'a state has its people',
    yes: "Norway's Pavel Orlo arrived.",
    no: 'In Norway Pavel Orlo arrived.',
    find: ({ words, states, run }) =>
      states.find(
        (state) =>
          state.to === run.lead &&
          words[state.to - 1]?.possessive === true &&
          SPACE.test(words[run.lead]?.gap ?? '.'),
      ),
  },
  {
    id: 'bracket',
    sign: 'state-after',
    reason: 'lists of guests give the state in brackets',
    yes: 'Pavel Orlo (Norway) arrived.',
    no: 'Pavel Orlo arrived (from Norway).',
    find: ({ words, states, to }) =>
      /[(（]/u.test(words[to]?.gap ?? '') ? states.find((state) => state.from === to) : undefined,
  },
  {
    id: 'citizen-behind',
    sign: 'state-after',
    reason: 'of which state somebody is a citizen is told behind the name',
    yes: 'Pavel Orlo, a national of Norway, was held.',
    no: 'Pavel Orlo, a friend of Norway, was held.',
    find: (beside) => {
      const { words, states, run } = beside
      // whoever is a citizen of one state may serve another, or a body
      if (run.offices.length > 0) return undefined
      if (!/^,/u.test(words[run.to]?.gap ?? '') || !/^(?:an?|the|both|also)$/u.test(keyAt(words, run.to)))
        return undefined
      const noun = [run.to + 1, run.to + 2, run.to + 3].find((at) => isCitizens(words[at]))
      if (noun === undefined) return undefined
      return keyAt(words, noun + 1) === 'of'
        ? stateAt(beside, noun + 2)
        : states.find(({ to }) => to === noun)
    },
  },
  {
    id: 'of',
    sign: 'state-after',
    reason: 'of or from a state behind the name',
    yes: 'President Pavel Orlo of Norway arrived.',
    no: 'President Pavel Orlo spoke of Norway.',
    find: (beside) => {
      const { words, run, to } = beside
      const linked = /^(?:of|from)$/u.test(keyAt(words, to)) && /^[)）]?\s*$/u.test(words[to]?.gap ?? '.')
      return linked && (run.signs.length > 0 || run.to - run.from > 1) ? stateAt(beside, to + 1) : undefined
    },
  },
  {
    id: 'for-after',
    sign: 'state-after',
    reason: 'those who sign or speak do so for a state',
    yes: 'It was signed by Minister Pavel Orlo for Norway and by Minister Maria Lopez.',
    no: "They thanked Minister Pavel Orlo for Norway's help.",
    find: closedBehind(/^for$/u),
  },
  {
    id: 'that-of',
    sign: 'state-after',
    reason: '`that of` takes up the delegation that another leads',
    yes: 'Envoy Pavel Orlo led that of Norway.',
    no: 'Envoy Pavel Orlo said that Norway would come.',
    find: (beside) => {
      const { words, to } = beside
      const at = LEADS.test(keyAt(words, to)) ? to + 1 : to
      return keyAt(words, at) === 'that' && keyAt(words, at + 1) === 'of'
        ? stateAt(beside, at + 2)
        : undefined
    },
  },
  {
    id: 'for-before',
    sign: 'state-before',
    reason: 'for a state, then who did it',
    yes: 'It was signed for Norway by the Minister, Pavel Orlo.',
    no: 'It was written in Norway by the Minister, Pavel Orlo.',
    find: ({ words, states, places, from }) => {
      let at = from
      while (/^(?:the|its|his|her|a)$/u.test(keyAt(words, at - 1))) at--
      if (keyAt(words, at - 1) === 'by') at--
      else if (!/^,\s*$/u.test(words[at]?.gap ?? '')) return undefined
      const state = states.find((one) => one.to === at) ?? capitalEnding(places, at)
      if (state === undefined) return undefined
      const before = keyAt(words, state.from - 1) === 'the' ? state.from - 2 : state.from - 1
      if (keyAt(words, before) !== 'for') return undefined
      // "arrested for spying for Norway, the spokesman said": with a comma it opens its clause
      const opens =
        before === 0 || !SPACE.test(words[before]?.gap ?? '') || keyAt(words, before - 1) === 'and'
      return keyAt(words, at) === 'by' || opens ? state : undefined
    },
  },
  {
    id: 'on-the-side',
    sign: 'state-before',
    reason: 'the side is said before its people',
    ofOffice: true,
    yes: 'On the Norwegian side, Minister Pavel Orlo took part.',
    no: 'On the Norwegian coast, Minister Pavel Orlo took part.',
    find: ({ words, states, from }) =>
      states.find(
        (state) =>
          keyAt(words, state.to) === 'side' &&
          /^(?:on|from|for)$/u.test(keyAt(words, state.from - 2)) &&
          skipArticle(words, keyAt(words, state.to + 1) === 'by' ? state.to + 2 : state.to + 1) === from,
      ),
  },
  {
    id: 'on-the-side-behind',
    sign: 'state-after',
    reason: 'the side is said behind its people',
    yes: 'Minister Pavel Orlo also took part on the Norwegian side.',
    no: 'Minister Pavel Orlo also took part on the Norwegian coast.',
    find: ({ words, states, to }) =>
      states.find(
        (state) =>
          state.from > to &&
          state.from - to < 8 &&
          keyAt(words, state.to) === 'side' &&
          /^(?:on|from|for)$/u.test(keyAt(words, state.from - 2)) &&
          keyAt(words, state.to + 1) !== 'by' &&
          words.slice(to + 1, state.from).every((word) => SPACE.test(word.gap)),
      ),
  },
  {
    id: 'in-the-delegation',
    sign: 'state-after',
    reason: 'the delegation is said behind its members',
    yes: 'Minister Pavel Orlo was in the Norwegian delegation.',
    no: 'Minister Pavel Orlo was in the Norwegian capital.',
    find: ({ words, states, to }) =>
      states.find(
        (state) =>
          state.from >= to &&
          state.from - to < 24 &&
          SIDE.test(keyAt(words, state.to)) &&
          keyAt(words, state.from - 1) === 'the' &&
          /^(?:on|in|of|among)$/u.test(keyAt(words, state.from - 2)) &&
          /^(?:is|are|was|were|part|members?)$/u.test(keyAt(words, state.from - 3)) &&
          words.slice(to, state.from - 3).every((word) => !word.tags.has('Verb') && !/[.;]/u.test(word.gap)),
      ),
  },
  {
    id: 'leads',
    sign: 'state-after',
    reason: 'who leads the delegation of a state is of that state',
    yes: 'Deputy Minister Pavel Orlo led the Norwegian delegation.',
    no: 'Deputy Minister Pavel Orlo led the talks in Norway.',
    find: (beside) => {
      const { words, to } = beside
      if (!LEADS.test(keyAt(words, to))) return undefined
      const at = skipArticle(words, to + 1)
      if (SIDE.test(keyAt(words, at)) && keyAt(words, at + 1) === 'of') return stateAt(beside, at + 2)
      const state = stateAt(beside, at)
      return state !== undefined && SIDE.test(keyAt(words, state.to)) ? state : undefined
    },
  },
  {
    id: 'sends',
    sign: 'state-before',
    reason: 'whom a state sends somewhere is of it; who is sent something gets it',
    yes: 'Norway sent Minister Pavel Orlo to the talks.',
    no: 'Norway sent Minister Pavel Orlo a letter.',
    find: ({ words, states, places, from, to }) => {
      const next = words[to]
      const isTaken = words.slice(to, to + REACH).some(({ key }) => TAKEN.test(key))
      const verb = /^(?:its|the|a|an|their)$/u.test(keyAt(words, from - 1)) ? from - 2 : from - 1
      const isSent =
        SENDS.test(keyAt(words, verb)) &&
        !isTaken &&
        (next === undefined || !SPACE.test(next.gap) || /^(?:to|as|and|for|while|but)$/u.test(next.key))
      const sender = isSent
        ? (states.find((state) => state.to === verb) ?? capitalEnding(places, verb))
        : undefined
      // "the court of Norway sent", "the court in Oslo sent"
      return /^(?:of|in|from|at)$/u.test(keyAt(words, (sender?.from ?? 0) - 1)) ? undefined : sender
    },
  },
  {
    id: 'led-by',
    sign: 'state-before',
    reason: 'who leads or represents a side is of it',
    yes: "The Norwegian delegation was led by Pavel Orlo, Greece's by Maria Lopez.",
    no: 'The Norwegian delegation was received by Pavel Orlo.',
    find: ({ words, states, run, from }) => {
      const by = keyAt(words, from - 1) === 'the' ? from - 2 : from - 1
      if (keyAt(words, by) !== 'by') return undefined
      const owner = states.find((one) => one.to === by && words[by - 1]?.possessive === true)
      // "The Norwegian side was represented at it also by Orlo"
      let verb = by - 1
      while (ALSO.test(keyAt(words, verb)) && verb > by - 5) verb--
      let at = verb - 1
      while (/^(?:is|was|are|were|be|being|been|will)$/u.test(keyAt(words, at))) at--
      const state =
        owner ??
        (LED.test(keyAt(words, verb)) && SIDE.test(keyAt(words, at))
          ? states.find((one) => one.to === at)
          : keyAt(words, by - 1) === 'represented'
            ? states.find((one) => one.to === at + 1)
            : sideInTurn(words, states, by))
      // the side that is led stays told apart from whoever leads it
      return state === undefined ? undefined : { from: run.lead, to: run.to, code: state.code }
    },
  },
  {
    id: 'represents',
    sign: 'state-after',
    reason: 'who represents a state is of it',
    yes: 'Deputy Minister Pavel Orlo represented Norway.',
    no: 'Deputy Minister Pavel Orlo visited Norway.',
    find: closedBehind(/^represent(?:ed|s|ing)$/u),
  },
  {
    id: 'citizen-before',
    sign: 'state-before',
    reason: 'citizens of a state are told by name behind it, with the year of birth or without',
    yes: 'Two citizens of Norway, Pavel Orlo (born 1989) and Maria Lind, were held.',
    no: 'A citizen of Norway met Pavel Orlo.',
    find: ({ words, states, run }) =>
      run.offices.length > 0
        ? undefined
        : states.findLast(
            ({ from, to }) =>
              to <= run.lead &&
              run.lead - to < 24 &&
              ((CITIZENS.test(keyAt(words, keyAt(words, from - 1) === 'the' ? from - 3 : from - 2)) &&
                keyAt(words, keyAt(words, from - 1) === 'the' ? from - 2 : from - 1) === 'of' &&
                /^[,(:]/u.test(words[to]?.gap ?? '')) ||
                isCitizens(words[to])) &&
              words.slice(isCitizens(words[to]) ? to + 1 : to, run.lead).every(isOfList),
          ),
  },
]

const SENDS = /^(?:sent|sends|dispatched|dispatches|fielded|fields|delegated)$/u

/** Where a court or the police have somebody taken. */
const TAKEN = /^(?:jail|prison|court|trial|custody|hospital|home|back|exile)$/u

/** So far behind the name it may stand. */
const REACH = 12

const ALSO = /^(?:also|there|at|it|in|this|the|talks|meeting)$/u

const LED = /^(?:led|headed|chaired|fronted|represented)$/u

/** `The Greek delegation was led by Lind, | the Norwegian one | by Orlo`: the verb stands with the first of the sides. */
const sideInTurn = (
  words: readonly Word[],
  states: readonly StateSpan[],
  by: number,
): StateSpan | undefined =>
  (SIDE.test(keyAt(words, by - 1)) || keyAt(words, by - 1) === 'one') &&
  words.slice(0, by - 1).some(({ key }, at) => LED.test(key) && keyAt(words, at + 1) === 'by')
    ? states.find((one) => one.to === by - 1)
    : undefined

const LEADS = /^(?:led|leads|leading|headed|heads|heading)$/u

/** The capital that stands for its state, ending before word `to`. */
function capitalEnding(places: readonly PlaceSpan[], to: number): StateSpan | undefined {
  for (const { name, ...span } of places) {
    const code = span.to === to ? countryOf(name, true) : undefined
    if (code !== undefined) return { ...span, code }
  }
  return undefined
}

/** The first way that finds a state beside a name, and the state. */
export function wayBeside(
  { words, states, places }: Pick<OfficeContext, 'words' | 'states' | 'places'>,
  run: NamedPerson,
): { way: StateWay; state: StateSpan } | undefined {
  const from = Math.min(run.lead, ...run.offices.map((office) => office.from))
  const to = Math.max(run.to, ...run.offices.map((office) => office.to))
  for (const way of STATE_WAYS) {
    const state = way.find({ words, states, places, run, from, to })
    if (state !== undefined) return { way, state }
  }
  return undefined
}

/** Finds the state said beside a name; the name takes the words in. */
export function attachState(context: OfficeContext, run: NamedPerson): void {
  const found = wayBeside(context, run)
  if (found === undefined) return
  const { state, way } = found
  run.state = state
  run.signs.push(way.sign)
  // "from the Norwegian side, by the Secretary of the Council": not of the Greek one, which was named before
  if (way.ofOffice === true)
    run.offices = run.offices.map((office) =>
      office.state === undefined ||
      context.states.some(({ from, to }) => from >= office.from && to <= office.to)
        ? office
        : { ...office, state: state.code },
    )
}
