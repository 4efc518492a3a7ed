import { join } from 'node:path'

/** Runs from the sources, as in a checkout. */
export const FROM_SOURCES: readonly string[] = ['--import', 'tsx', 'server/cli.ts']

const installed = process.env['TESTED_PACKAGE']

/**
 * What to give `node` in this folder to run the program as a process: with CI=true the package, installed once for all suites
 * (`setUp.mjs`), as users have it and with a third of the time to start; else the sources, which need no making.
 */
export const PROGRAM: readonly string[] =
  installed === undefined ? FROM_SOURCES : [join(installed, 'server', 'dragoman.mjs')]
