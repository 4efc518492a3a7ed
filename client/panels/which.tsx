import type { ReactNode } from 'react'
import { createContext, use } from 'react'
import type { Choices } from '../../server/api.ts'
import { Glyph } from '../graph/glyph.tsx'
import { useSpeech } from '../language.tsx'
import { addDays, isDay } from '../timeline/days.ts'
import { NameText } from '../parts/name.tsx'

/** Takes one for the id that may mean several, wherever the page has that. */
export const Meaning = createContext<(asked: string, id: string) => void>(() => undefined)

type Choice = Choices['among'][number]

/** What an address means, who has followed it says: what it names, namesakes share. */
export function Which({ choices: { asked, among, omitted } }: { choices: Choices }): ReactNode {
  const { t, name, window } = useSpeech()
  const mean = use(Meaning)
  const told = ({ name: one, detail }: Choice): string =>
    [one, ...(detail === undefined ? [] : [detail])].map((part) => name(part).main).join(t('left.comma'))
  const seen = ({ first, last = first }: Choice): string | undefined =>
    first !== undefined && last !== undefined && isDay(first) && isDay(last)
      ? t('profile.seen', { days: window({ from: first, to: addDays(last, 1) }) })
      : undefined
  return (
    <div className="notice which" role="group" aria-label={t('which.title')}>
      <strong role="alert">{t('which.title')}</strong>
      <p>{t('which.why')}</p>
      <ul className="causes">
        {among.map((one) => (
          <li key={one.id}>
            <span>
              <Glyph kind={one.kind} />{' '}
              <NameText name={one.name} {...(one.country === undefined ? {} : { country: one.country })} />
              {one.detail !== undefined && <span className="quiet">{name(one.detail).main}</span>}
              <span className="quiet">{seen(one)}</span>
            </span>
            <button
              type="button"
              className="small"
              aria-label={t('which.label', { name: told(one) })}
              onClick={() => {
                mean(asked, one.id)
              }}
            >
              {t('which.this')}
            </button>
          </li>
        ))}
      </ul>
      {omitted > 0 && <p>{t('which.more', { n: omitted })}</p>}
    </div>
  )
}
