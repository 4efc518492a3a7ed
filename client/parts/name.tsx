import type { ReactNode } from 'react'
import type { Name } from '../../server/api.ts'
import { Flag } from '../flags/flag.tsx'
import { useSpeech } from '../language.tsx'

interface Props {
  name: Name
  country?: string
  /** It is the state itself: its flag says more than its code. */
  flag?: boolean
  /** Without the other script. */
  short?: boolean
}

/** A name in the reader's script with the other beside it, and the code of its state. */
export function NameText({ name, country, flag = false, short = false }: Props): ReactNode {
  const { main, beside } = useSpeech().name(name)
  return (
    <span className="name">
      {country !== undefined &&
        country !== '' &&
        (flag ? <Flag code={country} /> : <abbr className="code">{country}</abbr>)}
      <span className="main">{main}</span>
      {!short && beside !== undefined && <span className="beside">{beside}</span>}
    </span>
  )
}
