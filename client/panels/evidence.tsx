import type { ReactNode } from 'react'
import { useRef, useState } from 'react'
import type { Name, Report } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import type { Selection } from '../state/state.ts'
import { Marked } from './marked.tsx'
import { isInHeadline, marksOf, maybeGoesOn, sentenceOf, toPieces } from './pieces.ts'

interface Props {
  report: Report
  /** A title that stands above already: headlines that only repeat it are left out. */
  told?: Name | undefined
  choose(selection: Selection): void
  /** Opens the bulletin where it says so. */
  read(document: string, item: string): void
}

/** The sentence that says so and what the text says next, or the whole item. */
function Quoted({ report, whole, choose }: Pick<Props, 'report' | 'choose'> & { whole: boolean }): ReactNode {
  const marks = marksOf(report)
  if (whole)
    return (
      <blockquote className="whole">
        <Marked pieces={toPieces(report.text, 0, report.text.length, marks)} choose={choose} />
      </blockquote>
    )
  const { start, end } = sentenceOf(report)
  const next = maybeGoesOn(report)
  return (
    <blockquote>
      <Marked pieces={toPieces(report.text, start, end, marks)} choose={choose} />
      {next !== undefined && (
        <p className="next">
          <Marked pieces={toPieces(report.text, next.start, next.end, marks)} />
          {next.end < report.text.trimEnd().length && ' …'}
        </p>
      )}
    </blockquote>
  )
}

/** One report: where it stands, the headlines that do not say the very same, the sentence. */
export function ReportCard({ report, told, choose, read }: Props): ReactNode {
  const { t, date, number, language } = useSpeech()
  const [whole, setWhole] = useState(false)
  const itself = useRef<HTMLElement>(null)
  const { start, end } = sentenceOf(report)
  const quoted = whole ? report.text : isInHeadline(report) ? report.text.slice(start, end) : ''
  const heads = (['ja', 'en'] as const).flatMap((script) => {
    const text = report.headline[script]
    return text === undefined || text === '' || text === told?.[script] || quoted.includes(text)
      ? []
      : [{ script, text }]
  })
  const source = [report.agencies.join(', '), report.date === undefined ? '' : date(report.date)].filter(
    (one) => one !== '',
  )
  return (
    <article className="report" ref={itself}>
      {heads
        .sort((a, b) => Number(b.script === language) - Number(a.script === language))
        .map((head, at) => (
          <p key={head.script} lang={head.script} className={at === 0 ? 'headline' : 'headline other'}>
            {head.text}
          </p>
        ))}
      <Quoted report={report} whole={whole} choose={choose} />
      <footer>
        <span className="agency">{source.join(' · ')}</span>
        <button
          type="button"
          className="link quiet"
          title={t('reader.open')}
          onClick={() => {
            read(report.document.id, report.item)
          }}
        >
          {report.document.title} · {t('evidence.item', { n: number(report.n) })}
        </button>
        {report.sentence !== undefined && (
          <button
            type="button"
            className="link quiet"
            data-whole
            aria-expanded={whole}
            title={t('evidence.whole.key')}
            onClick={() => {
              setWhole(!whole)
              // It is read from its beginning.
              itself.current?.scrollIntoView({ block: 'nearest' })
            }}
          >
            {t(whole ? 'evidence.sentence' : 'evidence.whole')}
          </button>
        )}
      </footer>
    </article>
  )
}
