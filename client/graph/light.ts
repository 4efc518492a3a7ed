import type { Answers } from './drawing.ts'
import type { Engine } from './engine.ts'

/** What is chosen and lit in the drawing, and what the pointer is over. */
export interface Light {
  /** Ids of what is chosen; are they lit alone, and does a focus show nothing but what is near? */
  readonly chosen: readonly string[]
  readonly isAlone: boolean
  readonly isClose: boolean
  choose(ids: readonly string[], alone: boolean): void
  close(closely: boolean): void
  /** Lights what is chosen again, where anything is: true then. */
  again(): boolean
}

/** @param lit told after every change of what is lit */
export function createLight(cy: Engine, container: HTMLElement, answers: Answers, lit: () => void): Light {
  let chosen: readonly string[] = []
  let isAlone = false
  let isClose = false
  /** Dims everything but some things and what is next to them; nothing is dimmed without them, nor in a focus, which has only what is near. */
  const light = (ids: readonly string[], alone = false): void => {
    cy.batch(() => {
      const about = cy.elements().filter((one) => ids.includes(one.id()) && !one.hasClass('gone'))
      const near = alone
        ? about
        : about.union(about.nodes().neighborhood().not('.gone')).union(about.edges().connectedNodes())
      cy.elements().removeClass('near dim')
      if (about.empty() || (isClose && ids === chosen)) return
      near.addClass('near')
      cy.elements().not(near).addClass('dim')
    })
    lit()
  }
  const again = (): boolean => {
    if (chosen.length > 0) light(chosen, isAlone)
    return chosen.length > 0
  }
  cy.on('mouseover', 'node, edge', (event) => {
    light([event.target.id()])
    container.style.cursor = 'pointer'
    const at = event.target.isNode() ? event.target.renderedPosition() : event.renderedPosition
    answers.point({ id: event.target.id(), at: { ...at } })
  })
  const leave = (): void => {
    light(chosen, isAlone)
    container.style.cursor = ''
    answers.point(undefined)
  }
  cy.on('mouseout', 'node, edge', leave)
  // Of a pointer that leaves the picture in one leap, the picture alone is told.
  container.onmouseleave = leave
  cy.on('destroy', () => {
    container.onmouseleave = null
  })
  return {
    get chosen() {
      return chosen
    },
    get isAlone() {
      return isAlone
    },
    get isClose() {
      return isClose
    },
    choose(ids, alone) {
      chosen = ids
      isAlone = alone
      cy.batch(() => {
        cy.elements().removeClass('chosen')
        for (const id of ids) cy.getElementById(id).addClass('chosen')
      })
      light(ids, alone)
    },
    close(closely) {
      isClose = closely
      again()
    },
    again,
  }
}
