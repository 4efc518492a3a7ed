import type { ReactNode } from 'react'
import { useState } from 'react'
import type { EventKind } from '../../cypher/ontology.ts'
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import type { EvidenceAnswer, Name } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { CloseButton } from '../parts/closeButton.tsx'
import { Finder } from '../panels/finder.tsx'
import { NameText } from '../parts/name.tsx'
import { changeLines } from './changes.ts'
import { useCorrecting } from './correcting.tsx'
import { CorrectionForm } from './form.tsx'
import type { DraftSide } from './sides.ts'
import { add, strike, toSides } from './sides.ts'
import { SmallButton } from '../parts/smallButton.tsx'

type Account = EvidenceAnswer['events'][number]

const KINDS = Object.keys(EVENT_KINDS) as EventKind[]

function SidesForm({
  sides,
  names,
  change,
}: {
  sides: readonly DraftSide[]
  names: ReadonlyMap<string, Name>
  change(sides: DraftSide[], named?: [string, Name]): void
}): ReactNode {
  const { t, name } = useSpeech()
  return (
    <>
      {[...sides, undefined].map((side, number) => (
        <fieldset key={number}>
          <legend>{side === undefined ? t('correct.side.new') : t('correct.side', { n: number + 1 })}</legend>
          <ul>
            {(side === undefined ? [] : [...(side.of === null ? [] : [side.of]), ...side.people]).map(
              (id) => {
                const known = names.get(id) ?? { en: id }
                return (
                  <li key={id} className="end">
                    <NameText name={known} short />
                    <CloseButton
                      label={t('correct.strike', { a: name(known).main })}
                      close={() => {
                        change(strike(sides, number, id))
                      }}
                    />
                  </li>
                )
              },
            )}
          </ul>
          <Finder
            label={t('correct.add')}
            placeholder={t('correct.add')}
            kinds={['person', 'country', 'organization']}
            take={(hit) => {
              change(add(sides, number, hit.id), [hit.id, hit.name])
            }}
          />
        </fieldset>
      ))}
    </>
  )
}

function EventForm({ account }: { account: Account }): ReactNode {
  const speech = useSpeech()
  const { t } = speech
  const { propose } = useCorrecting()
  const [kind, setKind] = useState(account.kind)
  const [date, setDate] = useState(account.date ?? '')
  const [sides, setSides] = useState<readonly DraftSide[]>(() => toSides(account))
  const [names, setNames] = useState<ReadonlyMap<string, Name>>(() => new Map(Object.entries(account.names)))
  const before = { kind: account.kind, date: account.date ?? '', sides: toSides(account) }
  const isOther = JSON.stringify(sides) !== JSON.stringify(before.sides)
  const change = {
    ...(kind === before.kind ? {} : { kind }),
    ...(date === before.date ? {} : { date: date === '' ? null : date }),
    ...(isOther ? { sides: sides.map(({ of, people }) => ({ of, people: [...people] })) } : {}),
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        propose({
          request: { what: 'edit-event', event: account.id, ...change },
          title: ({ t, name }) => t('correct.event.what', { a: name(account.title).main }),
          changes: changeLines(before, { kind, date, sides }, names, speech),
        })
      }}
    >
      <label>
        {t('correct.kind')}
        <select
          value={kind}
          onChange={(event) => {
            setKind(KINDS.find((one) => one === event.target.value) ?? kind)
          }}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`event.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('correct.day')}
        <input
          value={date}
          placeholder="2026-04-24"
          pattern="\d{4}(-\d\d(-\d\d)?)?"
          onChange={(event) => {
            setDate(event.target.value)
          }}
        />
      </label>
      <SidesForm
        sides={sides}
        names={names}
        change={(next, named) => {
          setSides(next)
          if (named !== undefined) setNames(new Map([...names, named]))
        }}
      />
      <button type="submit" className="small" disabled={Object.keys(change).length === 0}>
        {t('correct.change')}
      </button>
    </form>
  )
}

const SAID = { 'hide-event': 'correct.hide.what', 'confirm-event': 'correct.confirm.what' } as const

/** What can be put right about an event: what it was, when, who took part; or that there was none. */
export function EventCorrections({ account }: { account: Account }): ReactNode {
  const { t } = useSpeech()
  const { propose } = useCorrecting()
  const put = (what: keyof typeof SAID): void => {
    propose({
      request: { what, event: account.id },
      title: ({ t, name }) => t(SAID[what], { a: name(account.title).main }),
    })
  }
  return (
    <CorrectionForm id={account.id}>
      <EventForm key={`${account.id} ${account.kind} ${account.date ?? ''}`} account={account} />
      <p className="actions">
        <SmallButton
          act={() => {
            put('confirm-event')
          }}
        >
          {t('correct.confirm')}
        </SmallButton>
        <SmallButton
          act={() => {
            put('hide-event')
          }}
        >
          {t('correct.event.none')}
        </SmallButton>
      </p>
    </CorrectionForm>
  )
}
