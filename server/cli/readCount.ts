import { CommandError } from './commandError.ts'

/** A count that was typed. @throws CommandError where it is no whole number from 1 */
export function readCount(option: string, typed: string): number {
  if (!/^[1-9]\d{0,8}$/.test(typed)) throw new CommandError(`${option}: "${typed}" is no number from 1.`)
  return Number(typed)
}
