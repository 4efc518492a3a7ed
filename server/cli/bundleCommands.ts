/** The commands about an archive as one file. */
import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { Flags } from '../config.ts'
import type { Terminal } from './terminal.ts'

export function addBundleCommands(
  program: Command,
  terminal: Terminal,
  data: readonly [flags: string, description: string],
): void {
  const backUp = async (path: string, flags: Flags): Promise<void> => {
    const { runBackup } = await import('./bundle.ts')
    await runBackup(path, readConfig(process.env, flags), new Date(), terminal)
  }

  program
    .command('backup')
    .description(
      'write all documents and corrections into one file, and read it again; a server may go on meanwhile',
    )
    .argument('<path>', 'a new file, or a folder, in which the file is named by the time')
    .option(...data)
    .addHelpText(
      'after',
      '\nThe bin, the audit log, and what the page is still bringing in are not in it.\n\nExample:\n  npm run dragoman -- backup /mnt/backups/',
    )
    .action(backUp)

  program
    .command('restore')
    .description('make an archive, and its graph, of a backup; nothing else may be there before')
    .argument('<file>', 'what backup wrote')
    .option(...data)
    .addHelpText(
      'after',
      '\nExample:\n  npm run dragoman -- restore dragoman-20260424T063112Z.gz --data ./restored',
    )
    .action(async (path: string, flags: Flags) => {
      const { runRestore } = await import('./bundle.ts')
      await runRestore(path, readConfig(process.env, flags), new Date(), terminal)
    })

  program
    .command('export')
    .description('as backup: one file with the whole archive, for another one to import')
    .argument('<file>', 'a new file, for example archive.dragoman.gz')
    .option(...data)
    .addHelpText('after', '\nExample:\n  npm run dragoman -- export archive.dragoman.gz')
    .action(backUp)

  program
    .command('import')
    .description('take archives that were exported into this one, nothing twice')
    .argument('<file...>', 'files that export or backup wrote')
    .option(...data)
    .addHelpText('after', '\nExample:\n  npm run dragoman -- import archive.dragoman.gz')
    .action(async (paths: string[], flags: Flags) => {
      const { runImport } = await import('./bundle.ts')
      await runImport(paths, readConfig(process.env, flags), new Date(), terminal)
    })
}
