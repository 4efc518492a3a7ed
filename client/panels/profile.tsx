import type { ReactNode } from 'react'
import type { OfficeHeld, Profile, View } from '../../server/api.ts'
import { NodeCorrections } from '../corrections/node.tsx'
import { Flag } from '../flags/flag.tsx'
import { Glyph } from '../graph/glyph.tsx'
import { useSpeech } from '../language.tsx'
import { kindOf } from '../sides.ts'
import { isKept } from '../state/derive.ts'
import type { Selection, State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { addDays } from '../timeline/days.ts'
import { Appearances } from './appearances.tsx'
import { RankedList } from './bars.tsx'
import { Card } from './card.tsx'
import { counterpartsOf } from './counterparts.ts'
import { EventList, Mix } from './events.tsx'
import { NameText } from '../parts/name.tsx'
import { ToProfile } from '../parts/toProfile.tsx'
import { Omitted } from './omitted.tsx'

interface Props {
  profile: Profile
  state: State
  explore: Explore
  centre: (() => void) | undefined
  /** The view that draws it, where this one does not. */
  elsewhere: View | undefined
  /** Takes it into the picture, where others have more events. */
  draw: (() => void) | undefined
}

function Offices({ profile }: { profile: Profile }): ReactNode {
  const { t, name, title, window: words } = useSpeech()
  /** On which days reports call them so: no beginning or end of the office itself. */
  const seen = ({ from, to = from }: OfficeHeld): string =>
    from === undefined || to === undefined
      ? ''
      : ` · ${t('profile.seen', { days: words({ from, to: addDays(to, 1) }) })}`
  if (profile.offices.length === 0) return null
  return (
    <section>
      <h3>{t('profile.offices')}</h3>
      <ul className="offices">
        {profile.offices.map((office) => (
          <li key={`${office.title} ${office.of.en} ${String(office.former)}`}>
            <span>
              {title(office)}
              {office.former && <em className="tag">{t('profile.former')}</em>}
              {office.candidate === true && <em className="tag">{t('profile.candidate')}</em>}
            </span>
            <span className="quiet">
              {name(office.of).main}
              {seen(office)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Holders({ profile, choose }: { profile: Profile; choose(selection: Selection): void }): ReactNode {
  const { t, title } = useSpeech()
  if (profile.holders.length === 0) return null
  return (
    <section>
      <h3>{t('profile.holders')}</h3>
      <ul className="holders">
        {profile.holders.map((holder) => (
          <li key={`${holder.id} ${holder.title}`}>
            <ToProfile id={holder.id} choose={choose}>
              <NameText name={holder.name} />
              <span className="quiet">{title(holder)}</span>
            </ToProfile>
          </li>
        ))}
      </ul>
      <Omitted n={profile.omittedHolders} />
    </section>
  )
}

/** A person, country or organization: offices, counterparts and events, within the chosen days and filters. */
export function ProfileCard({ profile, state, explore, centre, elsewhere, draw }: Props): ReactNode {
  const { t, name, language } = useSpeech()
  const { node } = profile
  const { main, beside } = name(node.name)
  const isLatin = language === 'ja' && node.name.ja === undefined
  const kept = profile.events.filter((event) => isKept(event, state))
  const counterparts = counterpartsOf(node.id, kept, profile.names)
  const choose = (selection: Selection): void => {
    explore({ do: 'select', selection })
  }
  const kicker = (
    <>
      <Glyph kind={node.kind} /> {t(`one.${node.kind}`)}{' '}
      {node.country !== undefined && <Flag code={node.country} />}
      <span className="quiet">
        {t('count.events', { n: kept.length })}, {t('count.mentions', { n: profile.mentions })}
      </span>
    </>
  )
  return (
    <Card
      kicker={kicker}
      title={main}
      beside={isLatin ? t('name.latin.one') : beside}
      explore={explore}
      centre={centre}
      meet={
        node.kind === 'place'
          ? undefined
          : () => {
              explore({ do: 'meet', meet: { a: node.id } })
            }
      }
      elsewhere={elsewhere}
      isPlace={node.kind === 'place'}
      draw={kept.length > 0 ? draw : undefined}
    >
      <Mix events={kept} />
      <Offices profile={profile} />
      {counterparts.length > 0 && (
        <section>
          <h3>{t('profile.counterparts')}</h3>
          <RankedList
            rows={counterparts.map(({ id, n }) => ({
              id,
              n,
              kind: kindOf(id),
              label: () => <NameText name={profile.names[id] ?? { en: id }} />,
            }))}
            choose={(id) => {
              choose({ type: 'node', id })
            }}
          />
        </section>
      )}
      <section>
        <h3>{t('profile.events')}</h3>
        {kept.length === 0 && <p className="quiet">{t('profile.none')}</p>}
        <EventList
          events={kept}
          names={profile.names}
          choose={(id) => {
            choose({ type: 'event', id })
          }}
        />
        {kept.length < profile.events.length && (
          <p className="quiet">{t('profile.outside', { n: profile.events.length - kept.length })}</p>
        )}
      </section>
      <Holders profile={profile} choose={choose} />
      {profile.aliases.length > 0 && (
        <section>
          <h3>{t('profile.aliases')}</h3>
          <p className="aliases">{profile.aliases.join(' · ')}</p>
        </section>
      )}
      <Appearances profile={profile} />
      <NodeCorrections profile={profile} />
    </Card>
  )
}
