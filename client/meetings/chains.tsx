import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import type { Paths } from '../../server/api.ts'
import type { Filter } from '../api.ts'
import { askPaths } from '../api.ts'
import { useSpeech } from '../language.tsx'
import { Answered } from '../panels/notice.tsx'
import { useResource } from '../resource.ts'
import { chainSentence } from './chain.ts'

/** Chains that are told at most. */
const TOLD = 4

function Told({ paths, choose }: { paths: Paths; choose(id: string): void }): ReactNode {
  const speech = useSpeech()
  const { t, name } = speech
  const { length, total } = paths
  if (length === undefined) return <p className="quiet">{t('chain.none')}</p>
  const sentences = paths.paths.slice(0, TOLD).map((path) => chainSentence(path, paths, speech))
  return (
    <>
      <p className="quiet">
        {[t('chain.length', { n: length }), ...(total > 1 ? [t('chain.total', { n: total })] : [])].join(
          ' · ',
        )}
      </p>
      <ol className="chains">
        {sentences.map((parts, at) => (
          <li key={at}>
            {parts.map((part, n) =>
              'text' in part ? (
                <span key={n}>{part.text}</span>
              ) : (
                <button
                  key={n}
                  type="button"
                  className="link"
                  onClick={() => {
                    choose(part.node.id)
                  }}
                >
                  {name(part.node.name).main}
                </button>
              ),
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** How two who never met are joined through people who met, as sentences. */
export function Chains({
  pair,
  filter,
  asked,
  lit,
  choose,
}: {
  pair: readonly [string, string]
  filter: Filter
  /** Tells the same question from another one. */
  asked: string
  /** Told which chains stand there, each by its nodes; none when they go. */
  lit(chains: readonly (readonly string[])[]): void
  choose(id: string): void
}): ReactNode {
  const { t } = useSpeech()
  const paths = useResource(asked, (signal) => askPaths(pair, filter, signal))
  const answer = paths.answer?.data
  const tell = useRef(lit)
  tell.current = lit
  useEffect(() => {
    tell.current(answer?.paths.slice(0, TOLD).map(({ nodes }) => nodes) ?? [])
    return () => {
      tell.current([])
    }
  }, [answer])
  return (
    <section>
      <h3>{t('chain.title')}</h3>
      <Answered of={paths}>{(data) => <Told paths={data} choose={choose} />}</Answered>
    </section>
  )
}
