import type { ReactNode } from 'react'
import { useRef } from 'react'
import {
  Button,
  Dialog,
  DropZone,
  FileTrigger,
  Heading,
  Label,
  ProgressBar,
  Text,
} from 'react-aria-components'
import type { ImportJob } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { filesOf } from './dropped.ts'
import { ENDINGS } from './endings.ts'
import { Files } from './files.tsx'
import { isOver, isReady, outcomeOf, progressOf } from './progress.ts'
import type { Import } from './use.ts'
import { FailureLine } from '../panels/notice.tsx'
import { Overlay } from '../parts/overlay.tsx'

function Drop({ send }: Pick<Import, 'send'>): ReactNode {
  const { t } = useSpeech()
  const input = useRef<HTMLInputElement>(null)
  return (
    <DropZone
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => {
        void filesOf(items).then(send)
      }}
    >
      <Text slot="label">{t('import.drop')}</Text>
      <FileTrigger
        ref={input}
        allowsMultiple
        acceptedFileTypes={ENDINGS}
        onSelect={(list) => {
          send([...(list ?? [])])
          // The same file may be chosen again: a browser tells only of another one.
          if (input.current !== null) input.current.value = ''
        }}
      >
        <Button className="small">{t('import.choose')}</Button>
      </FileTrigger>
      <p className="quiet">{t('import.formats')}</p>
    </DropZone>
  )
}

function Bar({ job }: { job: ImportJob }): ReactNode {
  const { t } = useSpeech()
  const { done, of } = progressOf(job)
  if (done === of || isOver(job)) return null
  return (
    <ProgressBar value={done} maxValue={of} valueLabel={t('import.part', { done, of })}>
      {({ percentage = 0, valueText }) => (
        <>
          <Label>{t(job.phase === 'open' ? 'import.reading' : 'import.storing')}</Label>
          <span className="n">{valueText}</span>
          <div className="bar">
            <div style={{ inlineSize: `${String(percentage)}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  )
}

/** What can be done now. */
function Acts({
  job,
  accept,
  drop,
  close,
}: Omit<Import, 'job'> & { job: ImportJob; close(): void }): ReactNode {
  const { t } = useSpeech()
  if (isOver(job))
    return (
      <>
        <p role="status">
          {t(job.phase === 'done' ? 'import.done' : 'import.cancelled')} {t('import.outcome', outcomeOf(job))}
        </p>
        <Button
          className="small main"
          onPress={() => {
            // All that is seen is asked for anew; what is chosen is in the address.
            void drop().then(() => {
              close()
              location.reload()
            })
          }}
        >
          {t('import.show')}
        </Button>
      </>
    )
  const documents = job.files.filter(({ phase }) => phase === 'read').flatMap((file) => file.documents)
  return (
    <>
      <Button
        className="small"
        onPress={() => {
          void drop()
        }}
      >
        {t('import.cancel')}
      </Button>
      {job.phase === 'open' && (
        <Button className="small main" isDisabled={!isReady(job)} onPress={accept}>
          {t('import.accept', { n: documents.length })}
        </Button>
      )}
    </>
  )
}

/** Files are dropped, what was read in them is looked at, and they are stored. It can be closed meanwhile: the server goes on. */
export function ImportDialog({
  isOpen,
  close,
  ...all
}: Import & { isOpen: boolean; close(): void }): ReactNode {
  const { t } = useSpeech()
  const { job, sending, failure, send } = all
  return (
    <Overlay isOpen={isOpen} close={close} ground="palette-ground" sheet="palette import">
      <Dialog>
        <header>
          <Heading slot="title">{t('import.title')}</Heading>
          <Button className="small" onPress={close}>
            {t('import.close')}
          </Button>
        </header>
        {(job === undefined || job.phase !== 'storing') && <Drop send={send} />}
        {failure !== undefined && <FailureLine failure={failure} />}
        <Files job={job} sending={sending} />
        {job !== undefined && (
          <footer>
            <Bar job={job} />
            <Acts {...all} job={job} close={close} />
          </footer>
        )}
      </Dialog>
    </Overlay>
  )
}
