import type { NodeKind } from '../../server/api.ts'
import type { Tone } from '../state/state.ts'
import type { NodeElement } from './elements.ts'
import { sizeAt } from './elements.ts'
import { COLOURED } from './groups.ts'
import { LABEL_SIZE, LABEL_WIDTH } from './labels.ts'

/** Colours of the picture; they are kept in the style sheet (`--ink`, ...) and read from there, so that both themes agree. */
export interface Palette {
  ink: string
  paper: string
  line: string
  accent: string
  badge: string
  kinds: Record<NodeKind, string>
  /** By number; the first is that of all others. */
  groups: readonly string[]
  tones: Record<Tone, string>
}

/** The colour of a node: an event's tells its class. */
export function colourOf(
  { kind, tone, group }: Pick<NodeElement, 'kind' | 'tone' | 'group'>,
  palette: Palette,
): string {
  if (kind === 'event') return palette.tones[tone]
  return palette.groups[group ?? NaN] ?? palette.kinds[kind]
}

/** Reads the palette through a function that gives the value of a custom property. */
export function readPalette(value: (property: string) => string): Palette {
  const of = (name: string): string => value(`--${name}`).trim()
  return {
    ink: of('ink'),
    paper: of('paper'),
    line: of('edge'),
    accent: of('accent'),
    badge: of('badge'),
    kinds: {
      person: of('person'),
      country: of('country'),
      organization: of('organization'),
      event: of('event'),
      place: of('place'),
    },
    groups: Array.from({ length: COLOURED + 1 }, (_, number) => of(`group-${String(number)}`)),
    tones: { 0: of('tone-0'), 1: of('tone-1'), 2: of('tone-2'), 3: of('tone-3'), 4: of('tone-4') },
  }
}

const SHAPES: Record<NodeKind, string> = {
  person: 'ellipse',
  country: 'round-rectangle',
  organization: 'round-hexagon',
  event: 'round-diamond',
  place: 'round-triangle',
}

/** Two letters as a picture, to be laid into a shape: the canvas gives a node one label only, and that stands below. */
function badgeImage(letters: string, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><text x="32" y="42.5" text-anchor="middle" font-family="Inter Variable, Inter, system-ui, sans-serif" font-weight="650" font-size="30" fill="${colour}">${letters.replace(/[^A-Z0-9]/gi, '')}</text></svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}

/** One row of a Cytoscape style sheet. */
export interface Row {
  selector: string
  style: Record<string, unknown>
}

/** What the drawing library hands to a style that depends on the element. */
interface Drawn {
  data(key: string): unknown
  cy(): { zoom(): number }
}

/** Labels keep their size on the screen whatever the zoom. */
const onScreen = (pixels: number) => (node: Drawn) => pixels / node.cy().zoom()

const FONTS = 'Inter Variable, Inter, system-ui, Hiragino Sans, Noto Sans CJK JP, Yu Gothic UI, sans-serif'

/**
 * The style sheet: by kind, by relation, by what the reader points at.
 * @param come how many times letters have come: what was drawn without them stays as long as its style does, so another number has
 * another one, by a font that nobody has
 */
export function look(palette: Palette, come: number): Row[] {
  const kind = (node: Drawn): NodeKind => node.data('kind') as NodeKind
  const size = (node: Drawn): number => sizeAt(Number(node.data('size')), node.cy().zoom())
  const tone = (one: Drawn): string => palette.tones[one.data('tone') as Tone]
  const fill = (node: Drawn): string =>
    colourOf(
      { kind: kind(node), tone: node.data('tone') as Tone, group: node.data('group') as number | null },
      palette,
    )
  return [
    {
      selector: 'node',
      style: {
        shape: (node: Drawn) => SHAPES[kind(node)],
        width: (node: Drawn) => size(node) * (kind(node) === 'country' ? 4 / 3 : 1),
        height: size,
        'background-color': fill,
        'border-width': 1.5,
        'border-color': palette.paper,
        label: 'data(label)',
        color: palette.ink,
        'font-family': `${FONTS}, come-${String(come)}`,
        'font-size': onScreen(LABEL_SIZE),
        'font-weight': 500,
        'text-valign': 'bottom',
        'text-margin-y': onScreen(3),
        'text-wrap': 'ellipsis',
        'text-max-width': onScreen(LABEL_WIDTH),
        'text-outline-color': palette.paper,
        'text-outline-width': onScreen(2.5),
        'text-outline-opacity': 0.9,
        // Where a label of the greatest has to cover a smaller shape, it is read.
        'z-index': (node: Drawn) => 1 + Math.round(Number(node.data('size')) / 6),
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node[badge != ""]',
      style: {
        'background-image': (node: Drawn) => badgeImage(String(node.data('badge')), palette.badge),
        'background-width': (node: Drawn) => `${kind(node) === 'country' ? '80%' : '88%'}`,
        'background-height': (node: Drawn) => `${kind(node) === 'country' ? '104%' : '88%'}`,
        'background-image-containment': 'over',
      },
    },
    {
      selector: 'node[picture]',
      style: {
        'background-image': 'data(picture)',
        'background-width': '100%',
        'background-height': '100%',
        'background-color': palette.paper,
        'background-clip': 'node',
        'border-color': palette.line,
      },
    },
    { selector: 'node.short', style: { label: 'data(short)' } },
    { selector: 'node.mute', style: { label: '' } },
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': onScreen(-3) } },
    ...(['right', 'left'] as const).map((side) => ({
      selector: `node.${side}`,
      style: {
        'text-valign': 'center',
        'text-halign': side,
        'text-margin-y': 0,
        'text-margin-x': onScreen(side === 'right' ? 4 : -4),
      },
    })),
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        width: 'data(width)',
        'line-color': tone,
        'line-opacity': 0.62,
        'line-cap': 'round',
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge[kind = "took-part"]', style: { 'line-opacity': 0.42 } },
    {
      selector: 'edge[kind = "serves"]',
      style: { 'line-color': palette.line, 'line-style': 'dashed', 'line-dash-pattern': [3, 4], width: 1 },
    },
    {
      selector: 'node.cut',
      style: {
        'outline-color': palette.ink,
        'outline-opacity': 0.6,
        'outline-style': 'dotted',
        'outline-width': onScreen(1.2),
        'outline-offset': onScreen(1.5),
      },
    },
    { selector: '.dim', style: { opacity: 0.14 } },
    { selector: 'node.near', style: { 'z-index': 20 } },
    { selector: 'edge.near', style: { 'line-opacity': 0.95 } },
    {
      selector: 'node.pinned',
      style: { 'border-color': palette.ink, 'border-width': 2.5, 'border-style': 'dotted' },
    },
    {
      selector: 'node.chosen',
      style: { 'border-color': palette.accent, 'border-width': 3, 'font-weight': 700, 'z-index': 30 },
    },
    {
      selector: 'edge.chosen',
      style: {
        'line-opacity': 1,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.35,
        'underlay-padding': 4,
      },
    },
    { selector: '.gone', style: { display: 'none' } },
  ]
}
