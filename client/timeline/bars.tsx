import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import type { Window } from '../state/state.ts'
import type { Bin } from './bins.ts'
import type { Layer } from './layers.ts'
import type { TimeScale } from './scale.ts'
import { heightScale } from './scale.ts'

interface Props<K extends string | number> {
  /** All eligible events, and those of them to be told apart: the same bins. */
  all: readonly (Window & { total: number })[]
  kept: readonly Bin<K>[]
  /** What is told apart, from the ground up. */
  layers: readonly Layer<K>[]
  /** Few of many: the bars have a scale of their own, and what is behind them is a shape without numbers. */
  few?: boolean
  /** First days of bins that hold an event of the selection. */
  marked: ReadonlySet<string>
  scale: TimeScale
  width: number
  height: number
}

/** Kept events as stacked bars, in front of the shape that all of them make. */
export function Bars<K extends string | number>({
  all,
  kept,
  layers,
  few = false,
  marked,
  scale,
  width,
  height,
}: Props<K>): ReactNode {
  const { number } = useSpeech()
  const behind = heightScale(all, height).y
  const { y, marks } = heightScale(few ? kept : all, height)
  return (
    <g>
      {marks.map((mark) => (
        <g key={mark}>
          <line className="grid" x1={0} x2={width} y1={height - y(mark)} y2={height - y(mark)} />
          <text className="grid-label" x={-6} y={height - y(mark)} dy="0.32em" textAnchor="end">
            {number(mark)}
          </text>
        </g>
      ))}
      {all.map((bin, at) => {
        const left = scale.x(bin.from)
        const room = scale.x(bin.to) - left
        const gap = room > 6 ? Math.min(3, room * 0.12) : 0.5
        const bar = { x: left + gap / 2, width: Math.max(1, room - gap) }
        const of = kept[at]
        let below = 0
        return (
          <g key={bin.from}>
            <rect
              className="ghost"
              {...bar}
              y={height - behind(bin.total)}
              height={behind(bin.total)}
              rx={1.5}
            />
            {of !== undefined &&
              layers.map(({ key, look }) => {
                const n = of.counts[key]
                if (n === 0) return null
                below += n
                return (
                  <rect key={key} className={`bar ${look}`} {...bar} y={height - y(below)} height={y(n)} />
                )
              })}
            {marked.has(bin.from) && (
              <circle className="marked" cx={left + room / 2} cy={height + 5} r={2.5} />
            )}
          </g>
        )
      })}
    </g>
  )
}
