import type { ReactNode } from 'react'
import { useRef } from 'react'
import { useSpeech } from '../language.tsx'
import type { State } from '../state/state.ts'
import { TONES } from '../state/state.ts'
import { Axis } from '../timeline/axis.tsx'
import { Bars } from '../timeline/bars.tsx'
import { TONE_LAYERS } from '../timeline/layers.ts'
import { MissingDays, useMissingDays } from '../timeline/missing.tsx'
import type { TimeScale } from '../timeline/scale.ts'
import { heightScale, timeScale } from '../timeline/scale.ts'
import { useWidth } from '../timeline/width.ts'
import type { Course } from './months.ts'

const HEIGHT = 64
const LEFT = 24
/** Room above the highest bar for its number. */
const TOP = 16
/** Narrower bars have no number of their own. */
const ROOM = 18
/** Widest bar: a few months need not fill the panel. */
const WIDEST = 76

const CUT = { month: 7, year: 4 } as const
const NONE: ReadonlySet<string> = new Set()

/** The same numbers as text, for those who cannot see bars and for copying. */
function Numbers({ unit, bins }: Course): ReactNode {
  const { t, date, number } = useSpeech()
  const tones = TONES.filter((tone) => bins.some((bin) => bin.counts[tone] > 0))
  return (
    <details className="numbers">
      <summary>{t('relation.numbers')}</summary>
      <table>
        <thead>
          <tr>
            <td />
            {tones.map((tone) => (
              <th key={tone} scope="col">
                <i className={`swatch tone-${String(tone)}`} />
                <span className="hidden">{t(`tone.${tone}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bins
            .filter((bin) => bin.total > 0)
            .map((bin) => (
              <tr key={bin.from}>
                <th scope="row">{date(bin.from.slice(0, CUT[unit]))}</th>
                {tones.map((tone) => (
                  <td key={tone}>{number(bin.counts[tone])}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  )
}

/** The number above each bar that has room for it, and all that it says where the pointer rests. */
function Totals({ bins, unit, scale }: Course & { scale: TimeScale }): ReactNode {
  const { t, date, number } = useSpeech()
  const { y } = heightScale(bins, HEIGHT)
  return bins.map((bin) => {
    const left = scale.x(bin.from)
    const room = scale.x(bin.to) - left
    const classes = TONES.filter((tone) => bin.counts[tone] > 0).map(
      (tone) => `${t(`tone.${tone}`)} ${number(bin.counts[tone])}`,
    )
    return (
      bin.total > 0 && (
        <g key={bin.from}>
          {room >= ROOM && (
            <text className="total" x={left + room / 2} y={HEIGHT - y(bin.total) - 4} textAnchor="middle">
              {number(bin.total)}
            </text>
          )}
          <rect className="tipped" x={left} width={room} y={-TOP} height={HEIGHT + TOP}>
            <title>
              {t('relation.bar', {
                when: date(bin.from.slice(0, CUT[unit])),
                n: bin.total,
                classes: classes.join(t('chain.comma')),
              })}
            </title>
          </rect>
        </g>
      )
    )
  })
}

/** Events of a relation by month and class; `documents`: those that are read alone, none: all. */
export function CourseChart({
  course,
  documents,
}: {
  course: Course
  documents: State['documents']
}): ReactNode {
  const { bins, unit } = course
  const field = useRef<HTMLDivElement>(null)
  const room = useWidth(field) - LEFT
  const width = Math.min(room, WIDEST * bins.length)
  const [first, last] = [bins[0], bins.at(-1)]
  const span = first === undefined || last === undefined ? undefined : { from: first.from, to: last.to }
  const missing = useMissingDays(span, documents)
  if (span === undefined) return null
  const scale = timeScale(span, width, unit)
  return (
    <>
      <div className="course" ref={field}>
        {width > 0 && (
          <svg width={width + LEFT} height={HEIGHT + TOP + 24} aria-hidden="true">
            <g transform={`translate(${String(LEFT)},${String(TOP)})`}>
              <MissingDays stretches={missing} scale={scale} height={HEIGHT} />
              <Bars
                all={bins}
                kept={bins}
                layers={TONE_LAYERS}
                marked={NONE}
                scale={scale}
                width={width}
                height={HEIGHT}
              />
              <Totals {...course} scale={scale} />
              <Axis bins={bins} scale={scale} unit={unit} width={width} y={HEIGHT} />
            </g>
          </svg>
        )}
      </div>
      <Numbers {...course} />
    </>
  )
}
