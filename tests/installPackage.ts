import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** Packs the program and lays the package out in an empty folder as npm does. Gives the folder of the package. */
export function installPackage(folder: string): string {
  // As npm lays it out: the package beside those that it depends on.
  const modules = join(folder, 'node_modules')
  const installed = join(modules, 'dragoman')
  mkdirSync(installed, { recursive: true })
  // Packed from a copy: what is compiled lies beside the sources for a moment, where other tests would find it.
  const copy = join(folder, 'copy')
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0')
  for (const file of tracked.filter((name) => name !== '' && existsSync(join(ROOT, name))))
    cpSync(join(ROOT, file), join(copy, file))
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  // Where docs/deploy/compose.yaml has secrets lie.
  writeFileSync(join(copy, 'docs', 'deploy', '.env'), 'DRAGOMAN_READ_TOKEN=secret')
  const packed = execFileSync('npm', ['pack', '--pack-destination', folder, '--silent'], {
    cwd: copy,
    encoding: 'utf8',
  })
  execFileSync('tar', [
    '-xzf',
    join(folder, packed.trim().split('\n').at(-1) ?? ''),
    '-C',
    installed,
    '--strip-components=1',
  ])
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name.startsWith('.')) continue
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name))
  }
  return installed
}
