/** Where corrections are made: shown first, then written into the ledger, then into the graph; one at a time. */
import { randomUUID } from 'node:crypto'
import type { CorrectionList, CorrectionMade, CorrectionRequest, Effect } from '../api/corrections.ts'
import { readInForce, toReread } from '../archive/holdings.ts'
import type { Holdings } from '../archive/holdings.ts'
import type { Step } from '../archive/ledger.ts'
import { tooLong } from '../archive/tooLong.ts'
import { ApiError } from '../http/errors.ts'
import { reloadDocuments } from '../load/load.ts'
import { readDocument } from '../graph/reads.ts'
import { findConcerned, toLedgerDigest } from './concerned.ts'
import { correction } from './correction.ts'
import type { Correction, InForce } from './correction.ts'
import type { Measured } from './effect.ts'
import { measure, toEffect } from './effect.ts'
import { toHolding, toInForce } from './inForce.ts'
import { listCorrections } from './list.ts'
import { notKept } from './reports.ts'
import { toCorrection } from './resolve.ts'

/** Who says so, and why. */
export interface Author {
  by: string
  why: string
}

export interface Desk {
  /** What a correction would change; nothing is written. */
  preview(request: CorrectionRequest): Promise<Effect>
  make(request: CorrectionRequest, author: Author): Promise<CorrectionMade>
  /** Takes a step of the ledger back; of an undo, does again what it took back. */
  undo(id: string, author: Author): Promise<CorrectionMade>
  list(offset: number, limit: number): Promise<CorrectionList>
}

export function createDesk(holdings: Holdings): Desk {
  const { inTurn } = holdings

  /** @throws ApiError where it is longer than a ledger takes */
  const resolve = async (before: readonly InForce[], request: CorrectionRequest): Promise<Correction> => {
    const one = await toCorrection(holdings, before, request)
    const told = tooLong(correction.safeParse(one).error)
    if (told !== undefined) throw new ApiError(409, 'too_long', `The ledger cannot take it: ${told}.`)
    return one
  }

  const make = async (request: CorrectionRequest, author: Author): Promise<CorrectionMade> => {
    const { archive, now } = holdings
    const before = await readInForce(archive)
    const one = await resolve(before, request)
    const id = toStepId()
    const proposed: InForce = { id, at: LATEST, do: one }
    await refuseUnkept(holdings, proposed)
    await archive.ledger.append({ id, ...author, do: one }, now())
    const after = await readInForce(archive)
    return { id, effect: await follow(holdings, after, [proposed], one) }
  }

  const undo = async (target: string, author: Author): Promise<CorrectionMade> => {
    const { archive, now } = holdings
    const { steps } = await archive.ledger.read()
    const step = steps.find((one) => one.id === target)
    if (step === undefined)
      throw new ApiError(404, 'unknown_correction', `There is no correction "${target}".`)
    if (toHolding(steps).get(target) !== true)
      throw new ApiError(
        409,
        'undone_already',
        `The correction "${target}" is undone already; undo that instead.`,
      )
    const id = toStepId()
    const before = toInForce(steps)
    await archive.ledger.append({ id, ...author, undo: target }, now())
    const after = await readInForce(archive)
    const origin = toOrigin(steps, step)
    const changed = [...before, ...after].filter((one) => one.id === origin.id)
    return { id, effect: await follow(holdings, after, changed.slice(0, 1), origin.do) }
  }

  return {
    preview: (request) =>
      inTurn(async () => {
        const before = await readInForce(holdings.archive)
        const one = await resolve(before, request)
        const proposed: InForce = { id: toStepId(), at: LATEST, do: one }
        await refuseUnkept(holdings, proposed)
        return rehearse(() => follow(holdings, [...before, proposed], [proposed], one, true))
      }),
    make: (request, author) => inTurn(() => make(request, author)),
    undo: (id, author) => inTurn(() => undo(id, author)),
    list: (offset, limit) => listCorrections(holdings, offset, limit),
  }
}

/** Later than any instant of the ledger. */
const LATEST = '9999'

/** Short enough to be typed; the letter keeps it apart from the numbers of namesakes. */
const toStepId = (): string => `c${randomUUID().replaceAll('-', '').slice(0, 9)}`

/** The correction that an undo, or an undo of one, takes back or does again. */
function toOrigin(steps: readonly Step[], step: Step): Extract<Step, { do: Correction }> {
  if ('do' in step) return step
  const target = steps.slice(0, steps.indexOf(step)).find(({ id }) => id === step.undo)
  if (target === undefined) throw new Error(`desk: the ledger has no step ${step.undo}`)
  return toOrigin(steps, target)
}

/** Carries an effect out of a transaction that is taken back. */
class Rehearsed extends Error {
  constructor(readonly effect: Effect) {
    super('rehearsed')
  }
}

async function rehearse(work: () => Promise<Effect>): Promise<Effect> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Rehearsed) return error.effect
    throw error
  }
}

/** Has the graph follow the corrections that hold, in one transaction, and measures what that changes. */
async function follow(
  holdings: Holdings,
  corrections: readonly InForce[],
  changed: readonly InForce[],
  one: Correction,
  isRehearsal = false,
): Promise<Effect> {
  const { store, queries, archive } = holdings
  const reread = toReread(archive, corrections)
  const concerned = await Promise.all((await findConcerned(holdings, changed)).map(reread))
  let before: Measured | undefined
  return reloadDocuments(
    store,
    queries,
    concerned.filter((document) => document !== undefined),
    reread,
    {
      async before(run) {
        before = await measure(run, queries, one)
      },
      async after(run, documents) {
        const after = await measure(run, queries, one, before?.parts.keys())
        const effect = toEffect(before ?? after, after, documents)
        if (isRehearsal) throw new Rehearsed(effect)
        await run([queries.statement('write/ledger', { ledger: toLedgerDigest(corrections) })])
        return effect
      },
    },
  )
}

/** Documents that were loaded before the archive kept them cannot be loaded again, and so not be corrected. */
async function refuseUnkept(holdings: Holdings, proposed: InForce): Promise<void> {
  const kept = new Set((await holdings.archive.documents.list()).map(({ id }) => id))
  const missing = (await findConcerned(holdings, [proposed])).find((id) => !kept.has(id))
  if (missing !== undefined) throw notKept((await readDocument(holdings, missing))?.file ?? missing)
}
