import { useEffect, useRef } from 'react'
import type { Act } from './state/acts.ts'
import type { State } from './state/state.ts'
import { DEPTHS } from './state/state.ts'
import { maybeStepKey } from './state/steps.ts'
import type { Steps } from './state/steps.ts'
import type { Explore } from './state/use.ts'
import { isElsewhere, isWriting } from './writing.ts'

/** Goes a step farther from the choice, and after the last one begins again. */
const FARTHER = 'd'

/** Single letters do what can be done with the choice, wherever the focus of the page is. */
export function useShortcuts(
  acts: readonly Act[],
  { focus, depth }: Pick<State, 'focus' | 'depth'>,
  explore: Explore,
): void {
  const latest = useRef({ acts, focus, depth })
  latest.current = { acts, focus, depth }
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, repeat, defaultPrevented, target } = event
      if (ctrlKey || metaKey || altKey || repeat || defaultPrevented || isElsewhere(target)) return
      const { acts, focus, depth } = latest.current
      const letter = key.toLowerCase()
      const act = acts.find((one) => one.key === letter)
      const next = focus ? (DEPTHS[DEPTHS.indexOf(depth) + 1] ?? DEPTHS[0]) : depth
      if (act?.enabled === true) explore(act.change())
      else if (letter === FARTHER && acts.length > 0) explore({ do: 'depth', depth: next })
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
    }
  }, [explore])
}

/** Escape lets go of what is chosen, and the keys of other programs take steps of exploring back and forth. */
export function useStepKeys(explore: Explore, steps: Steps): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) explore({ do: 'escape' })
      const step = isWriting(event.target) ? undefined : maybeStepKey(event)
      if (step === undefined) return
      event.preventDefault()
      steps[step]?.()
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
    }
  }, [explore, steps])
}
