import type { ReactNode } from 'react'
import { useState } from 'react'
import type { OfficeHeld, Profile } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { useCorrecting } from './correcting.tsx'
import { SmallButton } from '../parts/smallButton.tsx'

function OfficeForm({ node, office }: { node: Profile['node']; office: OfficeHeld }): ReactNode {
  const { t, name } = useSpeech()
  const { propose } = useCorrecting()
  const [title, setTitle] = useState(office.title)
  const put = (to: { title: string; of: string } | null): void => {
    const from = { title: office.title, of: office.body }
    propose({
      request: { what: 'edit-office', person: node.id, office: from, to },
      title: ({ t, name, title }) =>
        t(to === null ? 'correct.office.none' : 'correct.office.what', {
          a: name(node.name).main,
          b: title(office),
          c: to?.title ?? '',
        }),
    })
  }
  return (
    <form
      className="line"
      onSubmit={(event) => {
        event.preventDefault()
        put({ title: title.trim(), of: office.body })
      }}
    >
      <label>
        {t('correct.office', { of: name(office.of).main })}
        <input
          value={title}
          maxLength={200}
          onChange={(event) => {
            setTitle(event.target.value)
          }}
        />
      </label>
      <button type="submit" className="small" disabled={['', office.title].includes(title.trim())}>
        {t('correct.change')}
      </button>
      <SmallButton
        act={() => {
          put(null)
        }}
      >
        {t('correct.remove')}
      </SmallButton>
    </form>
  )
}

/** The offices of a person, each to be called otherwise or taken away. */
export function OfficeForms({ profile }: { profile: Profile }): ReactNode {
  return profile.offices.map((office) => (
    <OfficeForm
      key={`${office.title} ${office.body} ${String(office.former)}`}
      node={profile.node}
      office={office}
    />
  ))
}
