import type { ReactNode } from 'react'
import type { BriefPage } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import type { Explore } from '../state/use.ts'
import { SmallButton } from '../parts/smallButton.tsx'

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

/** Says how many lines a section leaves out, and leads to everything of that sort in the days of the page. */
export function More({
  section,
  text,
  below,
  days: { from, to },
  explore,
}: {
  section: string
  text: string
  /** Where the section goes on, in this page. */
  below?: string | undefined
  days: Pick<BriefPage, 'from' | 'to'>
  explore: Explore
}): ReactNode {
  const { t } = useSpeech()
  const way = WAYS[section]
  const go = (): void => {
    explore({ do: 'window', window: { from, to }, keep: true })
    if (way === 'people') {
      const by = section === 'newPeople' ? 'new' : 'events'
      explore({ do: 'actors', table: { of: 'people', by, descending: true } })
      explore({ do: 'shape', shape: 'actors' })
    } else if (way === 'pairs') explore({ do: 'shape', shape: 'matrix' })
    else if (way !== undefined) explore({ do: 'meet', meet: {}, list: way })
  }
  return (
    <li className="quiet">
      {below === undefined ? (
        text
      ) : (
        <a className="more" href={`#${below}`}>
          {text}
        </a>
      )}{' '}
      {way !== undefined && <SmallButton act={go}>{t(`brief.all.${way}`)} →</SmallButton>}
    </li>
  )
}
