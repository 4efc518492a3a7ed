/** Who met whom as a table for a spreadsheet: one row an event, with the sentences that say so. Pure. */
import type { Meetings } from '../../server/api.ts'
import type { Speech } from '../language.tsx'
import { namedOn, sidesOf } from '../sides.ts'

type One = Meetings['meetings'][number]
type Told = Pick<Meetings, 'meetings' | 'names'>

/** Parts of one cell. */
const BETWEEN = '; '

/** A side in words: everybody with the offices of that day. */
function sideText(meeting: One, side: number, names: Meetings['names'], { name, title }: Speech): string {
  return namedOn(meeting.event, side)
    .map((id) => {
      const offices = meeting.people.find((one) => one.id === id)?.offices ?? []
      const held = offices.map((office) => `${title(office)}, ${name(office.of).main}`).join(BETWEEN)
      return `${name(names[id] ?? { en: id }).main}${held === '' ? '' : ` (${held})`}`
    })
    .join(BETWEEN)
}

/** What else is to be known of an event: it is planned, history, or did not happen. */
const marksOf = ({ planned, background, negated }: One['event'], { t }: Speech): string =>
  [
    ...(planned ? [t('event.planned')] : []),
    ...(background ? [t('event.background')] : []),
    ...(negated === true ? [t('event.negated')] : []),
  ].join(BETWEEN)

/** Headings, then a row for each event; several reports of one stand in one cell, in the same order in each column. */
export function meetingRows({ meetings, names }: Told, speech: Speech): (string | undefined)[][] {
  const { t, name, place } = speech
  const most = Math.max(2, ...meetings.map(({ event }) => sidesOf(event).length))
  const numbers = Array.from({ length: most }, (_, at) => at)
  const headings = [
    t('correct.when'),
    t('correct.kind'),
    t('one.place'),
    ...numbers.map((at) => t('correct.side', { n: at + 1 })),
    t('table.headline'),
    t('table.headline.other'),
    t('table.sentence'),
    t('table.agency'),
    t('table.bulletin'),
    t('table.item'),
    t('table.marks'),
  ]
  const rows = meetings.map((meeting) => {
    const { event, reports } = meeting
    const sides = sidesOf(event)
    const title = name(event.title)
    return [
      event.date,
      t(`event.${event.kind}`),
      event.place === undefined ? undefined : place({ ...event, place: event.place }),
      ...numbers.map((at) => {
        const side = sides[at]
        return side === undefined ? undefined : sideText(meeting, side, names, speech)
      }),
      title.main,
      title.beside,
      reports.map(({ sentence }) => sentence?.text ?? '').join(' | '),
      reports.map(({ agencies }) => agencies.join(', ')).join(' | '),
      reports.map(({ document }) => document.title).join(' | '),
      reports.map(({ item }) => item.slice(item.lastIndexOf('#') + 1)).join(' | '),
      marksOf(event, speech),
    ]
  })
  return [headings, ...rows]
}
