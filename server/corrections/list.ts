/** The ledger as a list: who, when, why, about whom and what, and whether it holds. */
import { z } from 'zod'
import type { CorrectionEntry, CorrectionList, CorrectionState } from '../api/corrections.ts'
import type { Holdings } from '../archive/holdings.ts'
import type { Step } from '../archive/ledger.ts'
import { ask } from '../graph/reads.ts'
import { tellCorrections } from './about.ts'
import type { Correction } from './correction.ts'
import { UNCLEAR } from './correct.ts'
import { partsOf } from './correction.ts'
import { toHolding } from './inForce.ts'

/** A page of the steps, newest first. */
export async function listCorrections(
  holdings: Holdings,
  offset: number,
  limit: number,
): Promise<CorrectionList> {
  const { steps, torn } = await holdings.archive.ledger.read()
  const holding = toHolding(steps)
  const rows = await ask(holdings, 'corrections/applied', z.object({ part: z.string() }))
  const applied = new Set(rows.map(({ part }) => part))
  const stateOf = (step: Step): CorrectionState => {
    if (holding.get(step.id) !== true) return 'undone'
    if ('undo' in step) return 'in force'
    // whoever reads the list can help there, be it in force elsewhere
    if (applied.has(`${step.id} ${UNCLEAR}`)) return 'unclear'
    return partsOf(step.do).every((part) => applied.has(`${step.id} ${part}`)) ? 'in force' : 'gone'
  }
  const page = steps.toReversed().slice(offset, offset + limit)
  const byId = new Map(steps.map((step) => [step.id, step]))
  const origins = page.flatMap((step) => {
    const origin = originOf(step, byId)
    return origin === undefined ? [] : [{ id: step.id, origin }]
  })
  const all = await tellCorrections(
    holdings,
    origins.map(({ origin }) => origin),
  )
  const told = new Map(origins.map(({ id }, at) => [id, all[at]]))
  return {
    total: steps.length,
    offset,
    corrections: page.map((step): CorrectionEntry => {
      const { id, at, by, why } = step
      const { what, about = [] } = told.get(step.id) ?? {}
      const said = { id, at, by, why, about, state: stateOf(step) }
      if ('do' in step) return { ...said, what: step.do.what }
      const again = isAgain(step, byId) && { again: true as const }
      return { ...said, what: 'undo', undo: step.undo, ...(what && { of: what }), ...again }
    }),
    ...(torn === undefined ? {} : { torn }),
  }
}

/** What a step corrects; of one that takes another back, what that one did. Undefined where another archive did not bring it. */
function originOf(step: Step, byId: ReadonlyMap<string, Step>): Correction | undefined {
  if ('do' in step) return step.do
  const other = byId.get(step.undo)
  return other && originOf(other, byId)
}

/** Does a step do again what another had taken back? */
function isAgain(step: Step, byId: ReadonlyMap<string, Step>): boolean {
  const other = 'undo' in step ? byId.get(step.undo) : undefined
  return other !== undefined && 'undo' in other && !isAgain(other, byId)
}
