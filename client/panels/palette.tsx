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
import type { Meet } from '../state/state.ts'
import type { Way } from '../ways/ways.ts'
import { WAYS, waysNamed } from '../ways/ways.ts'
import { waitingText } from './notice.tsx'
import { Overlay } from '../parts/overlay.tsx'
import type { Together } from './together.ts'
import { together, toMeet } from './together.ts'
import type { Names } from './who.tsx'

interface Props {
  close(): void
  take(hit: Hit): void
  /** Takes several together. */
  relate(meet: Meet): void
  /** Opens a view. */
  go(way: Way): void
  countOf: CountOf
}

/** Is one of the options marked for the keyboard? What is told as such may have gone with the list of before. */
function isMarked(box: HTMLElement): boolean {
  const id = box.getAttribute('aria-activedescendant')
  return id !== null && document.getElementById(id) !== null
}

/** Ids of options hold what was asked: an answer to more letters is a new list, whose first has the keyboard. */
const optionId = (query: string, id: string): string => `${query}\n${id}`

function Group({
  query,
  group,
  names,
  countOf,
}: {
  query: string
  group: HitGroup
  names: Names
  countOf: CountOf
}): ReactNode {
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
          <HitLine hit={hit} names={names} countOf={countOf} />
        </ListBoxItem>
      ))}
    </ListBoxSection>
  )
}

/** Stands among the ids of what is found. */
const TOGETHER = ' together'

/** The way to the relation of two that were named together, or to who met whom at a place; what of the words is in neither is told. */
function Both({ query, both: { ends, at, left } }: { query: string; both: Together }): ReactNode {
  const { t, name } = useSpeech()
  const said = [
    ends.map((one) => name(one.name).main).join(' – '),
    ...(at === undefined ? [] : [name(at.name).main]),
  ].join(' · ')
  const id = optionId(query, TOGETHER)
  return (
    <ListBoxSection id={optionId(query, 'relation')}>
      <Header>{t(at === undefined ? 'relation.title' : 'meet.title')}</Header>
      <ListBoxItem key={id} id={id} textValue={said} className="hit">
        <Icon name="meet" />
        <span>
          {said}
          <span className="quiet detail">
            {[
              t(at === undefined ? 'meet.these' : 'meet.there'),
              ...(left.length === 0 ? [] : [t('left.out', { what: left.join(t('left.comma')) })]),
            ].join(' · ')}
          </span>
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
  names: Names
  both: Together | undefined
}

const NOTHING: Listed = { query: '', hits: [], names: {}, both: undefined }

/** The search over whatever is seen: what is found by kind, all by keyboard. Enter takes the first, also when it is pressed before the answer has come. */
function Found({ close, take, relate, go, countOf }: Props): ReactNode {
  const { t } = useSpeech()
  const [text, setText] = useState('')
  /** The text for which Enter was pressed while its answer was awaited. */
  const [wanted, setWanted] = useState<string>()
  const query = useDeferredValue(text.trim())
  const found = useResource(query === '' ? undefined : query, (signal) => askSearch(query, signal))
  const isFound = query !== '' && found.answer?.key === query
  const answer = isFound ? found.answer?.data : undefined
  const isWaiting = text.trim() !== query || (query !== '' && !isFound && found.failure === undefined)
  /** What is listed: an answer as a whole. The one to fewer letters stays until then. */
  const listed = useRef(NOTHING)
  if (answer !== undefined)
    listed.current = { query, hits: answer.hits, names: answer.names, both: together(answer) }
  else if (query === '' || found.failure !== undefined) listed.current = { ...NOTHING, query }
  const { current: list } = listed
  const { both } = list
  const { called, like } = list.query === '' ? { called: WAYS, like: [] } : waysNamed(list.query)
  const latest = useRef({ close, take, relate, go })
  latest.current = { close, take, relate, go }
  const choose = (found: Hit | Way | Together | undefined): void => {
    if (found === undefined) return
    latest.current.close()
    if ('change' in found) latest.current.go(found)
    else if ('id' in found) latest.current.take(found)
    else latest.current.relate(toMeet(found))
  }
  const first = called[0] ?? (both?.isSure === true ? both : undefined) ?? list.hits[0] ?? both ?? like[0]
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
    else if (!isMarked(event.currentTarget)) choose(first)
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
          if (!isWaiting) choose(way ?? (at(TOGETHER) ? both : list.hits.find(({ id }) => at(id))))
        }}
        renderEmptyState={() => (
          <p className="quiet" role="status">
            {found.failure !== undefined
              ? waitingText(found.failure, t)
              : isWaiting
                ? t('state.loading')
                : t('search.none')}
          </p>
        )}
      >
        {called.length > 0 && <Ways key={`${list.query} called`} query={list.query} ways={called} />}
        {both?.isSure === true && <Both key={list.query} query={list.query} both={both} />}
        {hitGroups(list.hits).map((group) => (
          <Group
            key={optionId(list.query, group.kind)}
            query={list.query}
            group={group}
            names={list.names}
            countOf={countOf}
          />
        ))}
        {both?.isSure === false && <Both key={list.query} query={list.query} both={both} />}
        {like.length > 0 && <Ways key={`${list.query} like`} query={list.query} ways={like} />}
      </ListBox>
      {called.length + like.length > 0 && query !== '' && found.failure !== undefined && (
        <p className="hint" role="status">
          {waitingText(found.failure, t)}
        </p>
      )}
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
