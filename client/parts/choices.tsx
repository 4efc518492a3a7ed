import type { ReactNode } from 'react'

/** A few options, one of them chosen. */
export interface Choice<T extends string> {
  label: string
  /** `face`: what stands there in place of the text; `key`: chooses it from anywhere. */
  options: readonly { value: T; text: string; face?: ReactNode; key?: string }[]
  /** Absent where none of them is chosen. */
  value: T | undefined
  /** It has no say in what is shown now. */
  disabled?: boolean
  change(value: T): void
}

/** A few options side by side, one of them chosen: a group of native radio buttons, one stop of the Tab key. */
export function Choices<T extends string>({
  label,
  options,
  value,
  disabled,
  change,
  look = 'choices',
}: Choice<T> & { look?: 'choices' | 'lists' }): ReactNode {
  return (
    <fieldset className={look} disabled={disabled}>
      <legend className="hidden">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          title={option.key === undefined ? undefined : `${option.text} (${option.key.toUpperCase()})`}
        >
          <input
            type="radio"
            name={label}
            aria-keyshortcuts={option.key}
            checked={option.value === value}
            onChange={() => {
              change(option.value)
            }}
          />
          <span>{option.face ?? option.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
