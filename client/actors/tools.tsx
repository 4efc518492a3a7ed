import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import { Choices } from '../parts/choices.tsx'
import type { ActorTable } from '../state/state.ts'
import { ACTOR_KINDS } from '../state/state.ts'
import type { Actor } from './columns.ts'

interface Props {
  table: ActorTable
  /** All that the table could list, for what there is to choose. */
  actors: readonly Actor[]
  /** `typing`: one step with what was typed before. */
  change(table: Partial<ActorTable>, typing?: boolean): void
  /** What can be done with what is left. */
  children: ReactNode
}

function Options({
  label,
  any,
  value,
  options,
  change,
}: {
  label: string
  any: string
  value: string
  options: readonly { value: string; text: string }[]
  change(value: string): void
}): ReactNode {
  // What was chosen stays, also where the days of now have nobody of it.
  const all =
    value === '' || options.some((one) => one.value === value)
      ? options
      : [{ value, text: value }, ...options]
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        change(event.target.value)
      }}
    >
      <option value="">{any}</option>
      {all.map((one) => (
        <option key={one.value} value={one.value}>
          {one.text}
        </option>
      ))}
    </select>
  )
}

/** Above the table: whom it lists, and what it leaves out. */
export function ActorTools({ table, actors, change, children }: Props): ReactNode {
  const { t, language } = useSpeech()
  const countries = [...new Set(actors.flatMap(({ country }) => country ?? []))]
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const groups = new Map(actors.flatMap(({ group }) => (group === undefined ? [] : [[group.lead, group]])))
  const collator = new Intl.Collator(language)
  return (
    <div className="tools-row">
      <Choices
        label={t('actors.of')}
        options={ACTOR_KINDS.map((value) => ({ value, text: t(`actors.of.${value}`) }))}
        value={table.of}
        change={(of) => {
          change({ of, country: '', group: '' })
        }}
      />
      <input
        type="search"
        value={table.match}
        aria-label={t('actors.match')}
        placeholder={t('actors.match')}
        onChange={(event) => {
          change({ match: event.target.value }, true)
        }}
      />
      {table.of !== 'countries' && (
        <Options
          label={t('one.country')}
          any={t('actors.country.any')}
          value={table.country}
          options={countries
            .map((code) => ({ value: code, text: names.of(code) ?? code }))
            .sort((a, b) => collator.compare(a.text, b.text))}
          change={(country) => {
            change({ country })
          }}
        />
      )}
      <Options
        label={t('actors.group')}
        any={t('actors.group.any')}
        value={table.group}
        options={[...groups.values()]
          .sort((a, b) => b.size - a.size || collator.compare(a.name, b.name))
          .map(({ lead, name, size }) => ({ value: lead, text: `${name} (${String(size)})` }))}
        change={(group) => {
          change({ group })
        }}
      />
      {children}
    </div>
  )
}
