import type { ReactNode } from 'react'
import type { Profile } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import type { Hit } from '../panels/hit.tsx'
import { Finder } from '../panels/finder.tsx'
import { useCorrecting } from './correcting.tsx'
import { CorrectionForm } from './form.tsx'
import { Renaming } from './name.tsx'
import { OfficeForms } from './offices.tsx'
import { Parting } from './parting.tsx'
import { Splitting } from './split.tsx'
import { SmallButton } from '../parts/smallButton.tsx'

/** What can be put right about a person or an organization. */
export function NodeCorrections({ profile }: { profile: Profile }): ReactNode {
  const { t } = useSpeech()
  const { propose } = useCorrecting()
  const { node } = profile
  if (node.kind !== 'person' && node.kind !== 'organization') return null
  const merge = (hit: Hit): void => {
    propose({
      request: { what: 'merge', keep: node.id, other: hit.id },
      title: ({ t, name }) => t('correct.merge.what', { a: name(node.name).main, b: name(hit.name).main }),
    })
  }
  return (
    <CorrectionForm id={node.id}>
      <section>
        <h3>{t('correct.merge')}</h3>
        <Finder label={t('correct.merge')} placeholder={t('correct.who')} kinds={[node.kind]} take={merge} />
      </section>
      <section>
        <h3>{t('correct.distinct')}</h3>
        <Parting profile={profile} />
      </section>
      <section>
        <h3>{t('correct.rename')}</h3>
        <Renaming key={`${node.name.en} ${node.name.ja ?? ''}`} node={node} />
      </section>
      {profile.appearances.length > 1 && (
        <section>
          <h3>{t('correct.split')}</h3>
          <Splitting profile={profile} />
        </section>
      )}
      {node.kind === 'person' && profile.offices.length > 0 && (
        <section>
          <h3>{t('profile.offices')}</h3>
          <OfficeForms profile={profile} />
        </section>
      )}
      <SmallButton
        act={() => {
          propose({
            request: { what: 'hide-mention', node: node.id },
            title: ({ t, name }) => t('correct.hide.what', { a: name(node.name).main }),
          })
        }}
      >
        {t(node.kind === 'person' ? 'correct.nobody' : 'correct.nobody.body')}
      </SmallButton>
    </CorrectionForm>
  )
}
