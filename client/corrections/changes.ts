/** What a correction of an event changes, in the reader's words: kind, day, sides. Pure. */
import type { EventKind } from '../../cypher/ontology.ts'
import type { Name } from '../../server/api.ts'
import type { Speech } from '../language.tsx'
import type { DraftSide } from './sides.ts'

/** An event as the form holds it; without a day the date is empty. */
export interface EventDraft {
  kind: EventKind
  date: string
  sides: readonly DraftSide[]
}

/** One thing that will be another. */
export interface ChangeLine {
  what: string
  before: string
  after: string
}

/** The lines that differ, by what they are called on the page. */
export function changeLines(
  before: EventDraft,
  after: EventDraft,
  names: ReadonlyMap<string, Name>,
  { t, date, name }: Pick<Speech, 't' | 'date' | 'name'>,
): ChangeLine[] {
  const day = (draft: EventDraft): string => (draft.date === '' ? t('evidence.undated') : date(draft.date))
  const side = (one: DraftSide | undefined): string =>
    one === undefined
      ? '–'
      : [...(one.of === null ? [] : [one.of]), ...one.people]
          .map((id) => name(names.get(id) ?? { en: id }).main)
          .join(t('left.comma'))
  const number = Math.max(before.sides.length, after.sides.length)
  const lines = [
    {
      what: t('correct.kind'),
      before: t(`event.${before.kind}`),
      after: t(`event.${after.kind}`),
    },
    { what: t('correct.when'), before: day(before), after: day(after) },
    ...Array.from({ length: number }, (_, at) => ({
      what: t('correct.side', { n: at + 1 }),
      before: side(before.sides[at]),
      after: side(after.sides[at]),
    })),
  ]
  return lines.filter((line) => line.before !== line.after)
}
