/** A file that cannot be read as a document: one line that names the file, what is wrong with it, and the remedy. */
export class FormatError extends Error {
  /**
   * @param name the file
   * @param fault what is wrong, as it follows the name: `is empty`
   * @param remedy what to do: `give a file with a bulletin in it`
   */
  constructor(name: string, fault: string, remedy: string) {
    super(`${name}: ${fault}; ${remedy}.`)
  }
}
