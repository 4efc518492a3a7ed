import type { ReactNode } from 'react'
import { useState } from 'react'
import type { DocumentList } from '../../server/api.ts'
import { askDocuments } from '../documents/questions.ts'
import { useSpeech } from '../language.tsx'
import { useResource } from '../resource.ts'
import type { State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { addDays } from '../timeline/days.ts'
import { DocumentActs } from '../documents/acts.tsx'
import { Answered } from './notice.tsx'
import { AllBulletins } from './allBulletins.tsx'
import { WholeButton } from './wholeButton.tsx'

/** Of which days a bulletin is, which tells it from others of its name, who published it, and how much is in it. */
export function DocumentLine({ document }: { document: Document }): ReactNode {
  const { t, window: words, date } = useSpeech()
  const { publisher, from, to, items, events } = document
  const days = from && (to === undefined ? date(from) : words({ from, to: addDays(to, 1) }))
  const others = [
    ...(publisher === undefined ? [] : [publisher]),
    t('count.items', { n: items }),
    t('count.events', { n: events }),
  ]
  return (
    <span className="quiet">
      {days !== undefined && (
        <>
          <span className="of-days">{days}</span>
          {' · '}
        </>
      )}
      {others.join(' · ')}
    </span>
  )
}

type Document = DocumentList['documents'][number]

/** Some ids where one has become another, or is no more. */
const replaced = (ids: readonly string[], one: string, other: string | undefined): string[] =>
  ids.flatMap((id) => (id !== one ? [id] : other === undefined ? [] : [other]))

/** One bulletin: its box leaves what it says alone, its title opens it. */
function Entry({ document, state, explore, acts = false }: Props & { document: Document }): ReactNode {
  const { t } = useSpeech()
  const { documents } = state
  const isChosen = documents.includes(document.id)
  return (
    <li>
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={t('documents.only', { title: document.title })}
        title={t('documents.only', { title: document.title })}
        onChange={() => {
          const ids = isChosen ? documents.filter((id) => id !== document.id) : [...documents, document.id]
          explore({ do: 'documents', ids })
        }}
      />
      <div>
        <span>
          <button
            type="button"
            className="link"
            onClick={() => {
              explore({ do: 'read', document: document.id })
            }}
          >
            {document.title}
          </button>
          {document.sample === true && <em className="tag">{t('documents.sample')}</em>}
        </span>
        <DocumentLine document={document} />
        {acts && (
          <DocumentActs
            document={document}
            follow={(id) => {
              if (isChosen) explore({ do: 'documents', ids: replaced(documents, document.id, id) })
            }}
          />
        )}
      </div>
    </li>
  )
}

interface Props {
  state: State
  explore: Explore
  /** With what can be done with each. */
  acts?: boolean
}

/** What has been read, newest first; those by which the reader narrows are always there. */
export function Documents({ first, ...props }: Props & { first: number }): ReactNode {
  const { t } = useSpeech()
  const [whole, setWhole] = useState(false)
  const documents = useResource('documents', askDocuments)
  const { state, explore, acts } = props
  // Where it is the page's matter, and where it is a part of an overview.
  const Title = acts === true ? 'h2' : 'h3'
  return (
    <section>
      <Answered of={documents}>
        {({ documents: all }) =>
          all.length > 0 && (
            <>
              <Title>{t('overview.documents')}</Title>
              {all.length > 1 && <p className="hint">{t('documents.hint')}</p>}
              <ul className="documents">
                {all
                  .filter(({ id }, at) => whole || at < first || state.documents.includes(id))
                  .map((one) => (
                    <Entry key={one.id} document={one} {...props} />
                  ))}
              </ul>
              {all.length > first && (
                <WholeButton whole={whole} all={t('profile.all', { n: all.length })} change={setWhole} />
              )}
              {state.documents.length > 0 && <AllBulletins explore={explore} />}
            </>
          )
        }
      </Answered>
    </section>
  )
}
