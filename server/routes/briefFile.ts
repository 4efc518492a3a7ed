import type { RequestHandler } from 'express'
import type { Ending } from '../brief/file.ts'
import { CHOICES, ENDINGS, FORMATS, makeFile, toLanguages } from '../brief/file.ts'
import type { Served } from '../http/operation.ts'
import { day, oneOf, readParams } from '../http/params.ts'
import { today } from '../brief/today.ts'
import { readBrief } from '../questions/brief/index.ts'
import type { Graph } from '../graph/reads.ts'
import { documents, refuseEmptyWindow } from './filter.ts'

const params = { from: day, to: day, documents, language: oneOf(CHOICES).default('both') }

/** The brief of a period as a file to keep, in each form. */
export const briefFiles = (graph: Graph): Served[] =>
  ENDINGS.map((ending) => ({
    name: `brief${FORMATS[ending].name}`,
    method: 'get',
    path: `/brief.${ending}`,
    summary: `The brief of a period as a file to keep (${FORMATS[ending].name}), in one language or both`,
    ...{ at: {}, params, status: 200, answer: FORMATS[ending].type },
    handle: [answerFile(graph, ending)],
  }))

const answerFile =
  (graph: Graph, ending: Ending): RequestHandler =>
  async (request, response) => {
    const { language, ...period } = readParams(params, request.query)
    refuseEmptyWindow(period)
    const file = await makeFile(await readBrief(graph, period), ending, toLanguages(language), today())
    response.attachment(`brief-${period.from}.${ending}`).type(FORMATS[ending].type)
    response.send(file)
  }
