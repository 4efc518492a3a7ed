/** What a document says, after corrections. Pure: the same document and corrections give the same. */
import type { Extraction } from '../../ingest/types.ts'
import { toMark } from '../identity/marks.ts'
import type { Corrected } from '../load/load.ts'
import { asRead } from '../load/load.ts'
import { mergeBodies, partBodies, renameBody, splitBody } from './bodies.ts'
import type { AppearanceRef, InForce } from './correction.ts'
import { bodiesOf, refsOf, strangersOf } from './correction.ts'
import type { Draft } from './draft.ts'
import { BY_HAND } from './draft.ts'
import { editEvent, editOffice, hideMention } from './edits.ts'
import type { Sought } from './find.ts'
import { findPeople, isOf, isUnclear, seekEvents } from './find.ts'
import { watchKeys } from './formerKeys.ts'

/** Stands for the part of a correction of which a document has several. */
export const UNCLEAR = 'unclear'

/**
 * Applies corrections in their order. `applied` names those whose object is in the document: `<id> <part>`, see `partsOf`; what is
 * in no document has gone. Those of which the document has several, with nothing to tell which is meant, are `<id> unclear`.
 */
export function correctExtraction(extraction: Extraction, corrections: readonly InForce[]): Corrected {
  const concerning = corrections.filter(
    ({ do: one }) => bodiesOf(one).length > 0 || refsOf(one).some((ref) => isOf(ref, extraction)),
  )
  if (concerning.length === 0) return asRead(extraction)
  const marks = new Map<string, string[]>()
  const applied: string[] = []
  const draft: Draft = {
    extraction: structuredClone(extraction),
    mark(said, mark) {
      const people = findPeople(draft.extraction, said)
      for (const id of people) marks.set(id, [...(marks.get(id) ?? []), toMark(mark)])
      return people.length > 0
    },
  }
  const keys = watchKeys(draft.extraction)
  for (const one of concerning) {
    const sought = seekEvents(draft.extraction, one.do)
    if (isUnclear(draft.extraction, one.do, sought)) applied.push(`${one.id} ${UNCLEAR}`)
    const parts = apply(draft, one, sought)
    applied.push(...parts.map((part) => `${one.id} ${part}`))
    if (parts.length > 0) keys.look()
  }
  return { extraction: draft.extraction, marks, formerKeys: keys.former(), applied }
}

/** The parts of the correction that the document has. */
function apply(draft: Draft, { id, at, do: one }: InForce, sought: readonly Sought[]): string[] {
  const found = sought.flatMap((event) => event.found ?? [])
  const { extraction } = draft
  const all = (isApplied: boolean): string[] => (isApplied ? ['all'] : [])
  const same = (part: 'keep' | 'other', said: readonly AppearanceRef[]): string[] =>
    draft.mark(said, ['same', at, id, part]) ? [part] : []
  const apart = (part: 'one' | 'other', said: readonly AppearanceRef[]): string[] =>
    draft.mark(said, ['apart', at, id, part]) ? [part] : []
  switch (one.what) {
    case 'merge':
      // whoever stays goes on under the name as well
      if (one.keep.id !== one.other.id) draft.mark(one.keep.said, ['called', at, id, one.keep.name, null])
      return [...same('keep', one.keep.said), ...same('other', one.other.said)]
    case 'distinct':
      return [...apart('one', one.one.said), ...apart('other', one.other.said)]
    case 'split':
      return all(draft.mark(one.said, ['split', at, id]))
    case 'rename':
      return all(draft.mark(one.person.said, ['called', at, id, one.name, one.ja]))
    case 'merge-bodies':
      return all(mergeBodies(extraction, one))
    case 'split-body':
      return all(one.said.some((ref) => isOf(ref, extraction)) && splitBody(extraction, one))
    case 'distinct-bodies':
      return partBodies(extraction, one)
    case 'rename-body':
      return all(renameBody(extraction, one))
    case 'edit-office':
      return all(editOffice(extraction, one))
    case 'hide-mention':
      return all(one.mentions.map((mention) => hideMention(extraction, mention)).includes(true))
    case 'edit-event':
      for (const { name, person } of strangersOf(one))
        draft.mark(person.said, ['same', at, `${id}.${name}`, 'keep'])
      return all(sought.map((event) => editEvent(draft, { id, at, ...event, edit: one })).includes(true))
    case 'hide-event':
      for (const { list, event } of found) list.splice(list.indexOf(event), 1)
      return all(found.length > 0)
    case 'confirm-event':
      for (const { event } of found) Object.assign(event, { confidence: 1, features: BY_HAND })
      return all(found.length > 0)
  }
}
