import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Profile } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { useCorrecting } from './correcting.tsx'

/** Documents that speak of another one: those that are ticked become a person of their own, or an organization of that name. */
export function Splitting({ profile }: { profile: Profile }): ReactNode {
  const { t } = useSpeech()
  const { propose } = useCorrecting()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [other, setOther] = useState('')
  const { node, appearances } = profile
  const isBody = node.kind === 'organization'
  const documents = new Map(appearances.map((one) => [one.document.id, one]))
  return (
    <fieldset className="splitting">
      <legend>{t(isBody ? 'correct.split.bodies' : 'correct.split.which')}</legend>
      {[...documents.values()].map((one) => (
        <label key={one.document.id}>
          <input
            type="checkbox"
            checked={chosen.includes(one.document.id)}
            onChange={() => {
              const { id } = one.document
              setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
            }}
          />
          <span>
            {one.name} <span className="quiet">{one.document.title}</span>
          </span>
        </label>
      ))}
      {isBody && (
        <label>
          {t('correct.split.name')}
          <input
            value={other}
            maxLength={200}
            onChange={(event) => {
              setOther(event.target.value)
            }}
          />
        </label>
      )}
      <button
        type="button"
        className="small"
        disabled={chosen.length === 0 || chosen.length === documents.size || (isBody && other.trim() === '')}
        onClick={() => {
          propose({
            request: {
              what: 'split',
              from: node.id,
              documents: [...chosen],
              ...(isBody ? { name: other.trim() } : {}),
            },
            title: ({ t, name }) => t('correct.split.what', { a: name(node.name).main, n: chosen.length }),
          })
        }}
      >
        {t('correct.split')}
      </button>
    </fieldset>
  )
}
