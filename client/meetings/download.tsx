import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Meetings } from '../../server/api.ts'
import { ApiFailure } from '../api.ts'
import { saveTable } from '../export/save.ts'
import { useSpeech } from '../language.tsx'
import { FailureLine } from '../panels/notice.tsx'
import { meetingRows } from './table.ts'

/** Saves a list of events as a table, all of it however much of it is seen. */
export function MeetingsDownload({ ask }: { ask(signal: AbortSignal): Promise<Meetings> }): ReactNode {
  const speech = useSpeech()
  const { t } = speech
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<ApiFailure>()
  const save = async (): Promise<void> => {
    setBusy(true)
    setFailure(undefined)
    try {
      saveTable('dragoman-events.csv', meetingRows(await ask(new AbortController().signal), speech))
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <button type="button" className="small download" disabled={isBusy} onClick={() => void save()}>
        {t('actors.download')}
      </button>
      {failure !== undefined && <FailureLine failure={failure} />}
    </>
  )
}
