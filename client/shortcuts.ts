import { useEffect, useRef } from 'react'
import type { Act } from './state/acts.ts'
import { DEPTHS } from './state/state.ts'
import type { Explore } from './state/use.ts'
import { isElsewhere } from './writing.ts'

/** Single letters do what can be done with the choice, and digits tell how far a focus reaches, wherever the focus of the page is. */
export function useShortcuts(acts: readonly Act[], explore: Explore): void {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, repeat, defaultPrevented, target } = event
      if (ctrlKey || metaKey || altKey || repeat || defaultPrevented || isElsewhere(target)) return
      const act = latest.current.find((one) => one.key === key.toLowerCase())
      const depth = DEPTHS.find((one) => String(one) === key)
      if (act?.enabled === true) explore(act.change())
      else if (depth !== undefined && latest.current.length > 0) explore({ do: 'depth', depth })
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
    }
  }, [explore])
}
