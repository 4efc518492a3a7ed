import type { KeyboardEvent, ReactNode } from 'react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { NodeKind } from '../../server/api.ts'
import { askSearch } from '../api.ts'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import { useResource } from '../resource.ts'
import type { Hit } from './hit.tsx'
import { HitLine } from './hit.tsx'
import { busyFirst } from './hitGroups.ts'
import { waitingText } from './notice.tsx'

interface Props {
  label: string
  placeholder: string
  /** Only these are offered; absent: all. */
  kinds?: readonly NodeKind[]
  /** How many events of the choice a node has; who has none stands after all who have some. Absent: it does not matter. */
  countOf?: (id: string) => number
  take(hit: Hit): void
}

/** A box that finds people, states, bodies, places and events by either script, with slips of the pen; Enter takes the best hit, also when it is pressed before the answer has come. */
export function Finder({ label, placeholder, kinds, countOf, take }: Props): ReactNode {
  const { t, name } = useSpeech()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  /** Enter closes the list, and with it the word that nothing was found. */
  const [missed, setMissed] = useState('')
  /** The text for which Enter was pressed while its answer was awaited. */
  const [wanted, setWanted] = useState('')
  const query = useDeferredValue(text.trim())
  const found = useResource(query === '' ? undefined : query, (signal) => askSearch(query, signal))
  const { failure } = found
  const failed = failure !== undefined
  const all = query === '' || failed ? [] : (found.answer?.data.hits ?? [])
  const offered = kinds === undefined ? all : all.filter((hit) => kinds.includes(hit.kind))
  const hits = countOf === undefined ? offered : busyFirst(offered, countOf)
  const waiting = text.trim() !== query || found.loading || (!failed && found.answer?.key !== query)
  const choose = (hit: Hit | undefined): void => {
    if (hit === undefined) return
    take(hit)
    setText('')
    input.current?.blur()
  }
  const takeBest = (): void => {
    if (hits.length === 0) setMissed(text)
    choose(hits[0])
  }
  useEffect(() => {
    if (text === '' || wanted !== text || waiting) return
    setWanted('')
    takeBest()
  }, [wanted, text, waiting])
  /** Escape empties the box, then leaves it. Enter without an option in focus takes the best hit; not while an input method still composes Japanese. */
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') {
      // What is chosen behind the search is not taken back by leaving it.
      event.nativeEvent.stopPropagation()
      event.nativeEvent.stopImmediatePropagation()
      if (text === '') input.current?.blur()
      else setText('')
      return
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || text.trim() === '') return
    // What stands there is the answer to fewer letters.
    if (waiting) setWanted(text)
    else if (!event.currentTarget.hasAttribute('aria-activedescendant')) takeBest()
  }
  return (
    <ComboBox
      className="search"
      aria-label={label}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        choose(hits.find((one) => one.id === key))
      }}
      items={hits}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
      defaultFilter={() => true}
    >
      <Icon name="search" />
      <Input ref={input} onKeyDown={press} placeholder={placeholder} />
      {text !== '' && missed === text && (
        <p className="results missed" role="status">
          {failed ? waitingText(failure, t) : t('search.none')}
        </p>
      )}
      <Popover className="results" offset={6} maxHeight={420}>
        <ListBox<Hit>
          aria-label={t('search.results')}
          renderEmptyState={() => (
            <p className="quiet">
              {failed ? waitingText(failure, t) : waiting ? t('state.loading') : t('search.none')}
            </p>
          )}
        >
          {(hit) => (
            <ListBoxItem id={hit.id} textValue={name(hit.name).main} className="hit">
              <HitLine hit={hit} names={found.answer?.data.names ?? {}} countOf={countOf} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
