import { afterAll, expect, test } from '@jest/globals'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../../server/store/open.ts'
import { makeCertificates } from '../../neo4j/certificates.ts'
import { describeWithNeo4j } from '../../neo4j/describe.ts'

let folder = ''
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describeWithNeo4j(
  'Neo4j with TLS',
  (server) => {
    const settings = (scheme: string, file?: string) => ({
      ...server().settings,
      uri: server().settings.uri.replace('bolt:', `${scheme}:`),
      ...(file === undefined ? {} : { caFile: join(folder, file) }),
    })

    test.each([
      ['bolt+s', 'ca.crt'],
      ['neo4j+s', 'ca.crt'],
      ['bolt+ssc', undefined],
      ['neo4j+ssc', undefined],
    ])('%s with the authority in %s answers', async (scheme, file) => {
      const store = await openStore({ neo4j: settings(scheme, file) })
      expect(await store.read('RETURN 1 AS one')).toEqual([{ one: 1 }])
      await store.close()
    })

    test.each([
      [
        'bolt+s',
        undefined,
        /^Neo4j at bolt\+s:\S+ has a certificate that this machine does not trust; .*NEO4J_CA_FILE\.$/,
      ],
      [
        'bolt+s',
        'other.crt',
        /^Neo4j at bolt\+s:\S+ has a certificate that \S+other\.crt does not vouch for; check .*\.$/,
      ],
      [
        'neo4j+s',
        'other.crt',
        /^Neo4j at neo4j\+s:\S+ has a certificate that \S+other\.crt does not vouch for; check .*\.$/,
      ],
      ['bolt+s', 'missing.crt', /^The file \S+missing\.crt cannot be read; check NEO4J_CA_FILE\.$/],
    ])('%s with the authority in %s is refused in one line', async (scheme, file, message) => {
      await expect(openStore({ neo4j: settings(scheme, file) })).rejects.toMatchObject({
        fault: 'certificates',
        message: expect.stringMatching(message),
      })
    })
  },
  () => {
    folder = makeCertificates()
    return { certificates: folder }
  },
)
