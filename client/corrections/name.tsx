import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Profile } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { useCorrecting } from './correcting.tsx'

/** Another name for a person or an organization, or another Japanese one. */
export function Renaming({ node }: { node: Profile['node'] }): ReactNode {
  const { t } = useSpeech()
  const { propose } = useCorrecting()
  const [name, setName] = useState(node.name.en)
  const [ja, setJa] = useState(node.name.ja ?? '')
  const change = {
    ...(name.trim() === '' || name.trim() === node.name.en ? {} : { name: name.trim() }),
    ...(ja.trim() === '' || ja.trim() === (node.name.ja ?? '') ? {} : { ja: ja.trim() }),
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        propose({
          request: { what: 'rename', node: node.id, ...change },
          title: ({ t }) => t('correct.rename.what', { a: node.name.en, b: change.name ?? change.ja ?? '' }),
        })
      }}
    >
      <label>
        {t('correct.name')}
        <input
          value={name}
          maxLength={200}
          onChange={(event) => {
            setName(event.target.value)
          }}
        />
      </label>
      <label>
        {t('correct.ja')}
        <input
          lang="ja"
          value={ja}
          maxLength={200}
          onChange={(event) => {
            setJa(event.target.value)
          }}
        />
      </label>
      <button type="submit" className="small" disabled={Object.keys(change).length === 0}>
        {t('correct.rename')}
      </button>
    </form>
  )
}
