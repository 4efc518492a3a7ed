import type { ReactNode } from 'react'
import type { BriefPage } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import type { Explore } from '../state/use.ts'

type Way = 'contacts' | 'agreements' | 'conflict' | 'planned' | 'people' | 'pairs'

/** Where all of a section stand, by its name. */
const WAYS: Partial<Record<string, Way>> = {
  tensions: 'conflict',
  decisions: 'agreements',
  contacts: 'contacts',
  firstContacts: 'contacts',
  newPeople: 'people',
  newOffices: 'people',
  levels: 'pairs',
  climate: 'pairs',
  promises: 'planned',
}

interface Props {
  days: Pick<BriefPage, 'from' | 'to' | 'counts'>
  explore: Explore
}

/** Leads to everything of a sort in the days of the page; events without a day stay as they are. */
export function AllOf({
  way,
  by = 'events',
  days: { from, to, counts },
  explore,
}: Props & { way: Way; by?: 'events' | 'new' }): ReactNode {
  const { t } = useSpeech()
  const go = (): void => {
    explore({ do: 'window', window: { from, to }, keep: true })
    if (way === 'people') {
      explore({ do: 'actors', table: { of: 'people', by, descending: true } })
      explore({ do: 'shape', shape: 'actors' })
    } else if (way === 'pairs') explore({ do: 'shape', shape: 'matrix' })
    else explore({ do: 'meet', meet: {}, list: way })
  }
  return (
    <button type="button" className="small" onClick={go}>
      {t(`brief.all.${way}`, { n: way === 'planned' ? counts.planned : counts.conflict })} →
    </button>
  )
}

/** Says how many lines a section leaves out, and leads to where all stand. */
export function More({ section, text, ...props }: Props & { section: string; text: string }): ReactNode {
  const way = WAYS[section]
  return (
    <li className="quiet">
      {text}{' '}
      {way !== undefined && <AllOf way={way} by={section === 'newPeople' ? 'new' : 'events'} {...props} />}
    </li>
  )
}
