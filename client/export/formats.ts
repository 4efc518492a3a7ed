/** Every format in which the network can be kept, as rows. Loaded when the reader first saves something. */
import type { Picture } from '../graph/drawing.ts'
import type { Speech } from '../language.tsx'
import { TONES } from '../state/state.ts'
import { toCsv } from './csv.ts'
import { toGexf, toGraphml } from './graphFiles.ts'
import type { Shown } from './shown.ts'
import { toSvg } from './svg.ts'

interface Kept {
  shown: Shown
  /** The picture, where it is open. */
  picture: Picture | undefined
  speech: Speech
  /** What is seen, and of which days. */
  title: string
  /** The query of the page's address, by which the same is seen again. */
  address: string
}

export type Format = 'png' | 'svg' | 'csv' | 'json' | 'graphml' | 'gexf'

const text = (type: string, content: string): Blob => new Blob([content], { type: `${type};charset=utf-8` })

/** Ties as a table, with names; who has none stands there alone. */
function table({ nodes, edges }: Shown, { t }: Speech): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]))
  return toCsv([
    [t('save.from'), t('save.to'), t('kind.event'), t('save.class'), t('actors.first'), t('actors.last')],
    ...edges.map((edge) => [
      names.get(edge.source),
      names.get(edge.target),
      edge.events,
      t(`tone.${edge.tone}`),
      edge.first,
      edge.last,
    ]),
    ...nodes.filter(({ id }) => !tied.has(id)).map(({ name, events }) => [name, undefined, events]),
  ])
}

/** How each format is made; undefined where it needs the picture and that is not open. */
export const WRITERS: Record<Format, (kept: Kept) => Blob | Promise<Blob> | undefined> = {
  png: ({ picture }) => picture?.png(),
  svg: ({ picture, shown, title, speech: { t } }) => {
    if (picture === undefined) return undefined
    const classes = TONES.filter((tone) => shown.edges.some((edge) => edge.tone === tone))
    const caption = {
      title,
      classes: classes.map((tone) => ({ tone, name: t(`tone.${tone}`) })),
      note: `${t('graph.size')} · ${t('app.name')}`,
    }
    return text('image/svg+xml', toSvg(picture.snapshot(), caption))
  },
  csv: ({ shown, speech }) => text('text/csv', table(shown, speech)),
  json: ({ shown, address }) =>
    text('application/json', `${JSON.stringify({ address, ...shown }, undefined, 2)}\n`),
  graphml: ({ shown }) => text('application/graphml+xml', toGraphml(shown)),
  gexf: ({ shown, picture }) => text('application/gexf+xml', toGexf(shown, picture?.positions() ?? {})),
}
