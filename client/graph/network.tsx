import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useSpeech } from '../language.tsx'
import { focusListed } from '../reading.tsx'
import type { Scene } from '../scene.ts'
import { selectionOf } from '../state/derive.ts'
import { maybeFlagPicture } from '../flags/flags.ts'
import { toElements } from './elements.ts'
import type { Coloured } from './groups.ts'
import type { Box } from './boxes.ts'
import type { Palette } from './look.ts'
import { readPalette } from './look.ts'
import { chosenIds, litOf } from './chosen.ts'
import { nextNode } from './reach.ts'
import { Tip } from './tip.tsx'
import { Tools } from './tools.tsx'
import type { NetworkView, Picture, Pointed } from './drawing.ts'
import type { Point } from './layout.ts'
import { createNetworkView } from './view.ts'

declare global {
  interface Window {
    /** For tests and bookmarklets: where each visible node stands, in pixels of the page. Reading changes nothing. */
    dragomanPositions?: () => Record<string, Point>
  }
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

interface Props extends Scene {
  /** Grows by one with each wish to see the selected node in the middle. */
  centring: number
  /** Nodes and edges of a chain that is being told: lit before anything that is chosen. */
  chain: readonly string[]
  /** Colours by group, where the reader wants them. */
  groups: Coloured | undefined
  /** Holds the picture while it is open. */
  picture: { current: Picture | undefined }
}

/** The drawn network: a window on Cytoscape that is told what changed. */
export function Network({
  all,
  home,
  derived,
  state,
  explore,
  steps,
  centring,
  chain,
  groups,
  picture,
}: Props): ReactNode {
  const speech = useSpeech()
  const ground = useRef<HTMLDivElement>(null)
  const view = useRef<NetworkView>(undefined)
  const [pointed, setPointed] = useState<Pointed>()
  const latest = useRef({ explore, all })
  latest.current = { explore, all }
  const elements = useMemo(() => toElements(all.slice, speech), [all, speech])
  const homely = useMemo(() => toElements(home.slice, speech), [home.slice, speech])

  useEffect(() => {
    const container = ground.current
    if (container === null) return
    const motion = !matchMedia('(prefers-reduced-motion: reduce)').matches
    const palette = (): Palette => {
      const style = getComputedStyle(document.documentElement)
      return readPalette((property) => style.getPropertyValue(property))
    }
    const made = createNetworkView(
      container,
      {
        choose: (thing, more) => {
          const { explore, all } = latest.current
          const node = thing?.type === 'node' ? all.nodes.get(thing.id) : undefined
          const selection = node === undefined ? thing : selectionOf(node)
          if (more && selection?.type === 'node') explore({ do: 'add', id: selection.id })
          else if (!more || selection !== undefined) explore({ do: 'select', selection })
        },
        pin: (pin) => {
          latest.current.explore({ do: 'pin', pins: [pin] })
        },
        point: setPointed,
        covered: () => coveredIn(container),
      },
      palette(),
      motion,
    )
    view.current = made
    picture.current = made
    const dark = matchMedia('(prefers-color-scheme: dark)')
    let come = 0
    const paint = (): void => {
      made.paint(palette(), come)
    }
    paint()
    dark.addEventListener('change', paint)
    // A font is fetched once a letter of it is drawn, and nobody else draws the picture again when it comes.
    const rewrite = (): void => {
      come += 1
      paint()
    }
    document.fonts.addEventListener('loadingdone', rewrite)
    window.dragomanPositions = () => {
      const { left, top } = container.getBoundingClientRect()
      const shifted = ([id, at]: [string, Point]): [string, Point] => [id, { x: at.x + left, y: at.y + top }]
      return Object.fromEntries(Object.entries(made.positions()).map(shifted))
    }
    return () => {
      dark.removeEventListener('change', paint)
      document.fonts.removeEventListener('loadingdone', rewrite)
      delete window.dragomanPositions
      view.current = undefined
      picture.current = undefined
      made.close()
    }
  }, [picture])
  useEffect(() => {
    view.current?.pin(state.pins)
  }, [state.pins])
  useEffect(() => {
    view.current?.show(elements, {
      picture: home.key,
      seed: state.seed,
      most: all.slice.view === 'full' ? Infinity : state.size,
      home: homely,
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
  const isPlain = useRef(true)
  useEffect(() => {
    // Nodes come without a group: there is nothing to take back.
    if (groups === undefined && isPlain.current) return
    isPlain.current = groups === undefined
    view.current?.colour(groups?.of)
  }, [groups, elements, state.seed])
  useEffect(() => {
    view.current?.mark(derived)
  }, [derived, elements, state.seed])
  const chosen = [...chosenIds(state.selection, all), ...state.others].join('\n')
  const lit = useMemo(
    () => (chain.length > 0 ? { ids: chain, alone: true } : litOf(state, all)),
    [chain, state.meet, state.selection, state.others, all],
  )
  useEffect(() => {
    view.current?.choose(lit.ids, lit.alone)
  }, [lit, elements, state.seed])
  useEffect(() => {
    view.current?.frame(state.focus)
    // Of a picture of all, what came with other days is within its frame already.
  }, [state.focus, state.depth, state.view, state.seed, state.focus ? elements : undefined])
  useEffect(() => {
    const [first] = chosen.split('\n')
    if (centring === 0) return
    if (first !== undefined) view.current?.centre(first)
    // Whoever was led here goes on by letters and arrows.
    ground.current?.focus({ preventScroll: true })
    // Centres when asked, not whenever the choice changes.
  }, [centring])

  /** Arrows go from node to node, the space bar keeps one while going on, Enter goes on in the details, 0 fits all into the window. */
  const press = (event: KeyboardEvent): void => {
    const [from] = chosen.split('\n')
    const places = view.current?.positions() ?? {}
    const next = all.nodes.get(nextNode(places, from === '' ? undefined : from, event.key) ?? '')
    if (next !== undefined)
      explore({ do: 'select', selection: selectionOf(next), keep: true }, event.repeat ? 'replace' : 'record')
    else if (event.key === ' ' && state.selection?.type === 'node') explore({ do: 'keep' })
    else if (event.key === 'Enter' && chosen !== '') focusListed()
    else if (event.key === '0') view.current?.fit()
    else if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
  }

  const { counts } = derived
  const described = speech.t('graph.described', {
    view: speech.t(`view.${state.view}`),
    nodes: speech.t('count.nodes', { n: counts.nodes }),
    edges: speech.t('count.edges', { n: counts.edges }),
  })
  const said = lit.ids.flatMap((id) => all.nodes.get(id)?.name ?? [])
  return (
    <>
      <div
        className="network"
        ref={ground}
        role="application"
        tabIndex={0}
        aria-label={described}
        aria-description={speech.t('graph.keys')}
        onKeyDown={press}
      />
      <output className="hidden">{said.map((name) => speech.name(name).main).join(', ')}</output>
      <Tip pointed={pointed} all={all} derived={derived} />
      <Tools
        fit={() => view.current?.fit()}
        zoom={(factor) => view.current?.zoom(factor)}
        rearrange={() => {
          explore({ do: 'rearrange' })
        }}
        steps={steps}
      />
    </>
  )
}
