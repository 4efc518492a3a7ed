import type { ReactNode } from 'react'
import type { Name, Report } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import type { Selection } from '../state/state.ts'
import { Marked } from './marked.tsx'
import { marksOf, sentenceOf, toPieces } from './pieces.ts'

interface Props {
  report: Report
  /** A title that stands above already: headlines that only repeat it are left out. */
  told?: Name | undefined
  choose(selection: Selection): void
  /** Opens the bulletin where it says so. */
  read(document: string, item: string): void
}

/** One report: where it stands, both headlines, the sentence. */
export function ReportCard({ report, told, choose, read }: Props): ReactNode {
  const { t, date, number, language } = useSpeech()
  const { start, end } = sentenceOf(report)
  const marks = marksOf(report)
  const heads = (['ja', 'en'] as const).flatMap((script) => {
    const text = report.headline[script]
    return text === undefined || text === '' || text === told?.[script] ? [] : [{ script, text }]
  })
  const source = [report.agencies.join(', '), report.date === undefined ? '' : date(report.date)].filter(
    (one) => one !== '',
  )
  return (
    <article className="report">
      {heads
        .sort((a, b) => Number(b.script === language) - Number(a.script === language))
        .map((head, at) => (
          <p key={head.script} lang={head.script} className={at === 0 ? 'headline' : 'headline other'}>
            {head.text}
          </p>
        ))}
      <blockquote>
        <Marked pieces={toPieces(report.text, start, end, marks)} choose={choose} />
      </blockquote>
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
      </footer>
      {report.sentence !== undefined && (
        <details>
          <summary>{t('evidence.whole')}</summary>
          <p className="whole">
            <Marked pieces={toPieces(report.text, 0, report.text.length, marks)} choose={choose} />
          </p>
        </details>
      )}
    </article>
  )
}
