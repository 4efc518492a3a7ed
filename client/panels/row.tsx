import type { ReactNode } from 'react'

interface Props {
  /** How many, as it is written at the end of the line. */
  n: string
  /** Is it what the reader has chosen? */
  current?: boolean
  /** Id of the node that the line stands for. */
  node?: string
  /** `more`: with Shift, Ctrl or the command key, beside what is chosen already. */
  choose(more: boolean): void
  children: ReactNode
}

/** One line of a list that can be chosen, with a number at its end. */
export function Row({ n, current, node, choose, children }: Props): ReactNode {
  return (
    <button
      type="button"
      className="row"
      data-node={node}
      aria-current={current}
      onClick={({ shiftKey, ctrlKey, metaKey }) => {
        choose(shiftKey || ctrlKey || metaKey)
      }}
    >
      {children}
      <span className="n">{n}</span>
    </button>
  )
}
