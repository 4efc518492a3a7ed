/** Documents that are kept are looked after: read again, taken out, put back; the effect can be asked for first. */
import { bin, difference, removal, rereadMade, restored } from '../api/upkeep.ts'
import type { Upkeep } from '../documents/upkeep.ts'
import type { Served } from '../http/operation.ts'
import { operation } from '../http/operation.ts'
import { nodeId } from '../http/params.ts'

const at = { id: nodeId }

export const upkeep = (desk: Upkeep): Served[] => [
  operation({
    name: 'previewReread',
    method: 'post',
    path: '/documents/:id/reread/preview',
    summary: 'What the present rules read otherwise in a document; nothing is written',
    at,
    answer: difference,
    respond: ({ id }) => desk.previewReread(id),
  }),
  operation({
    name: 'rereadDocument',
    method: 'post',
    path: '/documents/:id/reread',
    summary: 'Reads a document by the present rules; answered when it is in archive and graph',
    at,
    answer: rereadMade,
    respond: ({ id }) => desk.reread(id),
  }),
  operation({
    name: 'previewRemoval',
    method: 'post',
    path: '/documents/:id/remove/preview',
    summary: 'What would go with a document; nothing is written',
    at,
    answer: removal,
    respond: ({ id }) => desk.previewRemoval(id),
  }),
  operation({
    name: 'removeDocument',
    method: 'delete',
    path: '/documents/:id',
    summary: 'Takes a document out, into the bin',
    at,
    answer: removal,
    respond: ({ id }) => desk.remove(id),
  }),
  operation({
    name: 'bin',
    method: 'get',
    path: '/bin',
    summary: 'What can be put back, the last one first',
    answer: bin,
    respond: () => desk.bin(),
  }),
  operation({
    name: 'restoreDocument',
    method: 'post',
    path: '/bin/:id/restore',
    summary: 'Puts a document back, in the place of an edition of its name',
    at,
    answer: restored,
    respond: ({ id }) => desk.restore(id),
  }),
]
