import type { ReactNode } from 'react'
import { useState } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import { ApiFailure } from '../api.ts'
import { useSpeech } from '../language.tsx'
import { Answered, FailureLine } from './notice.tsx'
import { Overlay } from '../parts/overlay.tsx'
import type { Resource } from '../resource.ts'

interface Props<T> {
  title: string
  /** What it would change. */
  effect: Resource<T>
  /** What the button says that does it. */
  act: string
  /** Is there anything to do? */
  isWorth?(effect: T): boolean
  /** What else is asked; the first of it has the focus. */
  fields?: ReactNode
  apply(): Promise<void>
  close(): void
  children(effect: T): ReactNode
}

/** Shows what something changes, and does it if the reader says so. */
export function ConfirmDialog<T>({
  title,
  effect,
  act,
  isWorth = () => true,
  fields,
  apply,
  close,
  children,
}: Props<T>): ReactNode {
  const { t } = useSpeech()
  const [failure, setFailure] = useState<ApiFailure>()
  const [isBusy, setBusy] = useState(false)
  const go = async (): Promise<void> => {
    setBusy(true)
    try {
      await apply()
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error
      setFailure(error)
      setBusy(false)
    }
  }
  const data = effect.answer?.data
  return (
    <Overlay isOpen close={close} ground="veil" sheet="modal">
      <Dialog className="correction">
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void go()
          }}
        >
          <Answered of={effect}>{children}</Answered>
          {fields}
          {failure !== undefined && <FailureLine failure={failure} />}
          <p className="buttons">
            <button type="button" className="small" autoFocus={fields === undefined} onClick={close}>
              {t('correct.cancel')}
            </button>
            <button
              type="submit"
              className="small strong"
              disabled={isBusy || data === undefined || !isWorth(data)}
            >
              {act}
            </button>
          </p>
        </form>
      </Dialog>
    </Overlay>
  )
}
