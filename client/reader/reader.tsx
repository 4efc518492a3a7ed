import type { ReactNode } from 'react'
import type { DocumentAnswer } from '../../server/api.ts'
import { askDocument } from '../api.ts'
import { PrintButton } from '../export/print.tsx'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import { DocumentActs } from '../documents/acts.tsx'
import { BinList } from '../documents/bin.tsx'
import { DocumentLine, Documents } from '../panels/documents.tsx'
import { Answered } from '../panels/notice.tsx'
import { Reading } from '../reading.tsx'
import { useResource } from '../resource.ts'
import type { State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { ItemText } from './item.tsx'

interface Props {
  state: State
  explore: Explore
}

type Item = DocumentAnswer['items'][number]

/** The stories of a bulletin by section, to go to one. */
function Contents({
  items,
  present,
  go,
}: {
  items: readonly Item[]
  present: string | undefined
  go(item: string): void
}): ReactNode {
  const { t, name, number } = useSpeech()
  return (
    <nav className="contents" aria-label={t('reader.contents')}>
      <ol>
        {items.map((item, at) => (
          <li key={item.id}>
            {item.section !== undefined && item.section !== items[at - 1]?.section && (
              <p className="part">{item.section}</p>
            )}
            <button
              type="button"
              aria-current={item.id === present}
              onClick={() => {
                go(item.id)
              }}
            >
              <span className="n">{number(item.n)}</span> {name(item.headline).main}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Bulletin({ answer, state, explore }: Props & { answer: DocumentAnswer }): ReactNode {
  const { t } = useSpeech()
  const { document, items } = answer
  return (
    <div className="bulletin">
      <Contents
        items={items}
        present={state.item}
        go={(item) => {
          explore({ do: 'read', document: document.id, item })
        }}
      />
      <div className="text">
        <button
          type="button"
          className="small"
          onClick={() => {
            explore({ do: 'read', document: undefined })
          }}
        >
          <Icon name="back" /> {t('reader.others')}
        </button>{' '}
        <PrintButton />
        <h2>{document.title}</h2>
        <DocumentLine document={document} />
        <DocumentActs
          document={document}
          follow={(id) => {
            if (id !== document.id) explore({ do: 'read', document: id })
          }}
        />
        {items.map((item, at) => (
          <section key={item.id}>
            {item.section !== undefined && item.section !== items[at - 1]?.section && <h3>{item.section}</h3>}
            <ItemText
              item={item}
              wanted={item.id === state.item}
              chosen={state.selection?.id}
              choose={(selection) => {
                // The way back leads to this story.
                explore({ do: 'read', document: document.id, item: item.id })
                explore({ do: 'select', selection })
              }}
            />
          </section>
        ))}
      </div>
    </div>
  )
}

function Opened({ document, ...props }: Props & { document: string }): ReactNode {
  const answer = useResource(document, (signal) => askDocument(document, signal))
  return <Answered of={answer}>{(data) => <Bulletin {...props} answer={data} />}</Answered>
}

/** A bulletin as it was printed, with everyone and everything in it marked; or which there are. */
export function ReaderView({ state, explore }: Props): ReactNode {
  return (
    <Reading look="reader">
      {state.document === undefined ? (
        <>
          <Documents acts first={Infinity} state={state} explore={explore} />
          <BinList />
        </>
      ) : (
        <Opened key={state.document} document={state.document} state={state} explore={explore} />
      )}
    </Reading>
  )
}
