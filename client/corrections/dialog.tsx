import type { ReactNode } from 'react'
import { useState } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import type { CorrectionMade, CorrectionRequest } from '../../server/api.ts'
import { ApiFailure } from '../api.ts'
import { useSpeech } from '../language.tsx'
import { Answered } from '../panels/notice.tsx'
import { useResource } from '../resource.ts'
import { askEffect, makeCorrection } from './ask.ts'
import { rememberAuthor, rememberedAuthor, toAuthor } from './author.ts'
import { EffectLines } from './effect.tsx'
import { Overlay } from '../panels/overlay.tsx'

/** A correction that somebody thinks of, and what it is called. */
export interface Proposal {
  request: CorrectionRequest
  title: string
}

interface Props {
  proposal: Proposal
  close(): void
  made(made: CorrectionMade): void
}

/** Shows what a correction changes, asks who and why, and makes it. */
export function CorrectionDialog({ proposal, close, made }: Props): ReactNode {
  const { t } = useSpeech()
  const { request, title } = proposal
  const [by, setBy] = useState(rememberedAuthor)
  const [why, setWhy] = useState('')
  const [failure, setFailure] = useState<ApiFailure>()
  const [isBusy, setBusy] = useState(false)
  const effect = useResource(JSON.stringify(request), (signal) => askEffect({ do: request }, signal))
  const apply = async (): Promise<void> => {
    setBusy(true)
    try {
      rememberAuthor(by)
      made(await makeCorrection({ do: request, ...toAuthor(by, why) }))
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error
      setFailure(error)
      setBusy(false)
    }
  }
  return (
    <Overlay isOpen close={close} ground="veil" sheet="modal">
      <Dialog className="correction">
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void apply()
          }}
        >
          <Answered of={effect}>{(data) => <EffectLines effect={data} />}</Answered>
          <label>
            {t('correct.why')}
            <input
              autoFocus
              value={why}
              maxLength={2000}
              onChange={(event) => {
                setWhy(event.target.value)
              }}
            />
          </label>
          <label>
            {t('correct.by')}
            <input
              value={by}
              maxLength={80}
              autoComplete="name"
              onChange={(event) => {
                setBy(event.target.value)
              }}
            />
          </label>
          {failure !== undefined && (
            <p role="alert" className="failed">
              {failure.code === 'network' ? t('error.network') : failure.message}
            </p>
          )}
          <p className="buttons">
            <button type="button" className="small" onClick={close}>
              {t('correct.cancel')}
            </button>
            <button type="submit" className="small strong" disabled={isBusy || effect.answer === undefined}>
              {t('correct.apply')}
            </button>
          </p>
        </form>
      </Dialog>
    </Overlay>
  )
}
