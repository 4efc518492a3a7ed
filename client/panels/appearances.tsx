import type { ReactNode } from 'react'
import type { Profile } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import type { Speech } from '../language.tsx'
import { featureName } from '../review/featureName.ts'
import { Omitted } from './omitted.tsx'

type Appearance = Profile['appearances'][number]

/** What was weighed, for whoever wants to know why: `same office +4, close in time +0.5 (Ada Orlo 1)`. */
function weighed({ choice }: Appearance, t: Speech['t']): string | undefined {
  if (choice === undefined) return undefined
  const sum = Object.entries(choice.features).map(
    ([name, weight]) => `${featureName(name, t)} ${weight > 0 ? '+' : ''}${String(weight)}`,
  )
  const next =
    choice.runnerUp === undefined
      ? []
      : [`(${choice.runnerUp.name} ${String(Math.round(choice.runnerUp.score * 100) / 100)})`]
  return [sum.join(t('chain.comma')), ...next].join(' ')
}

/** The documents that name a person or body, the least certain first, each with the name there and why it is this person. */
export function Appearances({ profile }: { profile: Profile }): ReactNode {
  const { t } = useSpeech()
  if (profile.appearances.length < 2) return null
  const omitted = profile.omittedAppearances
  const documents = new Set(profile.appearances.map(({ document }) => document.id)).size + omitted
  return (
    <details className="appearances">
      <summary>
        {t(
          documents === 1
            ? 'profile.names'
            : profile.node.kind === 'person'
              ? 'profile.appearances'
              : 'profile.documents',
          {
            n: documents === 1 ? profile.appearances.length : documents,
          },
        )}
      </summary>
      <ul>
        {profile.appearances.map((one) => (
          <li key={`${one.document.id} ${one.name}`}>
            {one.name}
            <span className="quiet">
              {one.document.title}
              {one.choice !== undefined &&
                ` · ${t('profile.certain', { n: Math.round(one.choice.confidence * 100) })}`}
            </span>
            {one.choice !== undefined && <span className="quiet">{weighed(one, t)}</span>}
          </li>
        ))}
      </ul>
      <Omitted n={omitted} />
    </details>
  )
}
