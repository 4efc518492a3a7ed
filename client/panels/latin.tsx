import type { ReactNode } from 'react'
import type { Name } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import type { Derived, Indexed } from '../state/derive.ts'

/** The names of what is seen, but for headlines. */
export const namesIn = (all: Indexed, derived: Derived): Name[] =>
  all.slice.nodes.flatMap(({ id, kind, name }) =>
    kind !== 'event' && derived.nodes.get(id)?.shown === true ? [name] : [],
  )

/** Says to who reads Japanese why some names are not in it: no bulletin writes them so, and none is made up. */
export function LatinNote({ names }: { names: readonly Name[] }): ReactNode {
  const { t, language } = useSpeech()
  if (language !== 'ja' || names.every(({ ja }) => ja !== undefined)) return null
  return <p className="quiet latin">{t('name.latin')}</p>
}
