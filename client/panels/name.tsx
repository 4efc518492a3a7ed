import type { ReactNode } from 'react'
import type { Name } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'

interface Props {
  name: Name
  country?: string
  /** Without the other script. */
  short?: boolean
}

/** A name in the reader's script with the other beside it, and the code of its state. */
export function NameText({ name, country, short = false }: Props): ReactNode {
  const { main, beside } = useSpeech().name(name)
  return (
    <span className="name">
      {country !== undefined && country !== '' && <abbr className="code">{country}</abbr>}
      <span className="main">{main}</span>
      {!short && beside !== undefined && <span className="beside">{beside}</span>}
    </span>
  )
}
