/** Refuses writes that another site's page sends through the reader's browser (CSRF). */
import type { RequestHandler } from 'express'
import { isReading } from './access.ts'
import { ApiError } from './errors.ts'

/** Whoever writes must say that the request comes from this server's own page: a browser does so by itself, and no page can lie. */
export const allowOwnOriginOnly: RequestHandler = (request, _response, next) => {
  const { origin, host } = request.headers
  // A proxy with TLS before the server makes the origin an https one.
  const isOwn = [`http://${host ?? ''}`, `https://${host ?? ''}`].includes(origin ?? '')
  if (!isReading(request) && !isOwn)
    throw new ApiError(403, 'foreign_origin', 'Only the page of this server may write; send its Origin.')
  next()
}
