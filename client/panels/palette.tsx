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
import type { CountOf, Hit } from './hit.tsx'
import { HitLine } from './hit.tsx'
import type { HitGroup } from './hitGroups.ts'
import { hitGroups } from './hitGroups.ts'
import type { Way } from '../ways/ways.ts'
import { WAYS, waysNamed } from '../ways/ways.ts'
import { Overlay } from './overlay.tsx'
import { usePair } from './usePair.ts'

interface Props {
  close(): void
  take(hit: Hit): void
  /** Takes two together. */
  relate(a: string, b: string): void
  /** Opens a view. */
  go(way: Way): void
  countOf: CountOf
}

/** Ids of options hold what was asked: an answer to more letters is a new list, whose first has the keyboard. */
const optionId = (query: string, id: string): string => `${query}\n${id}`

function Group({ query, group, countOf }: { query: string; group: HitGroup; countOf: CountOf }): ReactNode {
  const { t, name } = useSpeech()
  return (
    <ListBoxSection id={optionId(query, group.kind)}>
      <Header>{group.kind === 'office' ? t('search.offices') : t(`kind.${group.kind}`)}</Header>
      {group.hits.map((hit) => (
        <ListBoxItem
          key={optionId(query, hit.id)}
          id={optionId(query, hit.id)}
          textValue={name(hit.name).main}
          className="hit"
        >
          <HitLine hit={hit} countOf={countOf} />
        </ListBoxItem>
      ))}
    </ListBoxSection>
  )
}

/** Stands among the ids of what is found. */
const PAIR = ' pair'

/** The way to the relation of two that were named together. */
function Pair({ query, pair }: { query: string; pair: readonly [Hit, Hit] }): ReactNode {
  const { t, name } = useSpeech()
  const names = pair.map((one) => name(one.name).main).join(' – ')
  return (
    <ListBoxSection id={optionId(query, 'relation')}>
      <Header>{t('relation.title')}</Header>
      <ListBoxItem key={optionId(query, PAIR)} id={optionId(query, PAIR)} textValue={names} className="hit">
        <Icon name="meet" />
        <span>
          {names}
          <span className="quiet detail">{t('meet.these')}</span>
        </span>
      </ListBoxItem>
    </ListBoxSection>
  )
}

const wayId = ({ id }: Way): string => ` way ${id}`

/** Views, each with its key. */
function Ways({ query, ways }: { query: string; ways: readonly Way[] }): ReactNode {
  const { t } = useSpeech()
  return (
    <ListBoxSection id={optionId(query, `ways ${ways.map(({ id }) => id).join(' ')}`)}>
      <Header>{t('search.views')}</Header>
      {ways.map((way) => (
        <ListBoxItem
          key={optionId(query, wayId(way))}
          id={optionId(query, wayId(way))}
          textValue={t(way.name)}
          className="hit"
        >
          <Icon name="view" />
          <span>{t(way.name)}</span>
          {way.key !== undefined && <kbd>{way.key.toUpperCase()}</kbd>}
        </ListBoxItem>
      ))}
    </ListBoxSection>
  )
}

interface Listed {
  query: string
  hits: readonly Hit[]
  pair: readonly [Hit, Hit] | undefined
}

/** The search over whatever is seen: what is found by kind, all by keyboard. Enter takes the first, also when it is pressed before the answer has come. */
function Found({ close, take, relate, go, countOf }: Props): ReactNode {
  const { t } = useSpeech()
  const [text, setText] = useState('')
  /** The text for which Enter was pressed while its answer was awaited. */
  const [wanted, setWanted] = useState<string>()
  const query = useDeferredValue(text.trim())
  const found = useResource(query === '' ? undefined : query, (signal) => askSearch(query, signal))
  const isFound = query !== '' && found.answer?.key === query
  const hits = query === '' ? [] : (found.answer?.data.hits ?? [])
  const { pair, isWaiting: isPairing } = usePair(query, isFound ? hits : undefined)
  const isWaiting = text.trim() !== query || (query !== '' && !isFound) || isPairing
  /** What is listed: an answer as a whole. The one to fewer letters stays until then. */
  const listed = useRef<Listed>({ query: '', hits: [], pair: undefined })
  if (!isWaiting || query === '') listed.current = { query, hits, pair }
  const { current: list } = listed
  const { called, like } = list.query === '' ? { called: WAYS, like: [] } : waysNamed(list.query)
  const latest = useRef({ close, take, relate, go })
  latest.current = { close, take, relate, go }
  const choose = (found: Hit | Way | readonly [Hit, Hit] | undefined): void => {
    if (found === undefined) return
    latest.current.close()
    if ('change' in found) latest.current.go(found)
    else if ('id' in found) latest.current.take(found)
    else latest.current.relate(found[0].id, found[1].id)
  }
  const first = called[0] ?? pair ?? hits[0] ?? like[0]
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
        onAction={(key) => {
          const at = (id: string): boolean => key === optionId(list.query, id)
          const way = [...called, ...like].find((one) => at(wayId(one)))
          if (!isWaiting) choose(way ?? (at(PAIR) ? list.pair : list.hits.find(({ id }) => at(id))))
        }}
        renderEmptyState={() => (
          <p className="quiet" role="status">
            {found.failure !== undefined
              ? t('error.network')
              : isWaiting
                ? t('state.loading')
                : t('search.none')}
          </p>
        )}
      >
        {called.length > 0 && <Ways key={`${list.query} called`} query={list.query} ways={called} />}
        {list.pair !== undefined && <Pair key={list.query} query={list.query} pair={list.pair} />}
        {hitGroups(list.hits).map((group) => (
          <Group key={optionId(list.query, group.kind)} query={list.query} group={group} countOf={countOf} />
        ))}
        {like.length > 0 && <Ways key={`${list.query} like`} query={list.query} ways={like} />}
      </ListBox>
      {text === '' && <p className="hint">{t('search.hint')}</p>}
      {text === '' && <p className="hint">{t('graph.keys')}</p>}
      <p className="keys quiet" aria-hidden="true">
        {t('search.keys')}
      </p>
    </Autocomplete>
  )
}

/** The palette as a dialog over the page. */
export function Palette({ isOpen, ...props }: Props & { isOpen: boolean }): ReactNode {
  const { t } = useSpeech()
  return (
    <Overlay isOpen={isOpen} close={props.close} ground="palette-ground" sheet="palette">
      <Dialog aria-label={t('search.label')}>
        <Found {...props} />
      </Dialog>
    </Overlay>
  )
}
