/** Corrections by hand: shown, made, undone, listed. */
import { correctionBody, correctionList, correctionMade, effect, undoBody } from '../api/corrections.ts'
import type { Desk } from '../corrections/desk.ts'
import type { Served } from '../http/operation.ts'
import { operation } from '../http/operation.ts'
import { nodeId } from '../http/params.ts'
import { page } from './filter.ts'

export const corrections = (desk: Desk): Served[] => [
  operation({
    name: 'corrections',
    method: 'get',
    path: '/corrections',
    summary: 'The ledger, newest first, each step with what it is about and whether it holds',
    params: page(500, 100),
    answer: correctionList,
    respond: ({ offset, limit }) => desk.list(offset, limit),
  }),
  operation({
    name: 'previewCorrection',
    method: 'post',
    path: '/corrections/preview',
    summary: 'What a correction would change, in counts; nothing is written',
    body: correctionBody,
    answer: effect,
    respond: (_, { do: one }) => desk.preview(one),
  }),
  operation({
    name: 'makeCorrection',
    method: 'post',
    path: '/corrections',
    summary: 'Makes a correction; answered when it is in the ledger and in the graph',
    body: correctionBody,
    status: 201,
    answer: correctionMade,
    respond: (_, { do: one, ...author }) => desk.make(one, author),
  }),
  operation({
    name: 'undoCorrection',
    method: 'post',
    path: '/corrections/:id/undo',
    summary: 'Takes a step of the ledger back; of an undo, does again what it took back',
    at: { id: nodeId },
    body: undoBody,
    status: 201,
    answer: correctionMade,
    respond: ({ id }, author) => desk.undo(id, author),
  }),
]
