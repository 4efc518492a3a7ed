import type { ReactNode } from 'react'
import { useCallback, useRef } from 'react'
import type { DocumentAnswer } from '../../server/api.ts'
import { askDocument } from '../documents/questions.ts'
import { PrintButton } from '../export/print.tsx'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import { DocumentActs } from '../documents/acts.tsx'
import { BinList } from '../documents/bin.tsx'
import { DocumentLine, Documents } from '../panels/documents.tsx'
import { Answered } from '../panels/notice.tsx'
import { Reading } from '../reading.tsx'
import { useResource } from '../resource.ts'
import type { Selection, State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { Contents } from './contents.tsx'
import { useReadingPlace } from './place.ts'
import { Texts } from './texts.tsx'
import { useTexts } from './useTexts.ts'
import { SmallButton } from '../parts/smallButton.tsx'

interface Props {
  state: State
  explore: Explore
}

function Bulletin({ answer, state, explore }: Props & { answer: DocumentAnswer }): ReactNode {
  const { t } = useSpeech()
  const { document, items } = answer
  const { id } = document
  const text = useRef<HTMLDivElement>(null)
  const { led, present, lead, stay, go } = useReadingPlace(text, state.item, (item) => {
    // Whoever scrolls takes no step: the step that is there leads to where they are.
    explore({ do: 'read', document: id, ...(item === undefined ? {} : { item }) }, 'replace')
  })
  const choose = useCallback(
    (item: string, selection: Selection): void => {
      // The way back leads to this story.
      stay(item)
      explore({ do: 'read', document: id, item })
      explore({ do: 'select', selection })
    },
    [explore, id, stay],
  )
  const { texts, asked } = useTexts(answer, state.item)
  return (
    <div className="bulletin">
      <Contents
        items={items}
        present={present}
        go={(item) => {
          explore({ do: 'read', document: id, item })
          lead(item)
        }}
      />
      <div className="text" ref={text}>
        <SmallButton
          act={() => {
            explore({ do: 'read', document: undefined })
          }}
        >
          <Icon name="back" /> {t('reader.others')}
        </SmallButton>{' '}
        <PrintButton />
        <h2>{document.title}</h2>
        <DocumentLine document={document} />
        <DocumentActs
          document={document}
          follow={(other) => {
            if (other !== id) explore({ do: 'read', document: other })
          }}
        />
        {asked.failure !== undefined && <Answered of={asked}>{() => null}</Answered>}
        <Texts items={items} texts={texts} led={led} chosen={state.selection?.id} choose={choose} go={go} />
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
