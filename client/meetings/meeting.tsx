import type { ReactNode } from 'react'
import type { EvidenceAnswer, Meetings } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { ReportCard } from '../panels/evidence.tsx'
import { EventLine } from '../panels/events.tsx'
import { NameText } from '../parts/name.tsx'
import { ToProfile } from '../parts/toProfile.tsx'
import { Omitted } from '../panels/omitted.tsx'
import { namedOn, sidesOf } from '../sides.ts'
import type { Selection } from '../state/state.ts'

type One = Meetings['meetings'][number]

interface Props {
  meeting: One
  names: Meetings['names']
  /** What the bulletins say, once it is there. */
  account: EvidenceAnswer['events'][number] | undefined
  choose(selection: Selection): void
  read(document: string, item: string): void
}

/** Who stood on one side: its people with the offices that they held then, or the states and bodies where nobody is named. */
function Side({
  side,
  meeting,
  names,
  choose,
}: Omit<Props, 'account' | 'read'> & { side: number }): ReactNode {
  const { name, title } = useSpeech()
  return (
    <ul>
      {namedOn(meeting.event, side).map((id) => (
        <li key={id}>
          <ToProfile id={id} choose={choose}>
            <NameText name={names[id] ?? { en: id }} short />
          </ToProfile>
          {meeting.people
            .find((one) => one.id === id && one.side === side)
            ?.offices.map((office) => (
              <span key={`${office.title} ${office.of.en}`} className="quiet office">
                {title(office)} · {name(office.of).main}
              </span>
            ))}
        </li>
      ))}
    </ul>
  )
}

/** One meeting in full: day, kind, place, both sides with their offices of that day, and the sentences that say so. */
export function Meeting({ meeting, names, account, choose, read }: Props): ReactNode {
  const { event } = meeting
  return (
    <article className="account meeting">
      <h3>
        <button
          type="button"
          className="link"
          onClick={() => {
            choose({ type: 'event', id: event.id })
          }}
        >
          <EventLine event={event} />
        </button>
      </h3>
      <div className="sides">
        {sidesOf(event).map((side) => (
          <Side key={side} side={side} meeting={meeting} names={names} choose={choose} />
        ))}
      </div>
      {account?.reports.map((report) => (
        <ReportCard key={report.item} report={report} choose={choose} read={read} />
      ))}
      <Omitted n={account?.omittedReports} />
    </article>
  )
}
