import type { ReactNode } from 'react'
import type { BriefPage } from '../../server/api.ts'
import { askBrief, briefFile } from '../api.ts'
import { useSpeech } from '../language.tsx'
import { Answered } from '../panels/notice.tsx'
import { useResource } from '../resource.ts'
import { useSettled } from '../settled.ts'
import type { State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'

interface Props {
  state: State
  explore: Explore
}

const noteId = (number: number): string => `brief-note-${String(number)}`

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
      </p>
      {page.sections.map(({ heading, lines, more }) => (
        <section key={heading.en}>
          <h3>{heading[language]}</h3>
          <ul>
            {lines.map(({ text, events: [event], notes }, at) => (
              <li key={`${String(at)} ${text.en}`}>
                <span className="line">
                  {event === undefined ? (
                    <span>{text[language]}</span>
                  ) : (
                    <button
                      type="button"
                      className="link"
                      onClick={() => {
                        explore({ do: 'select', selection: { type: 'event', id: event } })
                      }}
                    >
                      {text[language]}
                    </button>
                  )}
                  <span>
                    <Notes numbers={notes} />
                  </span>
                </span>
              </li>
            ))}
            {more !== undefined && <li className="quiet">{more[language]}</li>}
          </ul>
        </section>
      ))}
      {page.notes.length > 0 && (
        <section>
          <h3>{t('brief.notes')}</h3>
          <ol>
            {page.notes.map(({ text, source }, at) => (
              <li key={noteId(at + 1)} id={noteId(at + 1)}>
                {text !== '' && <q>{text}</q>} <span className="quiet">{source}</span>
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
  const { documents } = state
  const window = useSettled(state.window)
  const key = JSON.stringify([window, documents])
  const page = useResource(key, (signal) => askBrief({ window, documents }, signal))
  return (
    <div className="brief" aria-busy={page.loading}>
      <Answered of={page}>{(data) => <Told page={data} state={state} explore={explore} />}</Answered>
    </div>
  )
}
