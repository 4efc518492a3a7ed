/** The ledger as a list: who, when, why, about whom and what, and whether it holds. */
import { z } from 'zod'
import type { CorrectionEntry, CorrectionList, CorrectionState } from '../api/corrections.ts'
import type { Holdings } from '../archive/holdings.ts'
import type { Step } from '../archive/ledger.ts'
import { ask } from '../graph/reads.ts'
import type { Correction } from './correction.ts'
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
    return partsOf(step.do).every((part) => applied.has(`${step.id} ${part}`)) ? 'in force' : 'gone'
  }
  return {
    total: steps.length,
    offset,
    corrections: steps
      .toReversed()
      .slice(offset, offset + limit)
      .map((step) => toEntry(step, stateOf(step))),
    ...(torn === undefined ? {} : { torn }),
  }
}

function toEntry(step: Step, state: CorrectionState): CorrectionEntry {
  const { id, at, by, why } = step
  return 'undo' in step
    ? { id, at, by, why, what: 'undo', about: [step.undo], undo: step.undo, state }
    : { id, at, by, why, what: step.do.what, about: toAbout(step.do), state }
}

/** Whom and what a correction is about, in words. */
export function toAbout(one: Correction): string[] {
  switch (one.what) {
    case 'merge':
      return [one.keep.name, one.other.name]
    case 'distinct':
      return [one.one.name, one.other.name]
    case 'split':
      return [one.from.name, ...one.said.map(({ file }) => file)]
    case 'rename':
      return [one.person.name, ...[one.name, one.ja].filter((name) => name !== null)]
    case 'merge-bodies':
      return [one.keep, one.other]
    case 'distinct-bodies':
      return [one.one, one.other]
    case 'split-body':
      return [one.from, one.to, ...one.said.map(({ file }) => file)]
    case 'rename-body':
      return [one.body, ...[one.name, one.ja].filter((name) => name !== null)]
    case 'edit-event':
    case 'hide-event':
    case 'confirm-event':
      return [...new Set(one.reports.map(({ sentence }) => sentence))]
    case 'hide-mention':
      return [
        ...new Set(one.mentions.map(({ ref }) => ref)),
        ...new Set(one.mentions.map(({ headline }) => headline)),
      ]
    case 'edit-office':
      return [one.person.name, one.office.title, ...(one.to === null ? [] : [one.to.title])]
  }
}
