/** Connections take turns: of the requests that a client sends without waiting for answers, one is answered at a time. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Requests of a connection that may wait for their turn. Browsers and proxies wait for each answer. */
const MOST_WAITING = 16

/**
 * Has a listener answer the requests of a connection one after the other: whoever sends several at once waits behind himself, and not
 * everybody behind him. A connection on which more wait than may is cut.
 */
export function inTurns(answer: RequestListener, most = MOST_WAITING): RequestListener {
  /** Of each connection on which something is answered, what waits behind that. */
  const waiting = new WeakMap<Socket, [IncomingMessage, ServerResponse][]>()

  const begin = (request: IncomingMessage, response: ServerResponse): void => {
    // the event loop looks at the other connections between two requests
    response.once('close', () => setImmediate(next, request.socket))
    void answer(request, response)
  }
  const next = (socket: Socket): void => {
    const one = socket.destroyed ? undefined : waiting.get(socket)?.shift()
    if (one === undefined) waiting.delete(socket)
    else begin(...one)
  }
  return (request, response) => {
    const { socket } = request
    const line = waiting.get(socket)
    if (line === undefined) {
      waiting.set(socket, [])
      begin(request, response)
    } else if (line.length < most) line.push([request, response])
    else socket.destroy()
  }
}
