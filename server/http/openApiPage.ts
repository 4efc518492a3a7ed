/** The description of the API as a page without scripts: every request with its parameters, and examples to click on. */
import type { z } from 'zod'
import { toAnswerJson, toJson } from './jsonSchema.ts'
import type { Operation } from './operation.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)

/** What may be given, in a few words: `integer, 1 to 500`, `one of people, countries, full`. */
function toWords({ type, enum: words, minimum, maximum, items, format }: Record<string, unknown>): string {
  if (Array.isArray(words)) return `one of ${words.join(', ')}`
  if (type === 'integer') return `whole number, ${String(minimum)} to ${String(maximum)}`
  if (type === 'array') return `list: ${toWords(items as Record<string, unknown>)}`
  return type === 'boolean' ? 'true or false' : format === 'date' ? 'day, such as 2026-04-24' : 'text'
}

function toRow(name: string, schema: z.ZodType): string {
  const { usual, default: standard = usual, explode, ...json } = toJson(schema)
  const how = explode === undefined ? '' : explode === true ? ', said once for each' : ', separated by commas'
  const least = schema.safeParse(undefined).success
    ? standard === undefined
      ? ''
      : `, else ${String(standard)}`
    : ', needed'
  return `<tr><th scope="row"><code>${escape(name)}</code></th><td>${escape(toWords(json) + how + least)}</td></tr>`
}

const toDetails = (title: string, json: unknown): string =>
  `<details><summary>${title}, as JSON Schema</summary><pre>${escape(JSON.stringify(json, null, 2))}</pre></details>`

const toAnswer = (answer: Operation['answer']): string => {
  if (answer === undefined) return '<p>Answers nothing.</p>'
  if (typeof answer === 'string') return `<p>Answers <code>${escape(answer)}</code>.</p>`
  return toDetails('Answer', toAnswerJson(answer))
}

const toSent = (body: Operation['body']): string => {
  if (body === undefined) return ''
  return body === 'file' ? '<p>Sent: the file, as it is.</p>' : toDetails('Sent', toJson(body))
}

const toTitle = ({ method, path }: Operation): string => escape(`${method.toUpperCase()} /api${path}`)

function toSection(one: Operation): string {
  const { name, summary, at, params, body, answer } = one
  const rows = Object.entries({ ...at, ...params }).map(([key, schema]) => toRow(key, schema as z.ZodType))
  const table =
    rows.length === 0 ? '' : `<table><caption>Parameters</caption><tbody>${rows.join('')}</tbody></table>`
  return `<section id="${name}">
<h2><code>${toTitle(one)}</code></h2>
<p>${escape(summary)}.</p>
${table}
${toSent(body)}
${toAnswer(answer)}
</section>`
}

/** The page, as HTML. */
export function toOpenApiPage(operations: readonly Operation[], version: string): string {
  const links = operations.map((one) => `<li><a href="#${one.name}"><code>${toTitle(one)}</code></a></li>`)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Dragoman: API</title>
<h1>API</h1>
<p>Dragoman ${escape(version)}. For programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Try one:
<a href="/api/meetings?limit=3">who met whom</a>, <a href="/api/actors?from=2026-01-01&amp;to=2027-01-01&amp;top=5">who keeps turning up</a>,
<a href="/api/documents">what is loaded</a>.</p>
<p>Windows of days are half-open: <code>from</code> is in, <code>to</code> is not. What is wrong is answered with status 400 and the
name of the parameter; what is not there with 404. Whoever writes sends the <code>Origin</code> of this server.</p>
<ul>${links.join('')}</ul>
${operations.map(toSection).join('\n')}
</html>
`
}
