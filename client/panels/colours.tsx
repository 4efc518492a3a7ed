import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import { Select } from '../parts/select.tsx'
import type { State } from '../state/state.ts'
import { COLOURS } from '../state/state.ts'
import type { Explore } from '../state/use.ts'

/** What the colours of the picture's nodes tell. */
export function Colours({ colours, explore }: Pick<State, 'colours'> & { explore: Explore }): ReactNode {
  const { t } = useSpeech()
  return (
    <Select
      className="colours"
      label={t('legend.colours')}
      options={COLOURS.map((value) => ({ value, text: t(`legend.by.${value}`) }))}
      value={colours}
      change={(chosen) => {
        explore({ do: 'colours', colours: chosen })
      }}
    />
  )
}
