/** The web application: the API, and the built page beside it. Listens to nothing by itself. */
import compression from 'compression'
import express from 'express'
import type { Express, Request, RequestHandler } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Access } from './http/access.ts'
import { expectToken, guard, LOOPBACK, refuseForeignHosts, refuseForeignSites } from './http/access.ts'
import type { Audit } from './archive/audit.ts'
import type { Holdings } from './archive/holdings.ts'
import { createDesk } from './corrections/desk.ts'
import { createUpkeep } from './documents/upkeep.ts'
import { toServed } from './http/endpoint.ts'
import { ENDPOINTS } from './http/endpoints.ts'
import { answerErrors, answerUnknownPath } from './http/errors.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { ReadFile } from './jobs/reader.ts'
import { refuseOverload, slowGuessing } from './http/limits.ts'
import { createMemory } from './graph/memory.ts'
import { createMetrics } from './http/metrics.ts'
import type { Served } from './http/operation.ts'
import { serve } from './http/operation.ts'
import { allowOwnOriginOnly } from './http/ownOrigin.ts'
import { auditWrites, logRequests } from './http/requestLog.ts'
import { createRouteName } from './http/routeName.ts'
import { asWork } from './http/work.ts'
import { refresh } from './graph/reads.ts'
import type { Graph } from './graph/reads.ts'
import { briefFiles } from './routes/briefFile.ts'
import { corrections } from './routes/corrections.ts'
import { DESCRIPTION, describe } from './routes/description.ts'
import { health, sharedStamp } from './routes/health.ts'
import { imports } from './routes/imports.ts'
import { review } from './routes/review.ts'
import { upkeep } from './routes/upkeep.ts'
import { createLiveSearch } from './search/live.ts'

export interface AppSettings extends Graph {
  log: Logger
  /** Folder of the built page; absent where only the API is wanted. */
  page?: string
  /** The archive behind the graph; absent where nothing can be corrected. */
  holdings?: Holdings
  /** Who may ask and write; without, everybody on this machine. */
  access?: Access
  /** Files on their way into the archive; absent where nothing can be brought in. */
  jobs?: Jobs
  /** Reads files; absent where nothing can be read again. */
  read?: ReadFile
  /** Bytes that can still be written where the archive is. */
  room?: () => Promise<number>
  /** Where those who write are noted. */
  audit?: Audit
}

/** The page brings its own scripts, styles and fonts, and speaks to nobody but this server. */
const SECURITY = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // Plain http on this machine: a promise of https would lock the reader out.
  strictTransportSecurity: false,
}

/** Builds the application over an open store. Closing the store is the caller's part. */
export function createApp({
  store,
  queries,
  japanese,
  samples,
  log,
  page,
  holdings,
  jobs,
  read,
  room,
  audit,
  access = LOOPBACK,
}: AppSettings): Express {
  const graph = { store, queries, ...(japanese && { japanese }), ...(samples && { samples }) }
  const app = express()
  app.set('query parser', 'simple')
  // a path has one form, by which all that stands before the routes can tell what is asked
  app.enable('strict routing')
  app.enable('case sensitive routing')
  app.set('trust proxy', [...(access.proxies ?? [])])
  app.disable('x-powered-by')
  const stamp = sharedStamp(graph)
  const api = createApi({ ...graph, memory: { now: createMemory() } }, log, {
    holdings,
    jobs,
    read,
    room,
    stamp,
    share: access.share,
  })
  const toRoute = createRouteName([...api.served, DESCRIPTION])
  const gauges = {
    extent: async () => ({ ...(await stamp()) }),
    imports: () => countBy(jobs?.list() ?? [], (job) => job.state().phase),
    room: room ?? (() => Promise.resolve(NaN)),
  }
  const metrics = createMetrics(gauges, toRoute)
  app.use(metrics.measure, logRequests(log, toRoute), helmet(SECURITY))
  app.use(refuseForeignHosts(access), refuseForeignSites)
  // Before the audit log: who has no token must not be able to fill it.
  if (access.tokens !== undefined) app.use(expectToken, slowGuessing(access.tokens))
  if (audit !== undefined) app.use(auditWrites(audit))
  app.use(guard(access), compression())
  app.use('/api', api.router)
  app.get('/metrics', metrics.answer)
  // in another form they are no view of the page either
  app.use(/^\/(?:api|metrics)(?=\/|$)/i, answerUnknownPath)
  if (page !== undefined && isBuilt(page)) servePage(app, page)
  app.use(answerUnknownPath)
  app.use(answerErrors(log, toRoute))
  return app
}

function countBy<T>(all: readonly T[], keyOf: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of all) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1
  return counts
}

/** Is there a built page in the folder? */
export const isBuilt = (page: string): boolean => existsSync(join(page, 'index.html'))

function createApi(
  graph: Graph,
  log: Logger,
  {
    holdings,
    jobs,
    read,
    room,
    stamp,
    share,
  }: Pick<AppSettings, 'holdings' | 'jobs' | 'read' | 'room'> &
    Pick<Access, 'share'> & { stamp: ReturnType<typeof sharedStamp> },
): { router: express.Router; served: Served[] } {
  const api = express.Router({ strict: true, caseSensitive: true })
  api.use(forbidCaching)
  const context = { graph, search: createLiveSearch(graph) }
  const ofGraph = [
    ...ENDPOINTS.map((one) => toServed(one, context)),
    ...briefFiles(graph),
    ...(holdings === undefined ? [] : [review(holdings), ...corrections(createDesk(holdings))]),
    ...(holdings === undefined || read === undefined ? [] : upkeep(createUpkeep(holdings, read))),
  ]
  const ofJobs = jobs === undefined ? [] : imports(jobs)
  const ofServer = [health(graph.store.name, stamp, log, room)]
  // Before the limit: a server that has too much to do is well.
  serve(api, ofServer)
  api.use(allowOwnOriginOnly, refuseOverload(share))
  const served = [...ofGraph, ...ofJobs, ...ofServer]
  describe(api, served)
  serve(api, ofJobs)
  api.use(
    asWork(async (_request, _response, next) => {
      await refresh(graph)
      next()
    }),
  )
  serve(api, ofGraph)
  api.use(answerUnknownPath)
  return { router: api, served }
}

/** The store may change at any time; the browser asks again each time, and an unchanged answer costs a 304. */
const forbidCaching: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-cache')
  next()
}

/** Files of the build carry a hash in their name and never change; every other path is a view of the page. */
function servePage(app: Express, folder: string): void {
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  app.use(express.static(folder, { index: false, maxAge: 0 }))
  app.get('/{*path}', (_request: Request, response) => {
    response.sendFile('index.html', { root: folder, headers: { 'Cache-Control': 'no-cache' } })
  })
}
