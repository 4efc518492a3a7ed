import type { ReactNode } from 'react'
import type { Effect } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import type { ChangeLine } from './changes.ts'

/** What will be told otherwise. */
export function ChangeTable({ changes }: { changes: readonly ChangeLine[] }): ReactNode {
  const { t } = useSpeech()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('effect.what')}</th>
          <th scope="col">{t('effect.before')}</th>
          <th scope="col">{t('effect.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ what, before, after }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What a correction changes, in counts: what moves, what goes, and whom it touches. */
export function EffectLines({ effect }: { effect: Effect }): ReactNode {
  const { t } = useSpeech()
  const { moved, events, people, documents, nodes } = effect
  const lines = [
    ...(moved.contacts > 0 ? [t('effect.contacts', { n: moved.contacts })] : []),
    ...(moved.events > moved.contacts ? [t('effect.events', { n: moved.events - moved.contacts })] : []),
    ...(events.after < events.before ? [t('effect.fewer', { n: events.before - events.after })] : []),
    ...(events.after > events.before ? [t('effect.more', { n: events.after - events.before })] : []),
    ...(people.after === people.before
      ? []
      : [t('effect.people', { before: people.before, after: people.after })]),
  ]
  const touched = nodes.filter(
    ({ before, after }) => before?.events !== after?.events || before?.contacts !== after?.contacts,
  )
  return (
    <div className="effect">
      <ul>
        {(lines.length === 0 ? [t('effect.none')] : lines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {touched.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('effect.who')}</th>
              <th scope="col">{t('effect.before')}</th>
              <th scope="col">{t('effect.after')}</th>
            </tr>
          </thead>
          <tbody>
            {touched.slice(0, 8).map(({ id, name, before, after }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{before === undefined ? '–' : t('count.events', { n: before.events })}</td>
                <td>{after === undefined ? '–' : t('count.events', { n: after.events })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="quiet">{t('effect.documents', { n: documents })}</p>
    </div>
  )
}
