import { afterEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import type { RequestListener, Server } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import type { Patience } from '../../../server/http/listener.ts'
import { createListener } from '../../../server/http/listener.ts'

let server: Server
let asked: string[]
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** Waits for nobody longer than a tenth of a second. */
const SHORT: Patience = {
  headersTimeout: 50,
  requestTimeout: 100,
  connectionsCheckingInterval: 10,
  still: 100,
}
/** For requests that come at once. */
const LONG: Patience = {
  headersTimeout: 60_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 10,
  still: 60_000,
}

async function listen(patience: Patience, answer?: RequestListener): Promise<Socket> {
  asked = []
  const usual: RequestListener = (request, response) => {
    asked.push(request.url ?? '')
    request.resume().once('end', () => response.end('answer'))
  }
  server = createListener(answer ?? usual, patience)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return connect((server.address() as AddressInfo).port, '127.0.0.1')
}

/** All that comes until the connection is cut. */
async function allOf(socket: Socket): Promise<string> {
  let said = ''
  socket.on('data', (chunk) => (said += String(chunk)))
  socket.on('error', () => undefined)
  await once(socket, 'close')
  return said
}

describe('a client is cut', () => {
  test.each([
    ['that sends nothing', ''],
    ['that does not end its headers', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-A: '],
    ['that does not end its body', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nab'],
    [
      'that ends no part of its body',
      'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nab',
    ],
  ])('%s', async (_, text) => {
    const socket = await listen(SHORT)
    socket.write(text)
    expect(await allOf(socket)).not.toContain('answer')
  })

  test('that does not read', async () => {
    let cut: () => void = () => undefined
    const isCut = new Promise<void>((resolve) => (cut = resolve))
    const socket = await listen(SHORT, (_request, response) => {
      response.once('close', cut)
      response.end(Buffer.alloc(64 * 1024 * 1024))
    })
    socket.on('error', () => undefined)
    socket.pause()
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await isCut
  })
})

describe('a request whose length can be read in two ways is refused, and what follows it is none', () => {
  const HIDDEN = 'GET /hidden HTTP/1.1\r\nHost: localhost\r\n\r\n'
  const head = (...lines: string[]): string =>
    ['POST /first HTTP/1.1', 'Host: localhost', ...lines, '', ''].join('\r\n')
  const length = String(HIDDEN.length)

  test.each([
    ['two lengths', head('Content-Length: 0', `Content-Length: ${length}`)],
    ['a list of lengths', head(`Content-Length: 0, ${length}`)],
    ['a length and parts', `${head(`Content-Length: ${length}`, 'Transfer-Encoding: chunked')}0\r\n\r\n`],
    ['parts within parts', `${head('Transfer-Encoding: chunked, identity')}0\r\n\r\n`],
    ['parts by another name', `${head('Transfer-Encoding: xchunked')}0\r\n\r\n`],
    ['a length below none', head('Content-Length: -1')],
    ['a length that is none', head('Content-Length: 0x0')],
    ['a length beyond all numbers', head('Content-Length: 99999999999999999999')],
    ['a blank before the colon', head(`Content-Length : ${length}`)],
    ['a line that goes on', head('X-A: b', ` Content-Length: ${length}`, 'Transfer-Encoding: chunked', ' x')],
    [
      'a line ended by half',
      `POST /first HTTP/1.1\nHost: localhost\nContent-Length: 0\rTransfer-Encoding: chunked\n\n`,
    ],
    ['a part of no length', `${head('Transfer-Encoding: chunked')}z\r\n`],
    ['headers without end', head(`X-A: ${'a'.repeat(20_000)}`)],
  ])('%s', async (_, text) => {
    const socket = await listen(LONG)
    socket.write(text + HIDDEN)
    expect(await allOf(socket)).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(asked.filter((path) => path !== '/first')).toEqual([])
  })

  test('one that is right is answered, and so is the next', async () => {
    const socket = await listen(LONG)
    socket.write(
      `${head('Content-Length: 2', 'Connection: keep-alive')}ab${HIDDEN.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')}`,
    )
    expect((await allOf(socket)).match(/answer/g)).toHaveLength(2)
    expect(asked).toEqual(['/first', '/hidden'])
  })
})
