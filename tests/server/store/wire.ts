import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** Stands between a driver and its server, and keeps what either says. */
export async function listenBetween(uri: string) {
  const { hostname, port } = new URL(uri)
  const said = { asked: '', answered: '' }
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const other = connect(Number(port), hostname)
    for (const [from, to, what] of [
      [client, other, 'asked'],
      [other, client, 'answered'],
    ] as const) {
      sockets.add(from)
      from.on('data', (bytes) => (said[what] += bytes.toString('latin1')))
      from.on('error', () => to.destroy())
      from.pipe(to)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    uri: `bolt://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked: () => said.asked,
    answered: () => said.answered,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
