/** Address of the flag of a state by its ISO code; undefined where there is none. */
export async function maybeFlagAddress(code: string): Promise<string | undefined> {
  const { FILES } = await import('./files.ts')
  return FILES[code.toLowerCase()]
}

const pictures = new Map<string, Promise<string | undefined>>()

/** A drawing as a picture that carries itself, with the size that a canvas wants to be told. */
export function toPicture(svg: string): string {
  const sized = svg.replace('<svg ', '<svg width="640" height="480" ')
  return `data:image/svg+xml;utf8,${encodeURIComponent(sized)}`
}

async function readPicture(code: string): Promise<string | undefined> {
  const address = await maybeFlagAddress(code)
  if (address === undefined) return undefined
  const response = await fetch(address)
  return response.ok ? toPicture(await response.text()) : undefined
}

/** The flag of a state to be drawn on a canvas; undefined where there is none or it cannot be fetched, so that letters stay. */
export function maybeFlagPicture(code: string): Promise<string | undefined> {
  const known = pictures.get(code)
  if (known !== undefined) return known
  const asked = readPicture(code).catch(() => undefined)
  pictures.set(code, asked)
  return asked
}
