/** JSON in small files. */
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

const [shrink, unfold] = [promisify(gzip), promisify(gunzip)]

/** A value as packed JSON. */
export const pack = (value: unknown): Promise<Buffer> => shrink(JSON.stringify(value))

/** The value again, unchecked. Throws where the bytes are not of `pack`. */
export const unpack = async (packed: Uint8Array): Promise<unknown> => JSON.parse(String(await unfold(packed)))
