import type { ReactNode } from 'react'
import type { BriefPage } from '../../server/api.ts'
import { askBrief, briefFile } from '../api.ts'
import { PrintButton } from '../export/print.tsx'
import { useSpeech } from '../language.tsx'
import { AllBulletins } from '../panels/allBulletins.tsx'
import { Answered, EmptyNotice } from '../panels/notice.tsx'
import { Reading } from '../reading.tsx'
import { useResource } from '../resource.ts'
import { useSettled } from '../settled.ts'
import type { State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { More } from './more.tsx'

interface Props {
  state: State
  explore: Explore
}

const noteId = (number: number): string => `brief-note-${String(number)}`

const sectionId = (name: string): string => `brief-${name}`

/** Leads to an event: in this page, or in another one where the reader opens it there. */
function EventLink({
  id,
  explore,
  children,
}: {
  id: string
  explore: Explore
  children: ReactNode
}): ReactNode {
  const address = new URLSearchParams(location.search)
  address.set('on', `event:${id}`)
  return (
    <a
      href={`?${address.toString()}`}
      className="link"
      onClick={(press) => {
        if (press.shiftKey || press.ctrlKey || press.metaKey) return
        press.preventDefault()
        explore({ do: 'select', selection: { type: 'event', id } })
      }}
    >
      {children}
    </a>
  )
}

/** The footnotes of a line, each a way to its sentence. */
function Notes({ numbers }: { numbers: readonly number[] }): ReactNode {
  const { number: said, t } = useSpeech()
  return numbers.map((number) => (
    <sup key={number}>
      <a href={`#${noteId(number)}`} aria-label={t('brief.note', { n: number })}>
        {said(number)}
      </a>
    </sup>
  ))
}

/** Sections with their lines, of which each leads to its event. @param below whether they go on with those of the first page */
function Parts({
  page,
  below,
  explore,
}: Pick<Props, 'explore'> & { page: BriefPage; below: boolean }): ReactNode {
  const { language } = useSpeech()
  const parts = below ? page.overleaf : page.sections
  const Heading = below ? 'h4' : 'h3'
  const goesOn = (name: string): string | undefined =>
    !below && page.overleaf.some((one) => one.name === name) ? sectionId(`overleaf-${name}`) : undefined
  return parts.map(({ name, heading, lines, more }) => (
    <section key={name}>
      <Heading id={sectionId(below ? `overleaf-${name}` : name)}>{heading[language]}</Heading>
      <ul>
        {lines.map(({ text, events: [event], notes }, at) => (
          <li key={`${String(at)} ${text.en}`}>
            <span className="line">
              {event === undefined ? (
                text[language]
              ) : (
                <EventLink id={event} explore={explore}>
                  {text[language]}
                </EventLink>
              )}
              <Notes numbers={notes} />
            </span>
          </li>
        ))}
        {more !== undefined && (
          <More section={name} text={more[language]} below={goesOn(name)} days={page} explore={explore} />
        )}
      </ul>
    </section>
  ))
}

function Told({ page, state, explore }: Props & { page: BriefPage }): ReactNode {
  const { t, language } = useSpeech()
  return (
    <>
      <h2>{page.title[language]}</h2>
      {page.remarks.map((remark) => (
        <p key={remark.en} className="quiet">
          {remark[language]}
        </p>
      ))}
      <p className="files">
        {(['docx', 'md'] as const).map((format) => (
          <a key={format} className="small" href={briefFile(page, state.documents, format)} download>
            {t(`brief.${format}`)}
          </a>
        ))}
        <PrintButton />
      </p>
      {page.sections.length > 1 && (
        <nav className="files" aria-label={t('brief.sections')}>
          {page.sections.map(({ name, heading }) => (
            <a key={name} href={`#${sectionId(name)}`}>
              {heading[language]}
            </a>
          ))}
          {page.overleaf.length > 0 && <a href={`#${sectionId('overleaf')}`}>{t('brief.overleaf')}</a>}
        </nav>
      )}
      <Parts page={page} below={false} explore={explore} />
      {page.foot.map((one) => (
        <p key={one.en} className="quiet">
          {one[language]}
        </p>
      ))}
      {page.overleaf.length > 0 && (
        <section>
          <h3 id={sectionId('overleaf')}>{t('brief.overleaf')}</h3>
          <Parts page={page} below explore={explore} />
        </section>
      )}
      {page.notes.length > 0 && (
        <section>
          <h3>{t('brief.notes')}</h3>
          <ol>
            {page.notes.map(({ text, source }, at) => (
              <li key={noteId(at + 1)} id={noteId(at + 1)}>
                {text} <span className="quiet">{source}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

/** What was new in the chosen days and bulletins; where no days are chosen, in those of the newest bulletin. */
export function BriefView({ state, explore }: Props): ReactNode {
  const { t } = useSpeech()
  const { documents } = state
  const window = useSettled(state.window)
  const key = JSON.stringify([window, documents])
  const page = useResource(key, (signal) => askBrief({ window, documents }, signal))
  if (page.failure?.code === 'no_period')
    return (
      <EmptyNotice title={t(documents.length > 0 ? 'brief.nodays.some' : 'brief.nodays')}>
        <p>{t('brief.nodays.how')}</p>
        {documents.length > 0 && <AllBulletins explore={explore} />}
      </EmptyNotice>
    )
  return (
    <Reading look="brief" busy={page.loading}>
      <Answered of={page}>{(data) => <Told page={data} state={state} explore={explore} />}</Answered>
    </Reading>
  )
}
