import type { ReactNode } from 'react'
import type { Speech } from '../language.tsx'
import { useSpeech } from '../language.tsx'
import { Choices } from '../parts/choices.tsx'
import type { Listed } from '../state/state.ts'
import { LISTS } from '../state/state.ts'

/** What a list is called. */
export const listName = (list: Listed, t: Speech['t']): string =>
  typeof list === 'number' ? t(`tone.${list}`) : t(`list.${list}`)

/** What of the events is listed: a few choices, with their numbers where these are known. */
export function Lists({
  lists,
  list,
  choose,
}: {
  lists: readonly { list: Listed; n?: number }[]
  list: Listed
  choose(list: Listed): void
}): ReactNode {
  const { t, number } = useSpeech()
  const options = lists.map((one) => ({
    value: String(one.list),
    text: listName(one.list, t),
    face: (
      <>
        {typeof one.list === 'number' && <i className={`swatch tone-${String(one.list)}`} />}
        {listName(one.list, t)} {one.n !== undefined && <span className="n">{number(one.n)}</span>}
      </>
    ),
  }))
  return (
    <Choices
      look="lists"
      label={t('list.label')}
      options={options}
      value={String(list)}
      change={(value) => {
        const found = LISTS.find((one) => String(one) === value)
        if (found !== undefined) choose(found)
      }}
    />
  )
}
