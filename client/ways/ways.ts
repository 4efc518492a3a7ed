/** The views of the page as things that a search finds and a key opens. Pure. */
import { plain } from '../plain.ts'
import type { Change } from '../state/changes.ts'
import type { State } from '../state/state.ts'
import { LANGUAGES } from '../state/state.ts'
import type { TextKey } from '../text.ts'
import { rawText } from '../text.ts'

/** A way to a view: what it is called, other words for it, the key that opens it, and the step that leads there. */
export interface Way {
  id: string
  name: TextKey
  words: TextKey
  key?: string
  change: Change
}

const shape = (shape: State['shape']): Change => ({ do: 'shape', shape })
const view = (view: State['view']): Change => ({ do: 'view', view })

/** In the order of their keys. */
export const WAYS: readonly Way[] = [
  { id: 'picture', name: 'shape.picture', words: 'way.picture', key: '1', change: shape('picture') },
  { id: 'list', name: 'shape.list', words: 'way.list', key: '2', change: shape('list') },
  { id: 'matrix', name: 'shape.matrix', words: 'way.matrix', key: '3', change: shape('matrix') },
  { id: 'actors', name: 'shape.actors', words: 'way.actors', key: '4', change: shape('actors') },
  { id: 'brief', name: 'shape.brief', words: 'way.brief', key: '5', change: shape('brief') },
  { id: 'reader', name: 'shape.reader', words: 'way.reader', key: '6', change: shape('reader') },
  { id: 'people', name: 'view.people', words: 'way.people', key: '7', change: view('people') },
  { id: 'countries', name: 'view.countries', words: 'way.countries', key: '8', change: view('countries') },
  { id: 'full', name: 'view.full', words: 'way.full', key: '9', change: view('full') },
  { id: 'meet', name: 'way.meet', words: 'way.meet.words', key: 'm', change: { do: 'meet', meet: {} } },
  { id: 'review', name: 'shape.review', words: 'way.review', change: shape('review') },
  { id: 'corrections', name: 'shape.corrections', words: 'way.corrections', change: shape('corrections') },
]

/** Between the words for a view. */
const BETWEEN = ' | '

/** What a view is called and found by, in all languages, as one types it. */
const termsOf = ({ name, words }: Way): string[] =>
  LANGUAGES.flatMap((language) => [rawText(language, name), ...rawText(language, words).split(BETWEEN)]).map(
    plain,
  )

const terms = new Map(WAYS.map((way) => [way, termsOf(way)]))

/** A shorter beginning of a word may be anything. */
const LEAST = 3

/**
 * The views that a text names: those that are called so or have that key, which stand before all that is found, and those of
 * whose words it is the beginning, which stand behind.
 */
export function waysNamed(text: string): { called: Way[]; like: Way[] } {
  const wanted = plain(text.trim())
  const called = WAYS.filter((way) => way.key === wanted || terms.get(way)?.includes(wanted))
  const like = WAYS.filter(
    (way) =>
      wanted.length >= LEAST &&
      !called.includes(way) &&
      terms
        .get(way)
        ?.some((term) => term.split(' ').some((_, at, all) => all.slice(at).join(' ').startsWith(wanted))),
  )
  return { called, like }
}
