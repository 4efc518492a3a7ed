import type { ReactNode } from 'react'
import { useCorrecting } from '../corrections/correcting.tsx'
import { useSpeech } from '../language.tsx'
import { Answered } from '../panels/notice.tsx'
import { useResource } from '../resource.ts'
import { askBin, restoreDocument } from './calls.ts'
import { SmallButton } from '../parts/smallButton.tsx'

/** What was taken out or gave way to another edition, to be put back. */
export function BinList(): ReactNode {
  const { t, date } = useSpeech()
  const { tell } = useCorrecting()
  const bin = useResource('bin', askBin)
  return (
    <Answered of={bin}>
      {({ documents }) =>
        documents.length > 0 && (
          <section className="bin">
            <h3>{t('keep.bin')}</h3>
            <p className="hint">{t('keep.bin.hint')}</p>
            <ul>
              {documents.map(({ id, file, removed }) => (
                <li key={id}>
                  <span>
                    {file} <span className="quiet">{date(removed.slice(0, 10))}</span>
                  </span>
                  <SmallButton
                    act={() => {
                      tell({
                        title: ({ t }) => t('keep.restored', { a: file }),
                        work: restoreDocument(id),
                      })
                    }}
                  >
                    {t('keep.restore')}
                  </SmallButton>
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Answered>
  )
}
