import type { ReactNode } from 'react'
import type { DocumentList } from '../../server/api.ts'
import { askDocuments } from '../api.ts'
import { useSpeech } from '../language.tsx'
import { useResource } from '../resource.ts'
import type { Explore } from '../state/use.ts'
import { addDays } from '../timeline/days.ts'
import { Answered } from './notice.tsx'

/** Who published a bulletin, of which days, and how much is in it. */
export function DocumentLine({ document }: { document: DocumentList['documents'][number] }): ReactNode {
  const { t, window: words, date } = useSpeech()
  const { publisher, from, to, items, events } = document
  const days = from === undefined ? [] : [to === undefined ? date(from) : words({ from, to: addDays(to, 1) })]
  return (
    <span className="quiet">
      {[
        ...(publisher === undefined ? [] : [publisher]),
        ...days,
        t('count.items', { n: items }),
        t('count.events', { n: events }),
      ].join(' · ')}
    </span>
  )
}

/** What has been read, newest first; each can be opened. */
export function Documents({ explore }: { explore: Explore }): ReactNode {
  const { t } = useSpeech()
  const documents = useResource('documents', askDocuments)
  return (
    <section>
      <Answered of={documents}>
        {(answer) =>
          answer.documents.length > 0 && (
            <>
              <h3>{t('overview.documents')}</h3>
              <ul className="documents">
                {answer.documents.map((one) => (
                  <li key={one.id}>
                    <button
                      type="button"
                      className="link"
                      onClick={() => {
                        explore({ do: 'read', document: one.id })
                      }}
                    >
                      {one.title}
                    </button>
                    <DocumentLine document={one} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Answered>
    </section>
  )
}
