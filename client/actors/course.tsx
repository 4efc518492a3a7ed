import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import type { Actor } from './columns.ts'
import { trendOf } from './columns.ts'

const WIDTH = 66
const HEIGHT = 16

/** The events of somebody through the days as small bars, and in words. */
export function Course({ actor, most }: { actor: Actor; most: number }): ReactNode {
  const { t } = useSpeech()
  const trend = trendOf(actor)
  const way = trend > 0 ? 'up' : trend < 0 ? 'down' : 'even'
  const [early, late] = actor.halves
  const words = t('actors.course.of', { early, late, trend: t(`actors.${way}`) })
  const step = WIDTH / Math.max(1, actor.course.length)
  return (
    <svg className="sparkline" width={WIDTH} height={HEIGHT} role="img" aria-label={words}>
      <title>{words}</title>
      <line x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {actor.course.map((n, at) => {
        const height = (n / most) * (HEIGHT - 2)
        return n === 0 ? null : (
          <rect
            key={at}
            x={at * step + 0.5}
            width={Math.max(1, step - 1)}
            y={HEIGHT - 1 - Math.max(2, height)}
            height={Math.max(2, height)}
          />
        )
      })}
    </svg>
  )
}
