import type { RequestHandler } from 'express'
import { toMarkdown } from '../brief/markdown.ts'
import { toPage } from '../brief/page.ts'
import { LANGUAGES } from '../brief/words.ts'
import { day, oneOf, readParams } from '../http/params.ts'
import { readBrief } from '../questions/brief/index.ts'
import type { Graph } from '../graph/reads.ts'
import { refuseEmptyWindow } from './filter.ts'

const params = { from: day, to: day, language: oneOf(['both', 'en', 'ja']).default('both') }

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** GET /api/brief.md and /api/brief.docx: the brief of a period as a file to keep, in one language or both. */
export function briefFile(graph: Graph, format: 'md' | 'docx'): RequestHandler {
  return async (request, response) => {
    const { language, ...period } = readParams(params, request.query)
    refuseEmptyWindow(period)
    const languages = language === 'both' ? LANGUAGES : [language]
    const page = toPage(await readBrief(graph, period))
    response.attachment(`brief-${period.from}.${format}`)
    if (format === 'md') return void response.type('text/markdown').send(toMarkdown(page, languages))
    // The library is large, and few want a file.
    const { toWord } = await import('../brief/word.ts')
    response.type(WORD).send(await toWord(page, languages))
  }
}
