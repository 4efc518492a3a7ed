import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import { USUAL_ORDER } from '../state/state.ts'
import type { Order } from './columns.ts'

/** How many are new, above the table: brings them to its top, and back to the usual order. */
export function NewCount({
  n,
  order,
  change,
}: {
  n: number
  order: Order
  change(order: Order): void
}): ReactNode {
  const { t } = useSpeech()
  const isFirst = order.by === 'new' && order.descending
  return (
    <button
      type="button"
      className="link"
      aria-pressed={isFirst}
      title={t('actors.new.first')}
      onClick={() => {
        change(isFirst ? USUAL_ORDER : { by: 'new', descending: true })
      }}
    >
      {t('actors.new.count', { n })} ↑
    </button>
  )
}
