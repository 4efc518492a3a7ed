/** The description of the API as a page without scripts: every question with its parameters, and an example to click on. */
import type { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { toAnswerJson, toJson } from './jsonSchema.ts'

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

function toSection({ name, path, summary, at, params, answer }: Endpoint): string {
  const rows = Object.entries({ ...at, ...params }).map(([key, schema]) => toRow(key, schema as z.ZodType))
  const table =
    rows.length === 0 ? '' : `<table><caption>Parameters</caption><tbody>${rows.join('')}</tbody></table>`
  return `<section id="${name}">
<h2><code>GET /api${escape(path)}</code></h2>
<p>${escape(summary)}.</p>
${table}
<details><summary>Answer, as JSON Schema</summary><pre>${escape(JSON.stringify(toAnswerJson(answer), null, 2))}</pre></details>
</section>`
}

/** The page, as HTML. */
export function toOpenApiPage(endpoints: readonly Endpoint[], version: string): string {
  const links = endpoints.map(
    ({ name, path }) => `<li><a href="#${name}"><code>${escape(path)}</code></a></li>`,
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Dragoman: reading API</title>
<h1>Reading API</h1>
<p>Dragoman ${escape(version)}. For programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Try one:
<a href="/api/meetings?limit=3">who met whom</a>, <a href="/api/actors?from=2026-01-01&amp;to=2027-01-01&amp;top=5">who keeps turning up</a>,
<a href="/api/documents">what is loaded</a>.</p>
<p>Windows of days are half-open: <code>from</code> is in, <code>to</code> is not. What is wrong is answered with status 400 and the
name of the parameter; what is not there with 404.</p>
<ul>${links.join('')}</ul>
${endpoints.map(toSection).join('\n')}
</html>
`
}
