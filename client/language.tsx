import type { ReactNode } from 'react'
import { createContext, useContext, useMemo } from 'react'
import type { Name } from '../server/api.ts'
import type { DateForm } from './format.ts'
import { dateText, instantText, nameIn, numberText, windowText } from './format.ts'
import type { Language, Window } from './state/state.ts'
import type { TextKey } from './text.ts'
import { say } from './text.ts'

/** The interface's words, dates, numbers and names in the reader's language. */
export interface Speech {
  language: Language
  t(key: TextKey, values?: Record<string, string | number>): string
  name(name: Name): { main: string; beside?: string }
  /** An office by its title. */
  title(office: { title: string; titleJa?: string | undefined }): string
  /** Where something was. */
  place(where: { place: string; placeJa?: string | undefined }): string
  date(date: string, form?: DateForm): string
  /** An ISO instant, by the reader's clock. */
  instant(at: string): string
  window(window: Window): string
  number(n: number): string
}

/** What is told of something, in whatever language the reader has at the time. */
export type Told = (speech: Speech) => string

export function speechIn(language: Language): Speech {
  return {
    language,
    t: (key, values) => say(language, key, values),
    name: (name) => nameIn(language, name),
    title: ({ title, titleJa }) => (language === 'ja' ? (titleJa ?? title) : title),
    place: ({ place, placeJa }) => (language === 'ja' ? (placeJa ?? place) : place),
    date: (date, form) => dateText(language, date, form),
    instant: (at) => instantText(language, at),
    window: (window) => windowText(language, window),
    number: (n) => numberText(language, n),
  }
}

const SpeechContext = createContext(speechIn('en'))

export function Speaking({ language, children }: { language: Language; children: ReactNode }): ReactNode {
  const speech = useMemo(() => speechIn(language), [language])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

export function useSpeech(): Speech {
  return useContext(SpeechContext)
}
