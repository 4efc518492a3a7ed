import type { ReactNode, RefObject } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Picture } from '../graph/drawing.ts'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import type { Derived, Indexed } from '../state/derive.ts'
import type { State } from '../state/state.ts'
import { toPlan } from '../timeline/plan.ts'
import type { Format } from './formats.ts'
import { saveFile } from './save.ts'
import { toShown } from './shown.ts'

const FORMATS: readonly { format: Format; needsPicture?: true }[] = [
  { format: 'png', needsPicture: true },
  { format: 'svg', needsPicture: true },
  { format: 'csv' },
  { format: 'json' },
  { format: 'graphml' },
  { format: 'gexf' },
]

interface Props {
  all: Indexed
  derived: Derived
  state: State
  picture: RefObject<Picture | undefined>
}

/** Keeps what is seen as a file, or prints it. */
export function SaveMenu({ all, derived, state, picture }: Props): ReactNode {
  const speech = useSpeech()
  const { t } = speech
  const days = state.window ?? toPlan(all.slice.events, state)?.span
  const save = async (format: Format): Promise<void> => {
    const { WRITERS } = await import('./formats.ts')
    const content = await WRITERS[format]({
      shown: toShown(all, derived, speech),
      picture: picture.current,
      speech,
      title: [t(`view.${state.view}`), ...(days === undefined ? [] : [speech.window(days)])].join(' · '),
      address: location.search,
    })
    if (content !== undefined) saveFile(`dragoman-${state.view}.${format}`, content)
  }
  const offered = FORMATS.filter(({ needsPicture }) => needsPicture !== true || state.shape === 'picture')
  return (
    <MenuTrigger>
      <Button className="entry save">
        <Icon name="save" /> {t('save.label')}
      </Button>
      <Popover className="results menu" placement="top end">
        <Menu
          aria-label={t('save.label')}
          onAction={(key) => {
            const found = offered.find(({ format }) => format === key)
            if (found === undefined) print()
            else void save(found.format)
          }}
        >
          {offered.map(({ format }) => (
            <MenuItem key={format} id={format} className="item" textValue={format}>
              <strong>{format.toUpperCase()}</strong> <span className="quiet">{t(`save.${format}`)}</span>
            </MenuItem>
          ))}
          <MenuItem id="print" className="item" textValue={t('save.print')}>
            <strong>{t('save.print')}</strong> <span className="quiet">{t('save.print.how')}</span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
