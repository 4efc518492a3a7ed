import type { ReactNode } from 'react'
import { createContext, use, useCallback, useMemo, useState } from 'react'
import type { CorrectionMade, CorrectionRequest } from '../../server/api.ts'
import { ApiFailure } from '../api.ts'
import { useSpeech } from '../language.tsx'
import { CloseButton } from '../panels/closeButton.tsx'
import { Epoch } from '../resource.ts'
import { makeCorrection, undoCorrection } from './ask.ts'
import { rememberedAuthor, toAuthor } from './author.ts'
import type { Proposal } from './dialog.tsx'
import { CorrectionDialog } from './dialog.tsx'

interface Correcting {
  /** Shows what a correction would change, and makes it if the reader says so. */
  propose(proposal: Proposal): void
  /** Makes a correction at once: whoever decides by a key has the evidence before the eyes. */
  decide(request: CorrectionRequest, title: string): void
  /** Takes a step of the ledger back. */
  undo(id: string, title: string): void
}

const NOWHERE = (): undefined => undefined
const CorrectingContext = createContext<Correcting>({ propose: NOWHERE, decide: NOWHERE, undo: NOWHERE })

export const useCorrecting = (): Correcting => use(CorrectingContext)

/** What was done last: it can be undone at once. */
interface Done {
  title: string
  /** Step that takes it back; absent where it failed. */
  id?: string
}

interface Props {
  /** Told of an event that has another id now, or none. */
  follow(event: { before: string; after: string | null }): void
  children: ReactNode
}

/** Lets everything below correct, and ask anew after each correction. */
export function CorrectingProvider({ follow, children }: Props): ReactNode {
  const { t } = useSpeech()
  const [epoch, setEpoch] = useState(0)
  const [proposal, setProposal] = useState<Proposal>()
  const [done, setDone] = useState<Done>()
  const settle = useCallback(
    (title: string, { id, effect: { event } }: CorrectionMade): void => {
      const { before, after } = event
      if (before !== null && before !== after) follow({ before, after })
      setDone({ title, id })
      setEpoch((n) => n + 1)
    },
    [follow],
  )
  const correcting = useMemo<Correcting>(() => {
    const tell = (title: string, made: Promise<CorrectionMade>): void => {
      made.then(
        (one) => {
          settle(title, one)
        },
        (error: unknown) => {
          if (!(error instanceof ApiFailure)) throw error
          setDone({ title: error.message })
        },
      )
    }
    const author = () => toAuthor(rememberedAuthor(), '')
    return {
      propose: setProposal,
      decide: (request, title) => {
        tell(title, makeCorrection({ do: request, ...author() }))
      },
      undo: (id, title) => {
        tell(title, undoCorrection(id, author()))
      },
    }
  }, [settle])
  return (
    <CorrectingContext value={correcting}>
      <Epoch value={epoch}>
        {children}
        {proposal !== undefined && (
          <CorrectionDialog
            proposal={proposal}
            close={() => {
              setProposal(undefined)
            }}
            made={(one) => {
              setProposal(undefined)
              settle(proposal.title, one)
            }}
          />
        )}
      </Epoch>
      {done !== undefined && (
        <div className="done" role="status">
          <span>{done.title}</span>
          {done.id !== undefined && (
            <button
              type="button"
              className="small"
              onClick={() => {
                correcting.undo(done.id ?? '', t('correct.undone', { what: done.title }))
              }}
            >
              {t('correct.undo')}
            </button>
          )}
          <CloseButton
            label={t('panel.close')}
            close={() => {
              setDone(undefined)
            }}
          />
        </div>
      )}
    </CorrectingContext>
  )
}
