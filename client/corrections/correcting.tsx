import type { ReactNode } from 'react'
import { createContext, use, useMemo, useState } from 'react'
import type { CorrectionMade, CorrectionRequest } from '../../server/api.ts'
import { ApiFailure } from '../api.ts'
import { useSpeech } from '../language.tsx'
import { CloseButton } from '../panels/closeButton.tsx'
import { Epoch } from '../resource.ts'
import { makeCorrection, undoCorrection } from './ask.ts'
import { rememberedAuthor, toAuthor } from './author.ts'
import type { Proposal } from './dialog.tsx'
import { CorrectionDialog } from './dialog.tsx'

/** What was done last: it can be undone at once. */
interface Done {
  title: string
  /** Absent where there is nothing to take back. */
  undo?(): void
}

/** Something other than a correction that is done when `work` ends. `undo` takes it back, and gives what that is called. */
interface Deed {
  title: string
  work: Promise<unknown>
  undo?(): Promise<string>
}

interface Correcting {
  /** Shows what a correction would change, and makes it if the reader says so. */
  propose(proposal: Proposal): void
  /** Makes a correction at once: whoever decides by a key has the evidence before the eyes. */
  decide(request: CorrectionRequest, title: string): void
  /** Takes a step of the ledger back. */
  undo(id: string, title: string): void
  /** Tells of a deed when it is done, or why it was not, and has all asked anew. */
  tell(deed: Deed): void
  /** The same of a correction that somebody else asked for. */
  settle(title: string, made: Promise<CorrectionMade>): void
}

const NOWHERE = (): undefined => undefined
const CorrectingContext = createContext<Correcting>({
  propose: NOWHERE,
  decide: NOWHERE,
  undo: NOWHERE,
  tell: NOWHERE,
  settle: NOWHERE,
})

export const useCorrecting = (): Correcting => use(CorrectingContext)

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
  const correcting = useMemo<Correcting>(() => {
    const author = () => toAuthor(rememberedAuthor(), '')
    const tellOf = async <T,>(work: Promise<T>, toDone: (made: T) => Done): Promise<void> => {
      try {
        setDone(toDone(await work))
        setEpoch((n) => n + 1)
      } catch (error) {
        if (!(error instanceof ApiFailure)) throw error
        setDone({ title: error.message })
      }
    }
    const settle = (title: string, made: Promise<CorrectionMade>): void => {
      void tellOf(made, ({ id, effect: { event } }) => {
        const { before, after } = event
        if (before !== null && before !== after) follow({ before, after })
        return {
          title,
          undo: () => {
            undo(id, t('correct.undone', { what: title }))
          },
        }
      })
    }
    const undo = (id: string, title: string): void => {
      settle(title, undoCorrection(id, author()))
    }
    return {
      propose: setProposal,
      settle,
      undo,
      decide: (request, title) => {
        settle(title, makeCorrection({ do: request, ...author() }))
      },
      tell: ({ title, work, undo: takeBack }) => {
        void tellOf(work, () => ({
          title,
          ...(takeBack && {
            undo: () => {
              void tellOf(takeBack(), (undone) => ({ title: undone }))
            },
          }),
        }))
      },
    }
  }, [follow, t])
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
              correcting.settle(proposal.title, Promise.resolve(one))
            }}
          />
        )}
      </Epoch>
      {done !== undefined && (
        <div className="done" role="status">
          <span>{done.title}</span>
          {done.undo !== undefined && (
            <button type="button" className="small" onClick={done.undo}>
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
