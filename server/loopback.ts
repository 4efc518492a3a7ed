/** Refuses requests that reach the loopback address under a foreign name (DNS rebinding). */
import type { RequestHandler } from 'express'
import { ApiError } from './errors.ts'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The server listens on this machine only; a page of another site must not read it through a name of its own. */
export const allowLoopbackOnly: RequestHandler = (request, _response, next) => {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
  if (!LOOPBACK.has(host))
    throw new ApiError(403, 'foreign_host', 'This server answers only as localhost or 127.0.0.1.')
  next()
}
