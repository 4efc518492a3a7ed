import type { ReactNode } from 'react'
import {
  Button,
  Header as SectionTitle,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components'
import { Icon } from '../icons.tsx'
import type { Choice } from '../parts/choices.tsx'

/** Choices for which a narrow window has no room side by side, behind one button. */
export function ChoiceMenu({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <MenuTrigger>
      <Button className="small menu-call" aria-label={label}>
        <Icon name="menu" />
      </Button>
      <Popover className="results menu" placement="bottom end">
        <Menu aria-label={label}>{children}</Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** One choice as a part of such a menu. */
export function ChoiceSection<T extends string>({
  label,
  options,
  value,
  disabled = false,
  change,
}: Choice<T>): ReactNode {
  if (disabled) return null
  return (
    <MenuSection
      selectionMode="single"
      selectedKeys={value === undefined ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys === 'all' || keys.has(option.value))
        if (chosen !== undefined) change(chosen.value)
      }}
    >
      <SectionTitle className="part">{label}</SectionTitle>
      {options.map((option) => (
        <MenuItem key={option.value} id={option.value} className="item" textValue={option.text}>
          {option.text}
        </MenuItem>
      ))}
    </MenuSection>
  )
}
