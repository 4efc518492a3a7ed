import type { ReactNode } from 'react'
import { Modal, ModalOverlay } from 'react-aria-components'

interface Props {
  isOpen: boolean
  close(): void
  /** Class of what lies over the page, and of the sheet on it. */
  ground: string
  sheet: string
  children: ReactNode
}

/** A sheet over the page, which goes by Escape or by a press beside it. */
export function Overlay({ isOpen, close, ground, sheet, children }: Props): ReactNode {
  return (
    <ModalOverlay
      className={ground}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) close()
      }}
    >
      <Modal className={sheet}>{children}</Modal>
    </ModalOverlay>
  )
}
