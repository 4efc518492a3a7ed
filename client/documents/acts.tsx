import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button, FileTrigger } from 'react-aria-components'
import type { DocumentList } from '../../server/api.ts'
import { useCorrecting } from '../corrections/correcting.tsx'
import { ENDINGS } from '../import/endings.ts'
import { useImporting } from '../import/importing.tsx'
import type { Told } from '../language.tsx'
import { useSpeech } from '../language.tsx'
import { ConfirmDialog } from '../panels/confirm.tsx'
import { useResource } from '../resource.ts'
import { askDifference, askRemoval, removeDocument, rereadDocument, restoreDocument } from './calls.ts'
import { DifferenceLines } from './difference.tsx'

type Document = DocumentList['documents'][number]

interface Props {
  document: Document
  /** It has another id now, or is no more. */
  follow(id: string | undefined): void
}

interface DialogProps extends Props {
  close(): void
}

function Rereading({ document, follow, close }: DialogProps): ReactNode {
  const speech = useSpeech()
  const { t } = speech
  const { tell } = useCorrecting()
  const effect = useResource(document.id, (signal) => askDifference(document.id, signal))
  const title: Told = ({ t }) => t('keep.reread.what', { a: document.title })
  return (
    <ConfirmDialog
      title={title(speech)}
      effect={effect}
      act={t('keep.reread.apply')}
      isWorth={({ same }) => !same}
      close={close}
      apply={async () => {
        const made = await rereadDocument(document.id)
        close()
        follow(made.id)
        tell({ title, work: Promise.resolve() })
      }}
    >
      {(difference) => <DifferenceLines difference={difference} />}
    </ConfirmDialog>
  )
}

function Removing({ document, follow, close }: DialogProps): ReactNode {
  const speech = useSpeech()
  const { t } = speech
  const { tell } = useCorrecting()
  const effect = useResource(document.id, (signal) => askRemoval(document.id, signal))
  const title: Told = ({ t }) => t('keep.remove.what', { a: document.title })
  return (
    <ConfirmDialog
      title={title(speech)}
      effect={effect}
      act={t('keep.remove')}
      close={close}
      apply={async () => {
        await removeDocument(document.id)
        close()
        follow(undefined)
        tell({
          title,
          work: Promise.resolve(),
          undo: async () => {
            await restoreDocument(document.id)
            return ({ t }) => t('keep.restored', { a: document.title })
          },
        })
      }}
    >
      {({ items, events, people }) => (
        <div className="effect">
          <ul>
            <li>{t('keep.remove.items', { n: items })}</li>
            <li>{t('keep.remove.events', { n: events })}</li>
            <li>{t('keep.remove.people', { n: people.total })}</li>
          </ul>
          {people.told.length > 0 && <p className="quiet">{people.told.join(', ')}</p>}
          <p className="quiet">{t('keep.remove.bin')}</p>
        </div>
      )}
    </ConfirmDialog>
  )
}

/** What can be done with a document: read it again, replace its file, take it out. */
export function DocumentActs({ document, follow }: Props): ReactNode {
  const { t } = useSpeech()
  const { replace } = useImporting()
  const [open, setOpen] = useState<'reread' | 'remove'>()
  const close = (): void => {
    setOpen(undefined)
  }
  const Opened = open === 'reread' ? Rereading : Removing
  return (
    <div className="upkeep">
      <Button
        className="small"
        onPress={() => {
          setOpen('reread')
        }}
      >
        {t('keep.reread')}
      </Button>
      <FileTrigger
        acceptedFileTypes={ENDINGS}
        onSelect={(list) => {
          const [file] = list ?? []
          if (file !== undefined) replace(document.file, file)
        }}
      >
        <Button className="small">{t('keep.replace')}</Button>
      </FileTrigger>
      <Button
        className="small"
        onPress={() => {
          setOpen('remove')
        }}
      >
        {t('keep.remove')}
      </Button>
      {open !== undefined && <Opened document={document} follow={follow} close={close} />}
    </div>
  )
}
