import type { ReactNode } from 'react'
import { useCallback, useState } from 'react'
import type { CorrectionMade, CorrectionRequest } from '../../server/api.ts'
import type { Told } from '../language.tsx'
import { useSpeech } from '../language.tsx'
import { ConfirmDialog } from '../panels/confirm.tsx'
import { Meaning } from '../panels/which.tsx'
import { useResource } from '../resource.ts'
import { askEffect, makeCorrection } from './ask.ts'
import { rememberAuthor, rememberedAuthor, toAuthor } from './author.ts'
import type { ChangeLine } from './changes.ts'
import { ChangeTable, EffectLines } from './effect.tsx'
import { toMeant } from './meant.ts'

/** A correction that somebody thinks of, and what it is called. */
export interface Proposal {
  request: CorrectionRequest
  title: Told
  /** What will be told otherwise, where that is not in the title. */
  changes?: readonly ChangeLine[]
}

interface Props {
  proposal: Proposal
  close(): void
  made(made: CorrectionMade): void
}

/** Shows what a correction changes, asks who and why, and makes it. */
export function CorrectionDialog({ proposal, close, made }: Props): ReactNode {
  const speech = useSpeech()
  const { t } = speech
  const { title, changes = [] } = proposal
  const [request, setRequest] = useState(proposal.request)
  const [by, setBy] = useState(rememberedAuthor)
  const [why, setWhy] = useState('')
  const effect = useResource(JSON.stringify(request), (signal) => askEffect({ do: request }, signal))
  const mean = useCallback((asked: string, id: string): void => {
    setRequest((one) => toMeant(one, asked, id))
  }, [])
  return (
    <Meaning value={mean}>
      <ConfirmDialog
        title={title(speech)}
        effect={effect}
        act={t('correct.apply')}
        close={close}
        apply={async () => {
          rememberAuthor(by)
          made(await makeCorrection({ do: request, ...toAuthor(by, why) }))
        }}
        fields={
          <>
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
          </>
        }
      >
        {(data) => (
          <>
            {changes.length > 0 && <ChangeTable changes={changes} />}
            <EffectLines effect={data} />
          </>
        )}
      </ConfirmDialog>
    </Meaning>
  )
}
