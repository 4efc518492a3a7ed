import type { KeyboardEvent as ReactKeyboardEvent, ReactNode } from 'react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { askSearch } from '../api.ts'
import { Glyph } from '../graph/glyph.tsx'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import { useResource } from '../resource.ts'
import type { Selection } from '../state/state.ts'
import { isWriting } from '../writing.ts'
import { NameText } from './name.tsx'

/** `/` and Ctrl-K bring the reader to the search box, but not while they write elsewhere. */
function isCall(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) return true
  return event.key === '/' && !isWriting(event.target)
}

/** Finds people, countries and organizations by either script; Enter selects and centres. */
export function Search({ find }: { find(selection: Selection): void }): ReactNode {
  const { t, name, date } = useSpeech()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const query = useDeferredValue(text.trim())
  const found = useResource(query === '' ? undefined : query, (signal) => askSearch(query, signal))
  const hits = query === '' ? [] : (found.answer?.data.hits ?? [])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isCall(event)) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
    }
  }, [])
  const eventWords = (event: NonNullable<(typeof hits)[number]['event']>): string =>
    [event.date === undefined ? t('evidence.undated') : date(event.date), t(`event.${event.kind}`)].join(
      ' · ',
    )
  const waiting = found.loading || found.answer?.key !== query
  const take = (hit: (typeof hits)[number] | undefined): void => {
    if (hit === undefined) return
    find({ type: hit.kind === 'event' ? 'event' : 'node', id: hit.id })
    setText('')
    input.current?.blur()
  }
  /** Escape empties the box, then leaves it. Enter without an option in focus takes the best hit; not while an input method still composes Japanese. */
  const press = (event: ReactKeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') {
      // What is chosen behind the search is not taken back by leaving it.
      event.nativeEvent.stopPropagation()
      event.nativeEvent.stopImmediatePropagation()
      if (text === '') input.current?.blur()
      else setText('')
      return
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || waiting) return
    if (!event.currentTarget.hasAttribute('aria-activedescendant')) take(hits[0])
  }
  return (
    <ComboBox
      className="search"
      aria-label={t('search.label')}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        take(hits.find((one) => one.id === key))
      }}
      items={hits}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
      defaultFilter={() => true}
    >
      <Icon name="search" />
      <Input ref={input} onKeyDown={press} placeholder={t('search.placeholder')} />
      <kbd aria-hidden="true">/</kbd>
      <Popover className="results" offset={6} maxHeight={420}>
        <ListBox<(typeof hits)[number]>
          aria-label={t('search.results')}
          renderEmptyState={() => (
            <p className="quiet">
              {found.failure !== undefined
                ? t('error.network')
                : waiting
                  ? t('state.loading')
                  : t('search.none')}
            </p>
          )}
        >
          {(hit) => (
            <ListBoxItem id={hit.id} textValue={name(hit.name).main} className="hit">
              <Glyph kind={hit.kind} />
              <span>
                <NameText
                  name={hit.name}
                  flag={hit.kind === 'country'}
                  short={hit.event !== undefined}
                  {...(hit.country === undefined ? {} : { country: hit.country })}
                />
                {hit.detail !== undefined && <span className="quiet detail">{name(hit.detail).main}</span>}
                {hit.event !== undefined && <span className="quiet detail">{eventWords(hit.event)}</span>}
              </span>
              {hit.event === undefined && <span className="n">{t('count.events', { n: hit.weight })}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
