#!/usr/bin/env node
// The command. A package holds the program compiled; in a checkout the sources are run as they are, so tsx must be there first.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const isCompiled = existsSync(join(import.meta.dirname, 'cli.js'))
if (!isCompiled) (await import('tsx/esm/api')).register()
await import(isCompiled ? './cli.js' : './cli.ts')
