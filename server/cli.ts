/**
 * The command line: what can be typed, and what is told when it goes wrong. Acts when it is run. Each command is imported when
 * it is asked for: a server need not hold the tables of reading.
 */
import { Command } from 'commander'
import { ArchiveError } from './archive/documents.ts'
import { auditCommand } from './cli/auditCommand.ts'
import { addBundleCommands } from './cli/bundleCommands.ts'
import { CommandError } from './cli/commandError.ts'
import type { BriefFlags } from './cli/brief.ts'
import type { CorrectionFlags } from './cli/corrections.ts'
import { addDocumentCommands } from './cli/documentCommands.ts'
import { addReadingCommands } from './cli/readingCommands.ts'
import { stopSignal } from './cli/stopSignal.ts'
import { createTerminal } from './cli/terminal.ts'
import { ConfigError, DEFAULTS, misspelt, readConfig } from './config.ts'
import type { Flags } from './config.ts'
import { PASSING_WORDS, passingFault } from './faults.ts'
import { StoreError } from './store/store.ts'
import { systemCode } from './systemCode.ts'

const terminal = createTerminal(process.stdout, process.stderr)

// Whoever read the results has enough (`extract ... | head`): that is no fault, and the rest need not be worked out.
process.stdout.on('error', (error) => {
  if (systemCode(error) !== 'EPIPE') throw error
  process.exit()
})

const SETTINGS = `
Settings (environment; an option goes before its variable):
  PORT            port of the server on 127.0.0.1 (default ${DEFAULTS.port})
  DRAGOMAN_HOST   address to listen on (default 127.0.0.1); README.md says what a network needs
  DRAGOMAN_DATA   folder of the archive and the embedded store (default ${DEFAULTS.data})
  NEO4J_URI       use this Neo4j server instead, e.g. bolt://127.0.0.1:7687
  NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE   who asks there (default user neo4j), and which database
  README.md has the other settings for Neo4j: certificates, connections, patience`

const DATA = [
  '-d, --data <folder>',
  `folder of the archive and the embedded store (default ${DEFAULTS.data})`,
] as const
const DOCUMENTS = 'documents (PDF, Word, web page, Markdown, text, JSON Lines), or folders with them'
const PORT = [
  '-p, --port <number>',
  `port on 127.0.0.1 (default ${DEFAULTS.port}; 0 takes a free one)`,
] as const

function createProgram(): Command {
  const program = new Command('dragoman')
    .description(
      'Reads political-news bulletins and shows the diplomatic network in them:\n' +
        'who met whom, where, when, in what office, and which sentence says so.',
    )
    .usage('<command> [options]')
    .helpCommand(false)
    .addHelpText(
      'after',
      `${SETTINGS}

Examples:
  npm start                                               try it: page, samples, server
  npm run dragoman -- ingest samples/                     load every bulletin of a folder
  npm run dragoman -- serve --port 8080                   show what is loaded
  npm run --silent dragoman -- extract week17.txt         what a bulletin says, as JSON

"dragoman <command> --help" explains one command.`,
    )

  program
    .command('start')
    .description('build the page if needed, load the samples into an empty store, and serve')
    .option(...PORT)
    .option(...DATA)
    .addHelpText('after', '\nExample:\n  npm start -- --port 8080')
    .action(async (flags: Flags) => {
      const { runStart } = await import('./cli/start.ts')
      await runStart(readConfig(process.env, flags), terminal)
    })

  program
    .command('serve')
    .description('serve what the store holds, until Ctrl+C')
    .option(...PORT)
    .option(...DATA)
    .addHelpText('after', `${SETTINGS}\n\nExample:\n  npm run dragoman -- serve --data ./archive`)
    .action(async (flags: Flags) => {
      const { runServe } = await import('./cli/serve.ts')
      await runServe(readConfig(process.env, flags), terminal)
    })

  program
    .command('ingest')
    .description('read bulletins and load what they say into the store')
    .argument('<path...>', DOCUMENTS)
    .option('-w, --watch', 'go on with files that come or change there, until Ctrl+C')
    .option(...DATA)
    .addHelpText(
      'after',
      `
A file that cannot be used says why, and does not stop the others; the status is 1 then.
A bulletin that is loaded twice changes nothing.
${SETTINGS}

Example:
  npm run dragoman -- ingest samples/ week17.txt`,
    )
    .action(async (paths: string[], { watch = false, ...flags }: Flags & { watch?: boolean }) => {
      const { keepIngesting, runIngest } = await import('./cli/ingest.ts')
      const config = readConfig(process.env, flags)
      const signal = stopSignal()
      if (watch) await keepIngesting(paths, config, terminal, signal)
      else if (!(await runIngest(paths, config, terminal, { signal }))) process.exitCode = 1
    })

  program
    .command('remove')
    .description('take documents out of the store, with all that only they say')
    .argument('<name...>', 'file names or ids of documents that are loaded')
    .option(...DATA)
    .addHelpText(
      'after',
      `
A name that stands for no document stops the command, and nothing is removed.
${SETTINGS}

Example:
  npm run dragoman -- remove week17.txt`,
    )
    .action(async (names: string[], flags: Flags) => {
      const { runRemove } = await import('./cli/remove.ts')
      await runRemove(names, readConfig(process.env, flags), terminal)
    })

  addDocumentCommands(program, terminal, DATA)

  program
    .command('corrections')
    .description('list what was corrected by hand, newest first; or undo one')
    .option('--undo <id>', 'take back a step; of an undo, do again what it took back')
    .option('--why <reason>', 'why it is undone')
    .option(...DATA)
    .addHelpText('after', '\nExample:\n  npm run dragoman -- corrections --undo c1a2b3c4d5')
    .action(async (flags: Flags & CorrectionFlags) => {
      const { runCorrections } = await import('./cli/corrections.ts')
      return runCorrections(flags, readConfig(process.env, flags), terminal)
    })

  addBundleCommands(program, terminal, DATA)

  addReadingCommands(program, terminal, DOCUMENTS)

  program
    .command('review')
    .description('list the least certain events and identities first, with what was weighed')
    .argument(
      '[file...]',
      'bulletins, or folders of them; none: all documents of the store, and who is the same in several',
    )
    .option('-n, --top <number>', 'how many to list', '20')
    .option(...DATA)
    .addHelpText(
      'after',
      '\nExamples:\n  npm run --silent dragoman -- review samples/ --top 10\n  npm run --silent dragoman -- review',
    )
    .action(async (paths: string[], { top, ...flags }: Flags & { top: string }) => {
      const { runReview, runStoreReview } = await import('./cli/review.ts')
      await (paths.length > 0
        ? runReview(paths, top, terminal)
        : runStoreReview(readConfig(process.env, flags).store, top, terminal))
    })

  program
    .command('brief')
    .description(
      'what a period brought: tensions, decisions, contacts, what is yet to come, what is new; each line with its sentence',
    )
    .option('-f, --from <day>', 'first day (default: that of the newest bulletin)')
    .option('-t, --to <day>', 'last day (default: that of the newest bulletin)')
    .option('-l, --language <name>', 'en, ja or both', 'both')
    .option('-o, --output <file>', 'a file to write: .md (Markdown) or .docx (Word); none: print Markdown')
    .option(...DATA)
    .addHelpText(
      'after',
      '\nExamples:\n  npm run --silent dragoman -- brief\n  npm run dragoman -- brief --from 2026-04-01 --to 2026-04-30 --output april.docx',
    )
    .action(async (flags: Flags & BriefFlags) => {
      const { runBrief } = await import('./cli/brief.ts')
      await runBrief(flags, readConfig(process.env, flags).store, terminal)
    })

  program
    .command('mcp')
    .description('answer an assistant (Model Context Protocol) over standard input and output')
    .option(
      '-s, --server <address>',
      'ask a server that runs already; an embedded store is open in one process only',
    )
    .option(...DATA)
    .addHelpText(
      'after',
      `\nIn the settings of the assistant, as a server that it starts:\n  npm --silent run dragoman -- mcp --server http://127.0.0.1:${DEFAULTS.port}`,
    )
    .action(async ({ server, ...flags }: Flags & { server?: string }) => {
      const { runMcp, runMcpOf } = await import('./cli/mcp.ts')
      if (server === undefined) await runMcp(readConfig(process.env, flags))
      else await runMcpOf(server, process.env['DRAGOMAN_READ_TOKEN'])
    })

  return program
}

const program = createProgram()
let ran: Command | undefined
program.hook('preAction', (_program, command) => {
  ran = command
  for (const name of misspelt(process.env))
    terminal.note(`dragoman: ${name} is no setting and has no effect; README.md lists those that are.`)
})
try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = 1
  const told = toLine(error)
  if (told === undefined) throw error
  terminal.note(`dragoman: ${told}`)
} finally {
  if (ran !== undefined) await auditCommand(ran, process.exitCode === undefined)
}

/** What the person can put right, in a line; anything else is a bug and shows where it happened. */
function toLine(error: unknown): string | undefined {
  const told = [ArchiveError, CommandError, ConfigError, StoreError]
  if (error instanceof Error && told.some((kind) => error instanceof kind)) return error.message
  const passing = passingFault(error)
  return passing && `${PASSING_WORDS[passing]}; make room, and say it again: what was told as done stays.`
}
