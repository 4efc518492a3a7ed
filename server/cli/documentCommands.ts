/** Commands about documents that are kept: which there are, reading them again, putting one back. */
import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { Flags } from '../config.ts'
import type { Terminal } from './terminal.ts'

export function addDocumentCommands(
  program: Command,
  terminal: Terminal,
  data: readonly [flags: string, description: string],
): void {
  program
    .command('documents')
    .description('list what is loaded, newest first; or what can be put back')
    .option('--bin', 'what was taken out or replaced in the last 30 days')
    .option(...data)
    .addHelpText('after', '\nExample:\n  npm run --silent dragoman -- documents')
    .action(async ({ bin = false, ...flags }: Flags & { bin?: boolean }) => {
      const { runDocuments } = await import('./documents.ts')
      await runDocuments({ bin }, readConfig(process.env, flags), terminal)
    })

  program
    .command('reread')
    .description('read documents that are kept again by the present rules, and tell what that changes')
    .argument('[name...]', 'file names or ids; none: all')
    .option('-n, --preview', 'tell it only')
    .option(...data)
    .addHelpText(
      'after',
      '\nCorrections stay in force.\n\nExamples:\n  npm run dragoman -- reread --preview\n  npm run dragoman -- reread week17.txt',
    )
    .action(async (names: string[], { preview = false, ...flags }: Flags & { preview?: boolean }) => {
      const { runReread } = await import('./documents.ts')
      if (!(await runReread(names, { preview }, readConfig(process.env, flags), terminal)))
        process.exitCode = 1
    })

  program
    .command('unremove')
    .description('put documents back that were taken out or replaced in the last 30 days')
    .argument('<name...>', 'file names or ids, which "documents --bin" lists')
    .option(...data)
    .addHelpText('after', '\nExample:\n  npm run dragoman -- unremove week17.txt')
    .action(async (names: string[], flags: Flags) => {
      const { runUnremove } = await import('./documents.ts')
      await runUnremove(names, readConfig(process.env, flags), terminal)
    })
}
