import type { ReactNode } from 'react'
import type { DateForm } from '../format.ts'
import { useSpeech } from '../language.tsx'
import type { Unit } from '../state/state.ts'
import type { Bin } from './bins.ts'
import type { TimeScale } from './scale.ts'
import { labelEvery } from './scale.ts'

const FORMS: Record<Unit, { form: DateForm; label: number; cut: number }> = {
  day: { form: 'short', label: 62, cut: 10 },
  week: { form: 'short', label: 68, cut: 10 },
  month: { form: 'month', label: 76, cut: 7 },
  year: { form: 'year', label: 52, cut: 4 },
}

/** Room for a day with its year. */
const WITH_YEAR = 96

/** Dates under the bars: as many as have room; the year is written where it changes. */
export function Axis({
  bins,
  scale,
  unit,
  width,
  y,
}: {
  bins: readonly Bin[]
  scale: TimeScale
  unit: Unit
  width: number
  y: number
}): ReactNode {
  const { date } = useSpeech()
  const { form, label, cut } = FORMS[unit]
  const years = new Set(bins.map(({ from }) => from.slice(0, 4)))
  // A day alone is of one year.
  const needsYear = form === 'short' && years.size > 1
  const room = needsYear ? WITH_YEAR : label
  const every = labelEvery(bins.length, width, room)
  let written: string | undefined
  return (
    <g className="axis">
      <line x1={0} x2={width} y1={y} y2={y} />
      {bins.map((bin, at) => {
        const middle = (scale.x(bin.from) + scale.x(bin.to)) / 2
        if (at % every !== 0 || middle < room / 3 || middle > width - room / 3) return null
        const isNew = needsYear && bin.from.slice(0, 4) !== written
        written = bin.from.slice(0, 4)
        return (
          <text key={bin.from} x={middle} y={y + 19} textAnchor="middle">
            {date(bin.from.slice(0, cut), isNew ? 'day' : form)}
          </text>
        )
      })}
    </g>
  )
}
