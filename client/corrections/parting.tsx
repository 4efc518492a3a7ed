import type { ReactNode } from 'react'
import { ID_START } from '../../cypher/ontology.ts'
import type { Name, Profile } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { Finder } from '../panels/finder.tsx'
import { useCorrecting } from './correcting.tsx'

/** Who is not the same: somebody else; of an organization also whoever bears a name that is taken for one of its own. */
export function Parting({ profile: { node, aliases } }: { profile: Profile }): ReactNode {
  const { t } = useSpeech()
  const { propose } = useCorrecting()
  const part = (other: string, called: Name): void => {
    propose({
      request: { what: 'distinct', one: node.id, other },
      title: ({ t, name }) => t('correct.distinct.what', { a: name(node.name).main, b: name(called).main }),
    })
  }
  const others =
    node.kind === 'organization'
      ? aliases
          .map((alias) => ({ alias, id: `${ID_START.organization}${alias}` }))
          .filter(({ id }) => id !== node.id)
      : []
  return (
    <>
      <Finder
        label={t('correct.distinct')}
        placeholder={t('correct.who')}
        kinds={[node.kind]}
        take={(hit) => {
          part(hit.id, hit.name)
        }}
      />
      {others.length > 0 && (
        <fieldset>
          <legend>{t('correct.distinct.names')}</legend>
          <p className="buttons">
            {others.map(({ alias, id }) => (
              <button
                key={id}
                type="button"
                className="small"
                onClick={() => {
                  part(id, { en: alias })
                }}
              >
                {alias}
              </button>
            ))}
          </p>
        </fieldset>
      )}
    </>
  )
}
