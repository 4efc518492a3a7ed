import type { ReactNode } from 'react'
import { Component } from 'react'
import type { ApiFailure } from '../api.ts'
import type { Speech } from '../language.tsx'
import { useSpeech } from '../language.tsx'
import type { Resource } from '../resource.ts'
import type { TextKey } from '../text.ts'
import { Which } from './which.tsx'

/** What the page says of a fault in its own words, in either language; of others, what the server says. */
const WORDS: Readonly<Record<string, TextKey>> = {
  network: 'error.network',
  unknown_node: 'error.unknown',
  unknown_person: 'error.unknown',
  unknown_event: 'error.unknown',
  unknown_item: 'error.unknown',
  unknown_document: 'error.unknown',
  internal: 'error.internal',
  busy: 'error.busy',
  store_away: 'error.store',
  unavailable: 'error.store',
  disk_full: 'error.full',
  read_only: 'error.read-only',
}

/** What went wrong, in plain words. */
export function failureText({ code, message }: ApiFailure, t: Speech['t']): string {
  const known = WORDS[code]
  return known === undefined ? t('error.server', { message }) : t(known)
}

/** The same where an answer is waited for: what did not come is asked again by itself. */
export const waitingText = (failure: ApiFailure, t: Speech['t']): string =>
  failure.code === 'network' ? t('away.here') : failureText(failure, t)

/** The same, and a way to try again; of what may mean several, a way to say which. */
export function FailureNotice({ failure, retry }: { failure: ApiFailure; retry(): void }): ReactNode {
  const { t } = useSpeech()
  if (failure.choices !== undefined) return <Which choices={failure.choices} />
  return (
    <div className="notice failure" role="alert">
      <strong>{t('error.title')}</strong>
      <p>{failureText(failure, t)}</p>
      <button type="button" onClick={retry}>
        {t('error.retry')}
      </button>
    </div>
  )
}

/** The same in one line, beside what failed. */
export function FailureLine({ failure }: { failure: ApiFailure }): ReactNode {
  const { t } = useSpeech()
  return (
    <p role="alert" className="failed">
      {WORDS[failure.code] === undefined ? failure.message : failureText(failure, t)}
    </p>
  )
}

/** The answer of the server where it is there, or that it is on its way, or what went wrong. */
export function Answered<T>({
  of,
  children,
}: {
  of: Resource<T>
  children: (data: T) => ReactNode
}): ReactNode {
  const { t } = useSpeech()
  // That there is no server is told once, above all.
  if (of.failure?.code === 'network')
    return (
      <p className="quiet" role="status">
        {t('away.here')}
      </p>
    )
  if (of.failure !== undefined) return <FailureNotice failure={of.failure} retry={of.retry} />
  if (of.answer !== undefined) return children(of.answer.data)
  return (
    <div className="waiting" role="status">
      <span className="hidden">{t('state.loading')}</span>
      <i />
      <i />
      <i />
    </div>
  )
}

/** Something in the middle of the picture that says why it is empty. */
export function EmptyNotice({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <div className="notice empty" role="status">
      <strong>{title}</strong>
      {children}
    </div>
  )
}

/** Keeps a bug of the page from leaving a white window, and offers to load the page anew: the address holds what was chosen. */
export class Boundary extends Component<
  { title: string; retry: string; children: ReactNode },
  { error?: Error }
> {
  override state: { error?: Error } = {}

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error }
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children
    return (
      <main className="notice failure broken">
        <div role="alert">
          <h1>{this.props.title}</h1>
          <p>{this.state.error.message}</p>
        </div>
        <button
          type="button"
          onClick={() => {
            location.reload()
          }}
        >
          {this.props.retry}
        </button>
      </main>
    )
  }
}
