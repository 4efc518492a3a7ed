import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Server, ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { inTurns } from '../../../server/http/turns.ts'

/** What waits to be answered, by its path, in the order in which it came to its turn. */
let asked: Map<string, ServerResponse>
let heard: () => void
let server: Server
let sockets: Socket[]

beforeEach(async () => {
  asked = new Map()
  sockets = []
  heard = () => undefined
  const listener = inTurns((request, response) => {
    asked.set(request.url ?? '', response)
    heard()
  }, 2)
  server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  server.close()
  server.closeAllConnections()
})

/** A connection that sends these requests at once. */
function send(...paths: string[]): Socket {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  sockets.push(socket)
  socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`).join(''))
  return socket
}
/** Resolves when a request has come to its turn. */
async function turnOf(path: string): Promise<ServerResponse> {
  for (;;) {
    const response = asked.get(path)
    if (response !== undefined) return response
    await new Promise<void>((resolve) => (heard = resolve))
  }
}

describe('requests that are sent at once', () => {
  test('are answered one after the other, those of another connection between them', async () => {
    let told = ''
    const socket = send('/a', '/b', '/c').on('data', (chunk) => (told += String(chunk)))
    const first = await turnOf('/a')
    send('/other')
    ;(await turnOf('/other')).end('other')
    expect([...asked.keys()]).toEqual(['/a', '/other'])
    first.end('of a')
    ;(await turnOf('/b')).end('of b')
    ;(await turnOf('/c')).end('of c')
    while (!told.includes('of c')) await once(socket, 'data')
    expect(told.match(/of [abc]/g)).toEqual(['of a', 'of b', 'of c'])
  })

  test('by who hangs up are not begun', async () => {
    const socket = send('/a', '/b')
    const first = await turnOf('/a')
    socket.destroy()
    await once(first, 'close')
    send('/later')
    await turnOf('/later')
    expect([...asked.keys()]).toEqual(['/a', '/later'])
  })

  test('beyond so many cost the connection', async () => {
    const socket = send('/a', '/b', '/c', '/d')
    socket.on('error', () => undefined)
    await once(socket, 'close')
    expect([...asked.keys()]).toEqual(['/a'])
  })
})
