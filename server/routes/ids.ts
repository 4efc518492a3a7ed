import { presentIds } from '../api/entities.ts'
import { endpoint } from '../http/endpoint.ts'
import { readEvents } from '../graph/events.ts'
import { readPresentIds } from '../graph/formerIds.ts'
import { nodeId, severalOf } from '../http/params.ts'
import { readNodes } from '../graph/reads.ts'

export const ids = endpoint({
  name: 'ids',
  path: '/ids',
  summary: 'The ids that people, bodies and events have now which had others before',
  params: { id: severalOf(nodeId, 100) },
  answer: presentIds,
  async ask({ graph }, { id: asked }) {
    const nodes = await readNodes(graph, asked)
    const others = asked.filter((id) => !nodes.has(id))
    const events = new Set((await readEvents(graph, others)).map(({ id }) => id))
    const missing = others.filter((id) => !events.has(id))
    const present = await readPresentIds(graph, missing, () => 'id')
    return { changed: [...present].map(([asked, id]) => ({ asked, id })) }
  },
})
