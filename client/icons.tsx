import type { ReactNode } from 'react'

/** Line drawings on a field of 16 by 16. */
const PATHS = {
  fit: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  in: 'M8 3v10M3 8h10',
  add: 'M8 11V3M4.5 6.5L8 3l3.5 3.5M2.5 13.5h11',
  out: 'M3 8h10',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  view: 'M2 3h12v10H2zM2 6.2h12',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.8 10.8L14 14',
  focus: 'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 1v3M8 12v3M1 8h3M12 8h3',
  aim: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 9a1 1 0 1 0 0-2 1 1 0 0 0 0 2z',
  expand: 'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM10 6l4-4M11 2h3v3M6 10l-4 4M2 11v3h3',
  collapse: 'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM14 2l-3.4 3.4M10.6 2.4v3h3M2 14l3.4-3.4M5.4 13.6v-3h-3',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM3 13L13 3',
  pin: 'M8 14V9.5M4.5 9.5h7L10 7V3h1.2M6 7V3H4.8M6 7l-1.5 2.5M4.8 3h6.4',
  forwards: 'M5 3l8 5-8 5z',
  backwards: 'M11 3L3 8l8 5z',
  pause: 'M5.5 3v10M10.5 3v10',
  undo: 'M5.5 3L2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10.5 3l3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h4',
  shuffle: 'M2 4h3l6 8h3M12 10l2 2-2 2M2 12h3l1.4-1.9M9 6l2-2h3M12 2l2 2-2 2',
  meet: 'M5 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM11 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM1.5 13c0-3 1.3-4.5 3.5-4.5S8 10 8 13c0-3 1-4.5 3-4.5s3.5 1.5 3.5 4.5',
  save: 'M8 2v8M4.5 7L8 10.5 11.5 7M2.5 13.5h11',
  back: 'M9.5 3l-5 5 5 5',
  zoom: 'M1 8h4M3 6L1 8l2 2M15 8h-4M13 6l2 2-2 2M8 3v10',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
