import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import type { CorrectionRequest, ReviewAnswer } from '../../server/api.ts'
import { askReview } from '../corrections/ask.ts'
import { useCorrecting } from '../corrections/correcting.tsx'
import { useSpeech } from '../language.tsx'
import { Answered } from '../panels/notice.tsx'
import { Reading } from '../reading.tsx'
import { useResource } from '../resource.ts'
import type { Selection } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { isWriting } from '../writing.ts'
import { EventQuestion, IdentityQuestion, SpellingQuestion } from './doubt.tsx'

type Doubt = ReviewAnswer['doubts'][number]

const keyOf = (doubt: Doubt): string => {
  if (doubt.about === 'event') return doubt.event
  if (doubt.about === 'spelling') return doubt.people.map(({ person }) => person).join(' ')
  return `${doubt.document.id} ${doubt.person} ${doubt.said}`
}

/** What the question is about, for whoever puts it right by hand. */
const subjectOf = (doubt: Doubt): Selection => {
  if (doubt.about === 'event') return { type: 'event', id: doubt.event }
  return { type: 'node', id: doubt.about === 'spelling' ? doubt.people[0].person : doubt.person }
}

/** The correction that says yes or no to a question. */
const toRequest = (doubt: Doubt, isSo: boolean): CorrectionRequest => {
  if (doubt.about === 'event') return { what: isSo ? 'confirm-event' : 'hide-event', event: doubt.event }
  if (doubt.about === 'spelling') {
    const [{ person: one }, { person: other }] = doubt.people
    return isSo ? { what: 'merge', keep: one, other } : { what: 'distinct', one, other }
  }
  const { person, document } = doubt
  return isSo
    ? { what: 'confirm', person, document: document.id }
    : { what: 'split', from: person, documents: [document.id] }
}

function Queue({ data, explore }: { data: ReviewAnswer; explore: Explore }): ReactNode {
  const { t } = useSpeech()
  const { decide, edit } = useCorrecting()
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
  const left = data.doubts.filter((doubt) => !passed.has(keyOf(doubt)))
  const [doubt] = left
  const pass = (): void => {
    if (doubt !== undefined) setPassed(new Set([...passed, keyOf(doubt)]))
  }
  const choose = (selection: Selection): void => {
    explore({ do: 'select', selection })
  }
  const put = (one: Doubt, isSo: boolean): void => {
    const request = toRequest(one, isSo)
    decide(request, ({ t }) => t(`ledger.${request.what}`))
  }
  const acts = [
    {
      key: 'y',
      text: 'review.yes',
      act: () => {
        if (doubt !== undefined) put(doubt, true)
        pass()
      },
    },
    {
      key: 'n',
      text: doubt?.about === 'event' ? 'review.no.event' : 'review.no',
      act: () => {
        if (doubt !== undefined) put(doubt, false)
        pass()
      },
    },
    {
      key: 'e',
      text: 'review.edit',
      act: () => {
        if (doubt === undefined) return
        const subject = subjectOf(doubt)
        choose(subject)
        edit(subject.id)
      },
    },
    { key: 's', text: 'review.skip', act: pass },
  ] as const
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      const found = acts.find(({ key }) => key === event.key.toLowerCase())
      if (found === undefined || document.querySelector('.veil') !== null) return
      event.preventDefault()
      found.act()
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
    }
  })
  if (doubt === undefined) return <p className="quiet">{t('review.none')}</p>
  const ways = {
    choose,
    read: (document: string, item: string) => {
      explore({ do: 'read', document, item })
    },
  }
  return (
    <>
      <p className="quiet" role="status">
        {t('review.left', { n: left.length, of: data.total })} ·{' '}
        {t('profile.certain', { n: Math.round(doubt.confidence * 100) })}
      </p>
      {doubt.about === 'event' ? (
        <EventQuestion key={keyOf(doubt)} doubt={doubt} {...ways} />
      ) : doubt.about === 'identity' ? (
        <IdentityQuestion key={keyOf(doubt)} doubt={doubt} {...ways} />
      ) : (
        <SpellingQuestion key={keyOf(doubt)} doubt={doubt} {...ways} />
      )}
      <p className="buttons">
        {acts.map(({ key, text, act }) => (
          <button key={key} type="button" className="small" aria-keyshortcuts={key} onClick={act}>
            {t(text)} <kbd>{key.toUpperCase()}</kbd>
          </button>
        ))}
      </p>
    </>
  )
}

/** What is least certain first, to be decided by a key. */
export function ReviewView({ explore }: { explore: Explore }): ReactNode {
  const { t } = useSpeech()
  const review = useResource('review', askReview)
  return (
    <Reading look="review" busy={review.loading}>
      <h2>{t('shape.review')}</h2>
      <Answered of={review}>{(data) => <Queue data={data} explore={explore} />}</Answered>
    </Reading>
  )
}
