import type { ReactNode } from 'react'
import type { Choice } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { featureName } from './featureName.ts'

/** What speaks for a decision and against it, as bars from the middle; and who came next. */
export function Features({ features, runnerUp }: Pick<Choice, 'features' | 'runnerUp'>): ReactNode {
  const { t } = useSpeech()
  const rows = Object.entries(features).sort(([, a], [, b]) => b - a)
  const most = Math.max(1, ...rows.map(([, weight]) => Math.abs(weight)))
  return (
    <>
      {rows.length === 0 && <p className="quiet">{t('review.features.none')}</p>}
      <table className="features">
        <tbody>
          {rows.map(([name, weight]) => (
            <tr key={name}>
              <th scope="row">{featureName(name, t)}</th>
              <td className={weight < 0 ? 'against' : 'for'}>
                <i style={{ inlineSize: `${String(Math.round((Math.abs(weight) / most) * 60))}px` }} />
                {weight > 0 ? '+' : ''}
                {String(Math.round(weight * 100) / 100)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {runnerUp !== undefined && (
        <p className="quiet">
          {t('review.next', { name: runnerUp.name, score: Math.round(runnerUp.score * 100) / 100 })}
        </p>
      )}
    </>
  )
}
