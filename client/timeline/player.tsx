import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import { Select } from '../parts/select.tsx'
import type { Window } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import type { Plan } from './plan.ts'
import type { Speed, Way } from './play.ts'
import { firstWindow, nextWindow, SPEEDS } from './play.ts'

const WAYS = [
  { way: -1, icon: 'backwards', label: 'play.backwards' },
  { way: 1, icon: 'forwards', label: 'play.forwards' },
] as const

interface Props {
  plan: Pick<Plan, 'span' | 'unit'>
  window: Window | undefined
  explore: Explore
  /** Told when the days begin to run, and when they rest. */
  running(on: boolean): void
}

/** Lets the window of days run forwards or backwards; only the end of a run is a step of its own. */
export function Player({ plan, window, explore, running }: Props): ReactNode {
  const { t } = useSpeech()
  const [way, setWay] = useState<Way>()
  const [speed, setSpeed] = useState<Speed>('1×')
  const latest = useRef({ plan, window })
  latest.current = { plan, window }
  useEffect(() => {
    if (way === undefined) return
    running(true)
    const { plan, window } = latest.current
    explore({ do: 'window', window: firstWindow(window, plan.span, plan.unit, way) }, 'passing')
    return () => {
      running(false)
      explore({ do: 'window', window: latest.current.window })
    }
  }, [way, explore, running])
  // A run goes on at another speed.
  useEffect(() => {
    if (way === undefined) return
    const clock = setInterval(() => {
      const { plan, window } = latest.current
      const next = window === undefined ? undefined : nextWindow(window, plan.span, plan.unit, way)
      if (next === undefined) setWay(undefined)
      else explore({ do: 'window', window: next }, 'passing')
    }, SPEEDS[speed])
    return () => {
      clearInterval(clock)
    }
  }, [way, speed, explore])
  return (
    <div className="player" role="group" aria-label={t('play.label')}>
      {WAYS.map((one) => {
        const on = way === one.way
        const label = on ? t('play.stop') : t(one.label)
        return (
          <button
            key={one.way}
            type="button"
            aria-label={label}
            title={label}
            aria-pressed={on}
            onClick={() => {
              setWay(on ? undefined : one.way)
            }}
          >
            <Icon name={on ? 'pause' : one.icon} />
          </button>
        )
      })}
      <Select
        label={t('play.speed')}
        options={(Object.keys(SPEEDS) as Speed[]).map((value) => ({ value, text: value }))}
        value={speed}
        change={(chosen) => {
          setSpeed(chosen)
        }}
      />
    </div>
  )
}
