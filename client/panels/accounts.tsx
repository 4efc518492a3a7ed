import type { ReactNode } from 'react'
import type { EvidenceAnswer, Name } from '../../server/api.ts'
import { EventCorrections } from '../corrections/event.tsx'
import { useSpeech } from '../language.tsx'
import type { Derived, Indexed } from '../state/derive.ts'
import { Dossier } from '../relation/dossier.tsx'
import type { Selection, State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { Card } from './card.tsx'
import { ReportCard } from './evidence.tsx'
import { byDate, EventLine, Mix } from './events.tsx'
import { NameText } from './name.tsx'

type Account = EvidenceAnswer['events'][number]

interface Props {
  answer: EvidenceAnswer
  state: State
  all: Indexed
  derived: Derived
  explore: Explore
  centre: (() => void) | undefined
}

/** Who took part, side by side. */
function Participants({
  account,
  all,
  choose,
}: {
  account: Account
  all: Indexed
  choose(selection: Selection): void
}): ReactNode {
  const { t } = useSpeech()
  const sides = [...new Set(account.participants.map((one) => one.side))].sort((a, b) => a - b)
  if (sides.length === 0) return null
  return (
    <section aria-label={t('evidence.participants')} className="sides">
      {sides.map((side) => (
        <ul key={side}>
          {account.participants
            .filter((one) => one.side === side)
            .map((one) => {
              const node = all.nodes.get(one.id)
              const name = account.names[one.id] ?? node?.name ?? { en: one.id }
              return (
                <li key={one.id}>
                  <button
                    type="button"
                    onClick={() => {
                      choose({ type: 'node', id: one.id })
                    }}
                  >
                    <NameText name={name} short />
                  </button>
                </li>
              )
            })}
        </ul>
      ))}
    </section>
  )
}

function Reports({ account, told, explore }: { account: Account; told?: Name; explore: Explore }): ReactNode {
  const { t } = useSpeech()
  if (account.reports.length === 0) return <p className="quiet">{t('evidence.none')}</p>
  return account.reports.map((report) => (
    <ReportCard
      key={report.item}
      report={report}
      told={told}
      choose={(selection) => {
        explore({ do: 'select', selection })
      }}
      read={(document, item) => {
        explore({ do: 'read', document, item })
      }}
    />
  ))
}

/** One event with the reports behind it. */
export function EventCard({ answer, all, explore, centre }: Props): ReactNode {
  const { t, name } = useSpeech()
  const [account] = answer.events
  const choose = (selection: Selection): void => {
    explore({ do: 'select', selection })
  }
  if (account === undefined)
    return (
      <Card kicker={t('one.event')} title={t('evidence.none')} explore={explore} centre={undefined}>
        {null}
      </Card>
    )
  const { main, beside } = name(account.title)
  return (
    <Card
      kicker={<EventLine event={account} />}
      title={main}
      beside={beside}
      explore={explore}
      centre={centre}
    >
      <Participants account={account} all={all} choose={choose} />
      <section>
        <h3>
          {t('evidence.reports')}{' '}
          <span className="quiet">{t('count.reports', { n: account.reports.length })}</span>
        </h3>
        <Reports account={account} told={account.title} explore={explore} />
      </section>
      <EventCorrections account={account} />
    </Card>
  )
}

/** A tie: every meeting behind it with its day, place and sentence. */
export function TieCard({ answer, state, all, derived, explore, centre }: Props): ReactNode {
  const { t, name } = useSpeech()
  const edge = state.selection === undefined ? undefined : all.edges.get(state.selection.id)
  const ends = edge === undefined ? [] : [edge.source, edge.target].flatMap((id) => all.nodes.get(id) ?? [])
  const accounts = byDate(answer.events.filter((event) => derived.kept.has(event.id)))
  const choose = (selection: Selection): void => {
    explore({ do: 'select', selection })
  }
  const title = ends.map((node, at) => (
    <span key={node.id}>
      {at > 0 && <span className="quiet"> – </span>}
      <button
        type="button"
        className="link"
        onClick={() => {
          choose({ type: 'node', id: node.id })
        }}
      >
        {name(node.name).main}
      </button>
    </span>
  ))
  const names = ends.map((node) => name(node.name))
  const others = names.some((one) => one.beside !== undefined)
    ? names.map((one) => one.beside ?? one.main)
    : []
  return (
    <Card
      kicker={
        <>
          {t('one.edge')} <span className="quiet">{t('count.events', { n: accounts.length })}</span>
        </>
      }
      title={title}
      beside={others.length === 0 ? undefined : others.join(' – ')}
      explore={explore}
      centre={centre}
    >
      {edge?.kind === 'contact' ? (
        <>
          <Dossier pair={[edge.source, edge.target]} state={state} choose={choose} />
          <h3 className="part">{t('profile.events')}</h3>
        </>
      ) : (
        <Mix events={accounts} />
      )}
      {accounts.length === 0 && <p className="quiet">{t('profile.none')}</p>}
      {accounts.map((account) => (
        <section key={account.id} className="account">
          <h3>
            <button
              type="button"
              className="link"
              onClick={() => {
                choose({ type: 'event', id: account.id })
              }}
            >
              <EventLine event={account} />
            </button>
          </h3>
          <Reports account={account} explore={explore} />
        </section>
      ))}
      {answer.events.length > accounts.length && (
        <p className="quiet">{t('profile.outside', { n: answer.events.length - accounts.length })}</p>
      )}
    </Card>
  )
}
