import type { ReactNode } from 'react'
import { useState } from 'react'
import { askDocuments } from './questions.ts'
import { useCorrecting } from '../corrections/correcting.tsx'
import { useSpeech } from '../language.tsx'
import { remember, remembered } from '../remembered.ts'
import { useResource } from '../resource.ts'
import type { State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { removeDocument, restoreDocument } from './calls.ts'
import { SmallButton } from '../parts/smallButton.tsx'

/** Whether this browser has had an answer. */
const KEY = 'dragoman.samples'

/** One after the other: the archive does one thing at a time. */
async function forEach(ids: readonly string[], work: (id: string) => Promise<unknown>): Promise<void> {
  for (const id of ids) await work(id)
}

/** Once somebody's own bulletins stand beside the samples, offers to set these aside; it asks once, and it can be undone. */
export function SamplesOffer({ state, explore }: { state: State; explore: Explore }): ReactNode {
  const { t } = useSpeech()
  const { tell } = useCorrecting()
  const [isAnswered, setAnswered] = useState(() => remembered(KEY) !== '')
  const list = useResource(isAnswered ? undefined : 'documents', askDocuments)
  const all = list.answer?.data.documents ?? []
  const samples = all.flatMap(({ id, sample }) => (sample === true ? [id] : []))
  if (isAnswered || samples.length === 0 || samples.length === all.length) return null
  const answer = (): void => {
    remember(KEY, 'answered')
    setAnswered(true)
  }
  const n = samples.length
  return (
    <p className="offer" role="status">
      <span>{t('samples.offer', { n })}</span>
      <button
        type="button"
        className="small main"
        onClick={() => {
          answer()
          const ids = state.documents.filter((id) => !samples.includes(id))
          if (ids.length < state.documents.length) explore({ do: 'documents', ids })
          tell({
            title: ({ t }) => t('samples.aside', { n }),
            work: forEach(samples, removeDocument),
            undo: async () => {
              await forEach(samples, restoreDocument)
              return ({ t }) => t('samples.back', { n })
            },
          })
        }}
      >
        {t('samples.set-aside', { n })}
      </button>
      <SmallButton act={answer}>{t('samples.keep')}</SmallButton>
    </p>
  )
}
