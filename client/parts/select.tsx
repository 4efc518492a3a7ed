import type { ReactNode } from 'react'

/** One of a few options, of which only the chosen one is shown until it is opened. */
export function Select<T extends string>({
  label,
  options,
  value,
  change,
  className,
}: {
  label: string
  options: readonly { value: T; text: string }[]
  value: T
  change(value: T): void
  className?: string
}): ReactNode {
  return (
    <select
      className={className}
      aria-label={label}
      title={label}
      value={value}
      onChange={({ target }) => {
        const chosen = options.find((one) => one.value === target.value)
        if (chosen !== undefined) change(chosen.value)
      }}
    >
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.text}
        </option>
      ))}
    </select>
  )
}
