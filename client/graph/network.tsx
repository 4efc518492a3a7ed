import type { ReactNode } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useSpeech } from '../language.tsx'
import type { Derived, Indexed } from '../state/derive.ts'
import type { Selection, State } from '../state/state.ts'
import { maybeFlagPicture } from '../flags/flags.ts'
import { toElements } from './elements.ts'
import type { Box } from './labels.ts'
import { readPalette } from './look.ts'
import { Tip } from './tip.tsx'
import { Tools } from './tools.tsx'
import type { NetworkView, Point, Pointed } from './view.ts'
import { createNetworkView } from './view.ts'

declare global {
  interface Window {
    /** For tests and bookmarklets: where each visible node stands, in pixels of the page. Reading changes nothing. */
    dragomanPositions?: () => Record<string, Point>
  }
}

/** The things of the picture that a selection means. */
export function chosenIds(selection: Selection | undefined, all: Indexed): string[] {
  if (selection === undefined) return []
  if (selection.type !== 'event') return [selection.id]
  if (all.nodes.has(selection.id)) return [selection.id]
  return all.events.get(selection.id)?.participants.map((one) => one.id) ?? []
}

/** What lies over the drawing, in its own pixels. */
function coveredIn(container: HTMLElement): Box[] {
  const { left, top } = container.getBoundingClientRect()
  return [...(container.parentElement?.querySelectorAll('.tools, .extent') ?? [])].map((one) => {
    const box = one.getBoundingClientRect()
    return {
      left: box.left - left,
      right: box.right - left,
      top: box.top - top,
      bottom: box.bottom - top,
    }
  })
}

interface Props {
  all: Indexed
  derived: Derived
  state: State
  choose(selection: Selection | undefined): void
  rearrange(): void
  /** Grows by one with each wish to see the selected node in the middle. */
  centring: number
}

/** The drawn network: a window on Cytoscape that is told what changed. */
export function Network({ all, derived, state, choose, rearrange, centring }: Props): ReactNode {
  const speech = useSpeech()
  const ground = useRef<HTMLDivElement>(null)
  const view = useRef<NetworkView>(undefined)
  const [pointed, setPointed] = useState<Pointed>()
  const latest = useRef({ choose, all })
  latest.current = { choose, all }
  const elements = useMemo(() => toElements(all.slice, speech), [all, speech])

  useEffect(() => {
    const container = ground.current
    if (container === null) return
    const motion = !matchMedia('(prefers-reduced-motion: reduce)').matches
    const made = createNetworkView(
      container,
      {
        choose: (thing) => {
          const event = thing?.type === 'node' ? latest.current.all.nodes.get(thing.id)?.event : undefined
          latest.current.choose(event === undefined ? thing : { type: 'event', id: event.id })
        },
        point: setPointed,
        covered: () => coveredIn(container),
      },
      motion,
    )
    view.current = made
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const paint = (): void => {
      const style = getComputedStyle(document.documentElement)
      made.paint(readPalette((property) => style.getPropertyValue(property)))
    }
    paint()
    dark.addEventListener('change', paint)
    void document.fonts.ready.then(paint)
    window.dragomanPositions = () => {
      const { left, top } = container.getBoundingClientRect()
      const shifted = ([id, at]: [string, Point]): [string, Point] => [id, { x: at.x + left, y: at.y + top }]
      return Object.fromEntries(Object.entries(made.positions()).map(shifted))
    }
    return () => {
      dark.removeEventListener('change', paint)
      delete window.dragomanPositions
      view.current = undefined
      made.close()
    }
  }, [])
  useEffect(() => {
    view.current?.show(elements.nodes, elements.edges, {
      picture: `${all.slice.view} ${String(state.size)}`,
      seed: state.seed,
    })
    // A size that has been asked for but is not there yet shows nothing new.
  }, [elements, state.seed])
  useEffect(() => {
    let open = true
    for (const { id, kind, country } of all.slice.nodes)
      if (kind === 'country' && country !== undefined)
        void maybeFlagPicture(country).then((flag) => {
          if (open && flag !== undefined) view.current?.decorate(id, flag)
        })
    return () => {
      open = false
    }
  }, [all, elements, state.seed])
  useEffect(() => {
    view.current?.mark(derived)
  }, [derived, elements, state.seed])
  const chosen = chosenIds(state.selection, all).join('\n')
  useEffect(() => {
    view.current?.choose(chosen === '' ? [] : chosen.split('\n'))
  }, [chosen, derived, elements, state.seed])
  useEffect(() => {
    view.current?.fit()
  }, [state.focus, state.view, state.seed])
  useEffect(() => {
    const [first] = chosen.split('\n')
    if (centring > 0 && first !== undefined) view.current?.centre(first)
    // Centres when asked, not whenever the choice changes.
  }, [centring])

  const { counts } = derived
  const described = speech.t('graph.described', {
    view: speech.t(`view.${state.view}`),
    nodes: speech.t('count.nodes', { n: counts.nodes }),
    edges: speech.t('count.edges', { n: counts.edges }),
  })
  return (
    <>
      <div className="network" ref={ground} role="img" aria-label={described} />
      <Tip pointed={pointed} all={all} derived={derived} />
      <Tools
        fit={() => view.current?.fit()}
        zoom={(factor) => view.current?.zoom(factor)}
        rearrange={rearrange}
      />
    </>
  )
}
