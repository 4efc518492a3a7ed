import type { ReactNode } from 'react'
import { useId, useMemo } from 'react'
import { askDocuments } from '../documents/questions.ts'
import { useSpeech } from '../language.tsx'
import { useResource } from '../resource.ts'
import type { State, Window } from '../state/state.ts'
import { missingDays } from './gaps.ts'
import type { TimeScale } from './scale.ts'

const NONE: readonly Window[] = []

/** Stretches of some days that no bulletin tells of, or none of those that are read alone, the longest first; none until that is known. */
export function useMissingDays(days: Window | undefined, documents: State['documents']): readonly Window[] {
  const list = useResource(days === undefined ? undefined : 'documents', askDocuments)
  const bulletins = list.answer?.data.documents
  const { from, to } = days ?? {}
  return useMemo(() => {
    if (bulletins === undefined || from === undefined || to === undefined) return NONE
    const read = bulletins.filter(({ id }) => documents.length === 0 || documents.includes(id))
    return missingDays(read, { from, to })
  }, [bulletins, documents, from, to])
}

/** Distance of the strokes in pixels, and room that the word for them takes. */
const STEP = 6
const WORDS = 68

/** Days without a bulletin behind the bars, hatched, and said so once where there is room: where nothing is told, nothing need have been quiet. */
export function MissingDays({
  stretches,
  scale,
  height,
}: {
  stretches: readonly Window[]
  scale: TimeScale
  height: number
}): ReactNode {
  const { t, window: words } = useSpeech()
  const hatch = useId()
  const [longest] = stretches
  if (longest === undefined) return null
  const [left, right] = [scale.x(longest.from), scale.x(longest.to)]
  return (
    <g className="missing-days">
      <pattern
        id={hatch}
        width={STEP}
        height={STEP}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line y2={STEP} />
      </pattern>
      {stretches.map((days) => (
        <rect
          key={days.from}
          x={scale.x(days.from)}
          width={Math.max(0, scale.x(days.to) - scale.x(days.from))}
          height={height}
          fill={`url(#${hatch})`}
        >
          <title>{t('time.missing.days', { days: words(days) })}</title>
        </rect>
      ))}
      {right - left >= WORDS && (
        <text x={(left + right) / 2} y={height / 2} textAnchor="middle">
          {t('time.missing')}
        </text>
      )}
    </g>
  )
}
