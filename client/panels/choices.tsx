import type { ReactNode } from 'react'

/** A few options, one of them chosen. */
export interface Choice<T extends string> {
  label: string
  options: readonly { value: T; text: string }[]
  /** Absent where none of them is chosen. */
  value: T | undefined
  /** It has no say in what is shown now. */
  disabled?: boolean
  change(value: T): void
}

/** A few options side by side, one of them chosen: a group of native radio buttons. */
export function Choices<T extends string>({ label, options, value, disabled, change }: Choice<T>): ReactNode {
  return (
    <fieldset className="choices" disabled={disabled}>
      <legend className="hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={label}
            checked={option.value === value}
            onChange={() => {
              change(option.value)
            }}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
