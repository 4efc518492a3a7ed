import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const ROOT = join(import.meta.dirname, '..')

/** Packs the program and lays the package out in an empty folder as npm does. Gives the folder of the package. */
export function installPackage(folder: string): string {
  // As npm lays it out: the package beside those that it depends on.
  const installed = join(folder, 'node_modules', 'dragoman')
  mkdirSync(installed, { recursive: true })
  // Packed from a copy: what is compiled lies beside the sources for a moment, where other tests would find it.
  const copy = join(folder, 'copy')
  // With files that are new and not in git yet.
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const files = execFileSync('git', listing, { cwd: ROOT, encoding: 'utf8' }).split('\0')
  for (const file of files.filter((name) => name !== '' && existsSync(join(ROOT, name))))
    cpSync(join(ROOT, file), join(copy, file))
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  // Where docs/deploy/compose.yaml has secrets lie.
  writeFileSync(join(copy, 'docs', 'deploy', '.env'), 'DRAGOMAN_READ_TOKEN=secret')
  const packed = execFileSync('npm', ['pack', '--pack-destination', folder, '--silent'], {
    cwd: copy,
    encoding: 'utf8',
    // As tests have it, the page would be built for development.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  execFileSync('tar', [
    '-xzf',
    join(folder, packed.trim().split('\n').at(-1) ?? ''),
    '-C',
    installed,
    '--strip-components=1',
  ])
  for (const path of packagesOfUsers()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    symlinkSync(join(ROOT, path), join(folder, path))
  }
  return installed
}

const LOCK = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().default(false) })) })

/** The packages that come with ours where it is installed: none that only its making and its tests need. */
function packagesOfUsers(): string[] {
  const { packages } = LOCK.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')))
  return Object.entries(packages)
    .filter(([path, { dev }]) => !dev && /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path))
    .map(([path]) => path)
    .filter((path) => existsSync(join(ROOT, path)))
}
