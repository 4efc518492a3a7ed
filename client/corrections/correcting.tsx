import type { ReactNode } from 'react'
import { createContext, use, useMemo, useState } from 'react'
import type { CorrectionMade, CorrectionRequest } from '../../server/api.ts'
import { ApiFailure } from '../api.ts'
import type { Told } from '../language.tsx'
import { failureText } from '../panels/notice.tsx'
import { Epoch } from '../resource.ts'
import { makeCorrection, undoCorrection } from './ask.ts'
import { rememberedAuthor, toAuthor } from './author.ts'
import type { Proposal } from './dialog.tsx'
import { CorrectionDialog } from './dialog.tsx'
import type { Done } from './done.tsx'
import { DoneContext } from './done.tsx'

/** Something other than a correction that is done when `work` ends. `undo` takes it back, and gives what that is called. */
interface Deed {
  title: Told
  work: Promise<unknown>
  undo?(): Promise<Told>
}

interface Correcting {
  /** The id of what the reader wants to put right: its form opens. */
  editing: string | undefined
  edit(id: string | undefined): void
  /** Shows what a correction would change, and makes it if the reader says so. */
  propose(proposal: Proposal): void
  /** Makes a correction at once: whoever decides by a key has the evidence before the eyes. */
  decide(request: CorrectionRequest, title: Told): void
  /** Takes a step of the ledger back; `title`: what the step did. */
  undo(id: string, title: Told): void
  /** Tells of a deed when it is done, or why it was not, and has all asked anew. */
  tell(deed: Deed): void
  /** The same of a correction that somebody else asked for. */
  settle(title: Told, made: Promise<CorrectionMade>): void
  /** Has all asked anew. */
  renew(): void
}

const NOWHERE = (): undefined => undefined
const CorrectingContext = createContext<Correcting>({
  editing: undefined,
  edit: NOWHERE,
  propose: NOWHERE,
  decide: NOWHERE,
  undo: NOWHERE,
  tell: NOWHERE,
  settle: NOWHERE,
  renew: NOWHERE,
})

export const useCorrecting = (): Correcting => use(CorrectingContext)

/** That what is told of was taken back. */
const toUndone =
  (title: Told): Told =>
  (speech) =>
    speech.t('correct.undone', { what: title(speech) })

interface Props {
  /** Told of an event that has another id now, or none. */
  follow(event: { before: string; after: string | null }): void
  children: ReactNode
}

/** Lets everything below correct, and ask anew after each correction. */
export function CorrectingProvider({ follow, children }: Props): ReactNode {
  const [editing, edit] = useState<string>()
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
        setDone({ title: ({ t }) => failureText(error, t) })
      }
    }
    /** `isBack`: it was taken back, and whoever undoes that does it again. */
    const tellStep = (title: Told, made: Promise<CorrectionMade>, isBack: boolean): void => {
      void tellOf(made, ({ id, effect: { event } }) => {
        const { before, after } = event
        if (before !== null && before !== after) follow({ before, after })
        return {
          title: isBack ? toUndone(title) : title,
          isBack,
          undo: () => {
            tellStep(title, undoCorrection(id, author()), !isBack)
          },
        }
      })
    }
    const settle = (title: Told, made: Promise<CorrectionMade>): void => {
      tellStep(title, made, false)
    }
    const undo = (id: string, title: Told): void => {
      tellStep(title, undoCorrection(id, author()), true)
    }
    return {
      editing,
      edit,
      propose: setProposal,
      settle,
      renew: () => {
        setEpoch((n) => n + 1)
      },
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
  }, [follow, editing])
  const told = useMemo(
    () => ({
      ...(done && { done }),
      close: () => {
        setDone(undefined)
      },
    }),
    [done],
  )
  return (
    <CorrectingContext value={correcting}>
      <Epoch value={epoch}>
        <DoneContext value={told}>{children}</DoneContext>
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
    </CorrectingContext>
  )
}
