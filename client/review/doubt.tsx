import type { ReactNode } from 'react'
import type { EventDoubt, IdentityDoubt, SpellingDoubt } from '../../server/api.ts'
import { askEvidence } from '../api.ts'
import { askItem } from '../documents/questions.ts'
import { useSpeech } from '../language.tsx'
import { EventLine } from '../panels/events.tsx'
import { ReportCard } from '../panels/evidence.tsx'
import { NameText } from '../parts/name.tsx'
import { ToProfile } from '../parts/toProfile.tsx'
import { Answered } from '../panels/notice.tsx'
import { useResource } from '../resource.ts'
import type { Selection } from '../state/state.ts'
import { Features } from './features.tsx'
import { passageOf } from './sentence.ts'

interface Ways {
  choose(selection: Selection): void
  read(document: string, item: string): void
}

type Named = Pick<IdentityDoubt, 'person' | 'name'>

/** An event: what was read, beside the sentence and what was weighed. */
export function EventQuestion({ doubt, choose, read }: Ways & { doubt: EventDoubt }): ReactNode {
  const { t, name } = useSpeech()
  const evidence = useResource(doubt.event, (signal) => askEvidence([doubt.event], signal))
  return (
    <Answered of={evidence}>
      {({ events: [account] }) =>
        account !== undefined && (
          <div className="doubt">
            <section>
              <h3>{t('review.event')}</h3>
              <EventLine event={account} />
              <div className="sides">
                {[...new Set(account.participants.map(({ side }) => side))].sort().map((side) => (
                  <ul key={side}>
                    {account.participants
                      .filter((one) => one.side === side)
                      .map(({ id }) => (
                        <li key={id}>
                          <NameText name={account.names[id] ?? { en: id }} short />
                        </li>
                      ))}
                  </ul>
                ))}
              </div>
              <p className="quiet">{name(account.title).main}</p>
              <Features features={doubt.features} />
            </section>
            <section>
              <h3>{t('review.evidence')}</h3>
              {account.reports.map((report) => (
                <ReportCard
                  key={report.item}
                  report={report}
                  told={account.title}
                  choose={choose}
                  read={read}
                />
              ))}
            </section>
          </div>
        )
      }
    </Answered>
  )
}

/** The passage of an item that names somebody. */
function Passage({
  person,
  document,
  item: id,
  read,
}: Pick<Ways, 'read'> & Pick<IdentityDoubt, 'person' | 'document' | 'item'>): ReactNode {
  const { t, name } = useSpeech()
  const item = useResource(id, (signal) => askItem(id, signal))
  return (
    <Answered of={item}>
      {({ item: told }) => {
        const passage = passageOf(told, person)
        return (
          <>
            <p className="quiet">
              <button
                type="button"
                className="link"
                onClick={() => {
                  read(document.id, id)
                }}
              >
                {document.file} · {t('evidence.item', { n: told.n })}
              </button>
            </p>
            <h4>{name(told.headline).main}</h4>
            {passage !== undefined && (
              <blockquote>
                {passage.before}
                <mark>{passage.named}</mark>
                {passage.after}
              </blockquote>
            )}
          </>
        )
      }}
    </Answered>
  )
}

/** Somebody by name, a way to the profile. */
function Somebody({ person, name: called, choose }: Pick<Ways, 'choose'> & Named): ReactNode {
  const { name } = useSpeech()
  return (
    <ToProfile id={person} isLink choose={choose}>
      {name(called).main}
    </ToProfile>
  )
}

/** Whom a document means: the passage that names somebody, beside what was weighed. */
export function IdentityQuestion({ doubt, choose, read }: Ways & { doubt: IdentityDoubt }): ReactNode {
  const { t } = useSpeech()
  return (
    <div className="doubt">
      <section>
        <h3>{t('review.identity')}</h3>
        <p>
          {t('review.same', { said: doubt.said })} <Somebody {...doubt} choose={choose} />?
        </p>
        <Features {...doubt.choice} />
      </section>
      <section>
        <h3>{t('review.evidence')}</h3>
        <Passage {...doubt} read={read} />
      </section>
    </div>
  )
}

/** Two whose names nearly are one: the passages that name them. */
export function SpellingQuestion({ doubt, choose, read }: Ways & { doubt: SpellingDoubt }): ReactNode {
  const { t } = useSpeech()
  const [one, other] = doubt.people
  return (
    <div className="doubt">
      <section>
        <h3>{t('review.spelling')}</h3>
        <p>
          <Somebody {...one} choose={choose} /> – <Somebody {...other} choose={choose} />
        </p>
        <p className="quiet">{t('review.spelling.how')}</p>
      </section>
      <section>
        <h3>{t('review.evidence')}</h3>
        {doubt.people.map((named) => (
          <Passage key={named.person} {...named} read={read} />
        ))}
      </section>
    </div>
  )
}
