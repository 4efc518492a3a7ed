import type { KeyboardEvent, ReactNode } from 'react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components'
import { askSearch } from '../api.ts'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import { useResource } from '../resource.ts'
import type { Hit } from './hit.tsx'
import { HitLine } from './hit.tsx'
import type { HitGroup } from './hitGroups.ts'
import { hitGroups } from './hitGroups.ts'
import { Overlay } from './overlay.tsx'

interface Props {
  close(): void
  take(hit: Hit): void
}

function Group({ group }: { group: HitGroup }): ReactNode {
  const { t, name } = useSpeech()
  return (
    <ListBoxSection id={group.kind}>
      <Header>{group.kind === 'office' ? t('search.offices') : t(`kind.${group.kind}`)}</Header>
      {group.hits.map((hit) => (
        <ListBoxItem key={hit.id} id={hit.id} textValue={name(hit.name).main} className="hit">
          <HitLine hit={hit} />
        </ListBoxItem>
      ))}
    </ListBoxSection>
  )
}

/** The search over whatever is seen: what is found by kind, all by keyboard. Enter takes the first, also when it is pressed before the answer has come. */
function Found({ close, take }: Props): ReactNode {
  const { t } = useSpeech()
  const [text, setText] = useState('')
  /** The text for which Enter was pressed while its answer was awaited. */
  const [wanted, setWanted] = useState<string>()
  const query = useDeferredValue(text.trim())
  const found = useResource(query === '' ? undefined : query, (signal) => askSearch(query, signal))
  const isWaiting = text.trim() !== query || (query !== '' && found.answer?.key !== query)
  const hits = query === '' ? [] : (found.answer?.data.hits ?? [])
  const latest = useRef({ close, take })
  latest.current = { close, take }
  const choose = (hit: Hit | undefined): void => {
    if (hit === undefined) return
    latest.current.close()
    latest.current.take(hit)
  }
  const [first] = hits
  useEffect(() => {
    if (wanted === text && !isWaiting) choose(first)
  }, [wanted, text, isWaiting, first])
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') {
      event.preventDefault()
      close()
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || text.trim() === '') return
    // What stands there is the answer to fewer letters.
    if (isWaiting) event.preventDefault()
    if (isWaiting) setWanted(text)
    else if (!event.currentTarget.hasAttribute('aria-activedescendant')) choose(first)
  }
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField aria-label={t('search.label')} className="search" autoFocus>
        <Icon name="search" />
        <Input placeholder={t('search.placeholder')} onKeyDownCapture={press} />
      </SearchField>
      <ListBox
        aria-label={t('search.results')}
        className="found"
        aria-busy={isWaiting}
        onAction={(key) => {
          if (!isWaiting) choose(hits.find(({ id }) => id === key))
        }}
        renderEmptyState={() => (
          <p className="quiet" role="status">
            {query === ''
              ? t('search.hint')
              : found.failure !== undefined
                ? t('error.network')
                : isWaiting
                  ? t('state.loading')
                  : t('search.none')}
          </p>
        )}
      >
        {hitGroups(hits).map((group) => (
          <Group key={group.kind} group={group} />
        ))}
      </ListBox>
      <p className="keys quiet" aria-hidden="true">
        {t('search.keys')}
      </p>
    </Autocomplete>
  )
}

/** The palette as a dialog over the page. */
export function Palette({ isOpen, close, take }: Props & { isOpen: boolean }): ReactNode {
  const { t } = useSpeech()
  return (
    <Overlay isOpen={isOpen} close={close} ground="palette-ground" sheet="palette">
      <Dialog aria-label={t('search.label')}>
        <Found close={close} take={take} />
      </Dialog>
    </Overlay>
  )
}
