import type { ReactNode } from 'react'
import { ImportEntry } from '../import/entry.tsx'
import { useSpeech } from '../language.tsx'
import type { Selection, State } from '../state/state.ts'
import { LANGUAGES, VIEWPOINTS, VIEWS } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { say } from '../text.ts'
import { Choices } from './choices.tsx'
import { Search } from './search.tsx'

interface Props {
  state: State
  explore: Explore
  find(selection: Selection): void
}

export function Header({ state, explore, find }: Props): ReactNode {
  const { t } = useSpeech()
  return (
    <header className="head">
      <a className="skip" href="#details">
        {t('app.skip')}
      </a>
      <div className="brand">
        <h1>{t('app.name')}</h1>
        <span>{t('app.subtitle')}</span>
      </div>
      <Search find={find} />
      <ImportEntry />
      <Choices
        label={t('view.label')}
        options={VIEWS.map((value) => ({ value, text: t(`view.${value}`) }))}
        value={state.view}
        disabled={!['picture', 'list', 'matrix'].includes(state.shape)}
        change={(view) => {
          explore({ do: 'view', view })
        }}
      />
      <Choices
        label={t('shape.label')}
        options={VIEWPOINTS.map((value) => ({ value, text: t(`shape.${value}`) }))}
        value={VIEWPOINTS.find((one) => one === state.shape)}
        change={(shape) => {
          explore({ do: 'shape', shape })
        }}
      />
      <Choices
        label={t('language.switch')}
        options={LANGUAGES.map((value) => ({ value, text: say(value, 'language.name') }))}
        value={state.language}
        change={(language) => {
          explore({ do: 'speak', language })
        }}
      />
    </header>
  )
}
