/** Which question a path asks, without what it asks about: so that counts are few, and no log tells who reads of whom. */
import { ENDPOINTS } from './endpoints.ts'

const QUESTIONS = new Set([
  ...ENDPOINTS.map(({ path }) => path.split('/')[1] ?? ''),
  ...['corrections', 'health', 'imports', 'review', 'openapi.json', 'brief.md', 'brief.docx'],
])

/** `/api/entities` for `/api/entities/person:a`; `/` for all files of the page. */
export function routeName(path: string): string {
  const [, first, second = ''] = path.split('/')
  if (first === 'metrics') return '/metrics'
  if (first !== 'api') return '/'
  return QUESTIONS.has(second) ? `/api/${second}` : '/api'
}
