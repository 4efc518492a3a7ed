import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import type { State } from '../state/state.ts'
import { COLOURS } from '../state/state.ts'
import type { Explore } from '../state/use.ts'

/** What the colours of the picture's nodes tell. */
export function Colours({ colours, explore }: Pick<State, 'colours'> & { explore: Explore }): ReactNode {
  const { t } = useSpeech()
  return (
    <select
      className="colours"
      aria-label={t('legend.colours')}
      value={colours}
      onChange={({ target }) => {
        const chosen = COLOURS.find((one) => one === target.value)
        if (chosen !== undefined) explore({ do: 'colours', colours: chosen })
      }}
    >
      {COLOURS.map((one) => (
        <option key={one} value={one}>
          {t(`legend.by.${one}`)}
        </option>
      ))}
    </select>
  )
}
