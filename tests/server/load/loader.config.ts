import { join } from 'node:path'
import { defineConfig } from 'vite'

const root = join(import.meta.dirname, '..', '..', '..')

/** The loader compiled, each file in its place: it is started dozens of times, and tsx takes longer to start than it works. */
export default defineConfig({
  root,
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    rolldownOptions: {
      input: join(import.meta.dirname, 'loader.ts'),
      output: { preserveModules: true, preserveModulesRoot: root, entryFileNames: '[name].mjs' },
    },
  },
})
