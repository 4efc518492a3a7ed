#!/usr/bin/env node
// The command of the installed package: the sources are run as they are, so tsx must be there before the first is read.
import { register } from 'tsx/esm/api'

register()
await import('./cli.ts')
