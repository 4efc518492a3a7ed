import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder with an authority of our own (ca.crt), a server's key and certificate from it, and a stranger (other.crt). */
export function makeCertificates(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-tls-'))
  const openssl = (...args: string[]): unknown =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const days = ['-days', '2']
  for (const [name, subject] of [
    ['ca', '/CN=An authority'],
    ['other', '/CN=Another authority'],
  ] as const)
    openssl('req', '-x509', ...newKey(name), '-out', `${name}.crt`, '-subj', subject, ...days)
  openssl('req', ...newKey('private'), '-out', 'server.csr', '-subj', '/CN=localhost')
  writeFileSync(join(folder, 'names.txt'), 'subjectAltName = DNS:localhost, IP:127.0.0.1\n')
  openssl(
    ...['x509', '-req', '-in', 'server.csr', '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial'],
    ...['-out', 'public.crt', '-extfile', 'names.txt', ...days],
  )
  return folder
}

const newKey = (name: string): string[] => ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`]
