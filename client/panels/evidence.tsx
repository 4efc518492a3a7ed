import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { Name, Report } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import type { Selection } from '../state/state.ts'
import type { Piece } from './pieces.ts'
import { marksOf, sentenceOf, toPieces } from './pieces.ts'

type Choose = (selection: Selection) => void

/** Text of a bulletin, always as text; names that are in the graph can be followed. */
function Marked({ pieces, choose }: { pieces: readonly Piece[]; choose: Choose }): ReactNode {
  return pieces.map(({ text, mark }, at) => {
    if (mark === undefined) return <span key={at}>{text}</span>
    const id = mark.id
    if (id === undefined || mark.kind === 'event' || mark.kind === 'place')
      return (
        <mark key={at} className={`kind-${mark.kind}`}>
          {text}
        </mark>
      )
    return (
      <mark key={at} className={`kind-${mark.kind}`}>
        {/* A button cannot break across lines, and long names must. */}
        <Link
          onPress={() => {
            choose({ type: 'node', id })
          }}
        >
          {text}
        </Link>
      </mark>
    )
  })
}

interface Props {
  report: Report
  /** A title that stands above already: headlines that only repeat it are left out. */
  told?: Name | undefined
  choose: Choose
}

/** One report: where it stands, both headlines, the sentence. */
export function ReportCard({ report, told, choose }: Props): ReactNode {
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
        <span className="quiet">
          {report.document.title} · {t('evidence.item', { n: number(report.n) })}
        </span>
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
