/** Words that would do harm where text is taken for a query, a page, a path or a format. */
export const HOSTILE = [
  "' OR 1=1 //",
  "x'}) DETACH DELETE n //",
  '"}) MATCH (n) DETACH DELETE n RETURN n //',
  '`) CALL dbms.shutdown() //',
  '$ids',
  '{{constructor}}',
  '__proto__',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  'a\u0000b',
  '\ud800',
  '%',
  '٣',
  '𝒜'.repeat(60),
  '9'.repeat(9),
  '-1',
  '1e9',
  '2026-02-30',
  '0000-00-00',
  'NaN',
]

/** Half of a pair of surrogates cannot be sent; a client sends what stands for it. */
export const toWellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')
