// Gives test files the stand-in of globals.ts.
const STAND_IN = import.meta.resolve('./globals.ts')

export const resolve = (specifier, context, next) =>
  specifier === '@jest/globals'
    ? { url: STAND_IN, format: 'module', shortCircuit: true }
    : next(specifier, context)
