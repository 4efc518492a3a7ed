import { documentAnswer, documentList, itemAnswer, textsAnswer } from '../api/documents.ts'
import { endpoint } from '../http/endpoint.ts'
import { nodeId } from '../http/params.ts'
import {
  readDocumentAnswer,
  readDocumentList,
  readItemAnswer,
  readTextsAnswer,
} from '../questions/documents.ts'
import { page } from './filter.ts'

export const documents = endpoint({
  name: 'documents',
  path: '/documents',
  summary: 'What is loaded, newest first',
  params: page(2_000, 500),
  answer: documentList,
  ask: ({ graph }, question) => readDocumentList(graph, question),
})

export const document = endpoint({
  name: 'document',
  path: '/documents/:id',
  summary: 'One document, and a page of its items',
  at: { id: nodeId },
  params: page(500, 100),
  answer: documentAnswer,
  ask: ({ graph }, { id, ...question }) => readDocumentAnswer(graph, id, question),
})

export const texts = endpoint({
  name: 'texts',
  path: '/documents/:id/texts',
  summary: 'The texts of a document, item by item, with all that was read in them',
  at: { id: nodeId },
  params: page(100, 50),
  answer: textsAnswer,
  ask: ({ graph }, { id, ...question }) => readTextsAnswer(graph, id, question),
})

export const item = endpoint({
  name: 'item',
  path: '/items/:id',
  summary: 'The text of an item, with all that was read in it',
  at: { id: nodeId },
  params: {},
  answer: itemAnswer,
  ask: ({ graph }, { id }) => readItemAnswer(graph, id),
})
