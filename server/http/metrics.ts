/** What is measured for Prometheus, at /metrics: the only file that knows prom-client. */
import type { RequestHandler } from 'express'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { within } from '../within.ts'
import type { RouteName } from './routeName.ts'
import { toOutcome, whenOver } from './work.ts'

/** What the server knows of itself, asked for whenever somebody looks. */
export interface Gauges {
  /** Documents, items, people and events of the store; rejects where it does not answer. */
  extent(): Promise<Record<string, number>>
  /** Imports by their phase. */
  imports(): Record<string, number>
  /** Bytes that can still be written. */
  room(): Promise<number>
}

export interface Metrics {
  /** Measures each request from its beginning until it is over. */
  measure: RequestHandler
  /** GET /metrics, in the text format of Prometheus. */
  answer: RequestHandler
}

/** A page waits some milliseconds, a brief of years some seconds. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Who looks does not wait for a store as long as a reader does. */
const PATIENCE_MS = 3_000

export function createMetrics({ extent, imports, room }: Gauges, toRoute: RouteName): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'dragoman_request_seconds',
    help: 'How long requests took, by method, question and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  })
  const open = new Gauge({
    name: 'dragoman_requests_open',
    help: 'Requests that are being answered.',
    registers,
  })
  const up = new Gauge({ name: 'dragoman_store_up', help: '1 while the store answers.', registers })
  const held = new Gauge({
    name: 'dragoman_store_held',
    help: 'What the store holds.',
    labelNames: ['what'],
    registers,
  })
  const jobs = new Gauge({
    name: 'dragoman_imports',
    help: 'Imports by their phase.',
    labelNames: ['phase'],
    registers,
  })
  const bytes = new Gauge({
    name: 'dragoman_disk_room_bytes',
    help: 'Bytes that can still be written where the archive is.',
    registers,
  })

  const look = async (): Promise<void> => {
    try {
      for (const [what, count] of Object.entries(await within(extent(), PATIENCE_MS)))
        held.set({ what }, count)
      up.set(1)
    } catch {
      up.set(0)
    }
    jobs.reset()
    for (const [phase, count] of Object.entries(imports())) jobs.set({ phase }, count)
    bytes.set(await room())
  }

  return {
    measure(request, response, next) {
      const { method } = request
      const route = toRoute(request.path)
      const measured = seconds.startTimer({ method, route })
      open.inc()
      whenOver(response, () => {
        open.dec()
        measured({ status: toOutcome(response) })
      })
      next()
    },

    async answer(_request, response) {
      await look()
      response.set({ 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' })
      response.send(await registry.metrics())
    },
  }
}
