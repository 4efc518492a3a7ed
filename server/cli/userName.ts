/** Who runs a command: the name of the user, or its number where the machine knows no name, as in a container. */
import { userInfo } from 'node:os'

/** @param ask throws where the user has no name */
export function toUserName(ask: () => { username: string } = userInfo): string {
  try {
    return ask().username
  } catch {
    return `user ${String(process.getuid?.() ?? 'unknown')}`
  }
}
