import type { ReactNode } from 'react'
import type { EvidenceAnswer, GraphEdge, GraphNode, Name } from '../../server/api.ts'
import { EventCorrections } from '../corrections/event.tsx'
import { useSpeech } from '../language.tsx'
import type { Indexed } from '../state/derive.ts'
import { Dossier } from '../relation/dossier.tsx'
import type { Selection, State } from '../state/state.ts'
import { tieUnit } from '../state/tieUnit.ts'
import type { Explore } from '../state/use.ts'
import { Card } from './card.tsx'
import { ReportCard } from './evidence.tsx'
import { EventLine } from './events.tsx'
import { NameText } from '../parts/name.tsx'
import { ToProfile } from '../parts/toProfile.tsx'
import { Omitted } from './omitted.tsx'
import { isOfTwo, Who } from './who.tsx'

type Account = EvidenceAnswer['events'][number]

interface Props {
  answer: EvidenceAnswer
  state: State
  all: Indexed
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
                  <ToProfile id={one.id} choose={choose}>
                    <NameText name={name} short />
                  </ToProfile>
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
  const { reports, omittedReports } = account
  return (
    <>
      {reports.map((report) => (
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
      ))}
      <Omitted n={omittedReports} />
    </>
  )
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
  const isTold = isOfTwo(account)
  return (
    <Card
      kicker={<EventLine event={account} />}
      title={isTold ? <Who event={account} names={account.names} /> : main}
      beside={isTold ? undefined : beside}
      explore={explore}
      centre={centre}
    >
      <Participants account={account} all={all} choose={choose} />
      <section>
        <h3>
          {t('evidence.reports')}{' '}
          <span className="quiet">
            {t('count.reports', { n: account.reports.length + (account.omittedReports ?? 0) })}
          </span>
        </h3>
        <Reports account={account} {...(isTold ? {} : { told: account.title })} explore={explore} />
      </section>
      <EventCorrections account={account} />
    </Card>
  )
}

/** The names of both ends of a tie, each a way to it. */
function Ends({ ends, explore }: { ends: readonly GraphNode[]; explore: Explore }): ReactNode {
  const { name } = useSpeech()
  return ends.map((node, at) => (
    <span key={node.id}>
      {at > 0 && <span className="quiet"> – </span>}
      <ToProfile
        id={node.id}
        isLink
        choose={(selection) => {
          explore({ do: 'select', selection })
        }}
      >
        {name(node.name).main}
      </ToProfile>
    </span>
  ))
}

/** A tie: how the relation runs, and its events with day, place and sentence. Whom somebody serves is no event. */
export function TieCard({
  edge,
  state,
  all,
  explore,
  centre,
  count,
}: Omit<Props, 'answer'> & { edge: GraphEdge; count: number }): ReactNode {
  const { t, name } = useSpeech()
  const { source, target, kind } = edge
  const ends = [source, target].flatMap((id) => all.nodes.get(id) ?? [])
  const names = ends.map((node) => name(node.name))
  const others = names.some((one) => one.beside !== undefined)
    ? names.map((one) => one.beside ?? one.main)
    : []
  return (
    <Card
      kicker={
        <>
          {t('one.edge')} <span className="quiet">{t(tieUnit(all.slice), { n: count })}</span>
        </>
      }
      title={<Ends ends={ends} explore={explore} />}
      beside={others.length === 0 ? undefined : others.join(' – ')}
      explore={explore}
      centre={centre}
    >
      {kind === 'contact' ? (
        <Dossier pair={[source, target]} usual="all" state={state} explore={explore} />
      ) : (
        <p className="quiet">{t('profile.none')}</p>
      )}
    </Card>
  )
}
