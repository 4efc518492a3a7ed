/** Commands that read files and print what is found there; they need no store. */
import type { Command } from 'commander'
import type { EvaluateFlags } from './evaluate.ts'
import type { Terminal } from './terminal.ts'

/** Adds `extract`, `evaluate`, `why` and `rules`. `documents`: what their help calls the files that are read. */
export function addReadingCommands(program: Command, terminal: Terminal, documents: string): void {
  program
    .command('extract')
    .description('print what bulletins say as JSON, one line per document; no store is needed')
    .argument('<file...>', documents)
    .addHelpText(
      'after',
      '\nExample:\n  npm run --silent dragoman -- extract samples/*.txt > extraction.jsonl',
    )
    .action(async (paths: string[]) => {
      const { runExtract } = await import('./extract.ts')
      await runExtract(paths, terminal)
    })

  program
    .command('evaluate')
    .description('compare what is read from bulletins with gold annotations: precision, recall, F1')
    .argument('<path...>', 'an annotation and its bulletin; or annotations (*.gold.json) and folders of them')
    .option('-f, --figures <file>', 'tell what changed against recorded figures; status 1 where one fell')
    .option('-u, --update', 'record the new figures there')
    .addHelpText(
      'after',
      `
Examples:
  npm run --silent dragoman -- evaluate week17.gold.json week17.txt
  npm run --silent dragoman -- evaluate annotations/`,
    )
    .action(async (paths: string[], flags: EvaluateFlags) => {
      const { runEvaluate } = await import('./evaluate.ts')
      if (!(await runEvaluate(paths, flags, terminal))) process.exitCode = 1
    })

  program
    .command('why')
    .description('tell every decision about one item: people, offices, places, events, and what was left out')
    .argument('<file>', 'a bulletin')
    .requiredOption('-i, --item <number>', 'number of the item, from 1')
    .addHelpText('after', '\nExample:\n  npm run --silent dragoman -- why week17.txt --item 3')
    .action(async (file: string, { item }: { item: string }) => {
      const { runWhy } = await import('./why.ts')
      await runWhy(file, item, terminal)
    })

  program
    .command('rules')
    .description('list all rules with how often each fired, and those that never did')
    .argument('<file...>', 'bulletins, or folders of them')
    .addHelpText('after', '\nExample:\n  npm run --silent dragoman -- rules samples/')
    .action(async (paths: string[]) => {
      const { runRules } = await import('./rules.ts')
      await runRules(paths, terminal)
    })
}
