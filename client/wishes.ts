import { useCallback, useEffect, useState } from 'react'
import { isNarrow } from './narrow.ts'
import { focusMiddle } from './reading.tsx'
import type { Meet, Selection, State } from './state/state.ts'
import type { Explore } from './state/use.ts'
import type { Way } from './ways/ways.ts'

/** Where the reader wants to be led. */
export interface Wishes {
  /** Grows by one with each wish to see what is chosen in the middle of the picture. */
  centring: number
  /** Grows by one with each wish to go on in the details. */
  reading: number
  centre(): void
  /** Opens a view that is named. */
  go(way: Way): void
  /** Shows what was found, in the picture or the matrix; on a phone, where these fill the window, in the details. */
  find(selection: Selection): void
  /** Tells of two, or of who met whom at a place. */
  relate(meet: Meet): void
}

/** Remembers what the reader wants to be led to, until they are there. */
export function useWishes({ shape }: Pick<State, 'shape'>, explore: Explore): Wishes {
  const [centring, setCentring] = useState(0)
  const [reading, setReading] = useState(0)
  /** Grows by one with each view that is opened by name or key. */
  const [arrivals, setArrivals] = useState(0)
  const centre = useCallback((): void => {
    if (shape !== 'picture') explore({ do: 'shape', shape: 'picture' })
    setCentring((n) => n + 1)
  }, [shape, explore])
  const go = useCallback(
    ({ change }: Way): void => {
      explore(change)
      if (change.do === 'meet') setReading((n) => n + 1)
      else setArrivals((n) => n + 1)
    },
    [explore],
  )
  useEffect(() => {
    if (arrivals > 0) focusMiddle()
  }, [arrivals])
  useEffect(() => {
    // A wish of before is no wish of whoever comes back to the picture.
    setCentring(0)
  }, [shape])
  return {
    centring,
    reading,
    centre,
    go,
    find(selection) {
      explore({ do: 'select', selection })
      // In a matrix, whoever is found has a row.
      if (shape !== 'matrix') centre()
      if (isNarrow()) setReading((n) => n + 1)
    },
    relate(meet) {
      // Whoever asks for a relation asks for all of it.
      explore({ do: 'meet', meet, ...(meet.at === undefined ? { list: 'all' } : {}) })
      setReading((n) => n + 1)
    },
  }
}
