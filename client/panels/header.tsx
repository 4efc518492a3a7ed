import type { ReactNode } from 'react'
import { ImportEntry } from '../import/entry.tsx'
import { useSpeech } from '../language.tsx'
import type { Meet, Selection, State } from '../state/state.ts'
import { LANGUAGES, NETWORKS, SHAPES, VIEWPOINTS, VIEWS } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { say } from '../text.ts'
import { ChoiceMenu, ChoiceSection } from './choiceMenu.tsx'
import type { Choice } from '../parts/choices.tsx'
import { Choices } from '../parts/choices.tsx'
import type { CountOf } from './hit.tsx'
import { Search } from './search.tsx'
import type { Way } from '../ways/ways.ts'
import { WAYS } from '../ways/ways.ts'

interface Props {
  state: State
  explore: Explore
  find(selection: Selection): void
  /** Shows how two stand to each other, or met at a place. */
  relate(meet: Meet): void
  /** Opens a view. */
  go(way: Way): void
  countOf: CountOf
}

/** The key that opens a view. */
function keyOf(id: string): { key?: string } {
  const key = WAYS.find((way) => way.id === id)?.key
  return key === undefined ? {} : { key }
}

export function Header({ state, explore, find, relate, go, countOf }: Props): ReactNode {
  const { t } = useSpeech()
  const view: Choice<State['view']> = {
    label: t('view.label'),
    options: VIEWS.map((value) => ({ value, text: t(`view.${value}`), ...keyOf(value) })),
    value: state.view,
    disabled: !NETWORKS.includes(state.shape),
    change: (view) => {
      explore({ do: 'view', view })
    },
  }
  const shape: Choice<State['shape']> = {
    label: t('shape.label'),
    // A desk is opened from elsewhere; while one is open it stands among them, marked.
    options: SHAPES.filter((one) => VIEWPOINTS.some((other) => other === one) || one === state.shape).map(
      (value) => ({ value, text: t(`shape.${value}`), ...keyOf(value) }),
    ),
    value: state.shape,
    change: (shape) => {
      explore({ do: 'shape', shape })
    },
  }
  const language: Choice<State['language']> = {
    label: t('language.switch'),
    options: LANGUAGES.map((value) => ({ value, text: say(value, 'language.name') })),
    value: state.language,
    change: (language) => {
      explore({ do: 'speak', language })
    },
  }
  return (
    <header className="head">
      <a className="skip" href="#details">
        {t('app.skip')}
      </a>
      <div className="brand">
        <h1>{t('app.name')}</h1>
        <span>{t('app.subtitle')}</span>
      </div>
      <Search find={find} countOf={countOf} relate={relate} go={go} />
      <ImportEntry />
      <Choices {...view} />
      <Choices {...shape} />
      <Choices {...language} />
      <ChoiceMenu label={t('app.menu')}>
        <ChoiceSection {...view} />
        <ChoiceSection {...shape} />
        <ChoiceSection {...language} />
      </ChoiceMenu>
    </header>
  )
}
