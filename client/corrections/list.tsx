import type { ReactNode } from 'react'
import type { CorrectionEntry } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { Answered } from '../panels/notice.tsx'
import { Reading } from '../reading.tsx'
import { useResource } from '../resource.ts'
import { askCorrections } from './ask.ts'
import { useCorrecting } from './correcting.tsx'
import { aboutText, correctionText, deedText } from './told.ts'
import { SmallButton } from '../parts/smallButton.tsx'

/** What the server writes where nobody gave a name. */
const NOBODY = 'reader'

function Entry({ entry }: { entry: CorrectionEntry }): ReactNode {
  const speech = useSpeech()
  const { t, instant } = speech
  const { undo } = useCorrecting()
  const { id, at, by, why, state } = entry
  return (
    <li className={state === 'in force' ? undefined : 'past'}>
      <p>
        <strong>{deedText(entry, t)}</strong> {aboutText(entry, speech)}
        {state !== 'in force' && <em className="tag">{t(`ledger.state.${state}`)}</em>}
      </p>
      <p className="quiet">
        {instant(at)} · {by === NOBODY ? t('ledger.someone') : by}
        {why !== '' && ` · ${why}`}
      </p>
      {state !== 'undone' && (
        <SmallButton
          act={() => {
            undo(id, correctionText(entry))
          }}
        >
          {t('correct.undo')}
        </SmallButton>
      )}
    </li>
  )
}

/** What was corrected by hand, newest first, each step to be undone. */
export function CorrectionsView(): ReactNode {
  const { t } = useSpeech()
  const list = useResource('corrections', askCorrections)
  return (
    <Reading look="ledger" busy={list.loading}>
      <h2>{t('shape.corrections')}</h2>
      <Answered of={list}>
        {({ corrections, total, torn }) => (
          <>
            {corrections.length === 0 && <p className="quiet">{t('ledger.none')}</p>}
            {torn !== undefined && <p className="quiet">{t('ledger.torn')}</p>}
            <ol>
              {corrections.map((one) => (
                <Entry key={one.id} entry={one} />
              ))}
            </ol>
            {total > corrections.length && (
              <p className="quiet">{t('ledger.more', { n: total - corrections.length })}</p>
            )}
          </>
        )}
      </Answered>
    </Reading>
  )
}
