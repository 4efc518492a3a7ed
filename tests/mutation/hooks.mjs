// Gives test files the stand-in of globals.ts.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const STAND_IN = pathToFileURL(join(import.meta.dirname, 'globals.ts')).href

export const resolve = (specifier, context, next) =>
  specifier === '@jest/globals'
    ? { url: STAND_IN, format: 'module', shortCircuit: true }
    : next(specifier, context)
