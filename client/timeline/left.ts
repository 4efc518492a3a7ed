import type { Speech } from '../language.tsx'
import type { Derived } from '../state/derive.ts'
import { REASONS } from '../state/derive.ts'
import type { State } from '../state/state.ts'

/** Why not all events are shown, with exact counts; undefined where they are. */
export function maybeLeftOut(
  { left }: Pick<Derived, 'left'>,
  { documents }: Pick<State, 'documents'>,
  t: Speech['t'],
): string | undefined {
  const parts = [
    ...REASONS.flatMap((reason) => (left[reason] > 0 ? [t(`left.${reason}`, { n: left[reason] })] : [])),
    ...(documents.length > 0 ? [t('left.documents')] : []),
  ]
  return parts.length === 0 ? undefined : t('left.out', { what: parts.join(t('left.comma')) })
}
