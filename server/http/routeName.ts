/** Which question a path asks, without what it asks about: so that counts are few, and no log tells who reads of whom. */
export type RouteName = (path: string) => string

/**
 * `/api/entities` for `/api/entities/person:a`; `/api` for what nobody answers there; `/` for all files of the page.
 * @param served what is answered below `/api`
 */
export function createRouteName(served: readonly { path: string }[]): RouteName {
  const questions = new Set(served.map(({ path }) => path.split('/')[1]))
  return (path) => {
    const [, first, second] = path.split('/')
    if (first === 'metrics') return '/metrics'
    if (first !== 'api') return '/'
    return second !== undefined && questions.has(second) ? `/api/${second}` : '/api'
  }
}
