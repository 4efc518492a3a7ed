/** What a worker thread does: it reads one part of a file. */
export { extractPart as default } from '../../ingest/parts.ts'
