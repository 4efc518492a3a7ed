/**
 * How much of a tangle a page is, told before a parser builds it: a few kilobytes of tags that are never closed become a tree without end.
 */

/** Tags that are opened, those counted in that a parser opens again by itself. The longest pages that people read have some ten thousand. */
const MOST_TAGS = 100_000
/** Attributes of one tag, each of which is looked up among those before it, and of all. */
const MOST_OF_TAG = 250
const MOST_ATTRIBUTES = 500_000
/** Tags within tags. Browsers stop at 512; pages have thirty or so. */
const MOST_DEEP = 200
/** Looking for the article takes the cube of the depth, of each tag. */
const MOST_WORK = 2e9

/** The next tag, comment, or sign that begins neither and still cuts the text in two. */
const TAG = /<(?:!--|(\/?)([a-z][^\s/>]*)|)/gi
/** The next attribute of a tag, from where the last one ended. */
const ATTRIBUTE = /[\s/]*[^\s/>=][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/y

/** What has no tags in it, whatever it looks like. */
const RAW = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp'].map((name) => [name, new RegExp(`</${name}`, 'gi')]),
)
const COMMENT_END = /-->/g

const NO_TAG = ''
/** Has nothing in it, or ends by itself where the next begins. */
const ENDS_ITSELF = new Set([
  NO_TAG,
  ...(
    'area base br col embed hr img input link meta param source track wbr html head body ' +
    'p li dt dd tr td th thead tbody tfoot colgroup option optgroup rp rt'
  ).split(' '),
])
/** Stays in force at the end of what it stands in, and is opened again in what follows; three alike at most. */
const STAYS = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
const MOST_ALIKE = 3

/** A page is `plain`; or so `deep` that no article can be looked for in it; or `endless`, and nothing to give to a parser. */
export type Tangle = 'plain' | 'deep' | 'endless'

/** Goes over a page once, and no further than it has to. */
export function tangleOf(html: string): Tangle {
  const open = createOpen()
  let [tags, attributes, work] = [0, 0, 0]
  for (const { name, text, own } of tagsOf(html)) {
    if (own === undefined) {
      open.end(name)
      continue
    }
    open.begin(name, text)
    const { depth, nested, staying } = open.measure()
    tags += STAYS.has(name) ? 1 : 1 + staying
    attributes += own
    work += depth ** 3
    const isEndless = tags > MOST_TAGS || own > MOST_OF_TAG || attributes > MOST_ATTRIBUTES
    if (isEndless || nested > MOST_DEEP) return 'endless'
  }
  return work > MOST_WORK ? 'deep' : 'plain'
}

interface Measure {
  /** Tags that nobody has ended. */
  depth: number
  /** How deep a browser's tree is there: what stays in force is begun anew with each paragraph, three alike at most. */
  nested: number
  /** How many it begins anew. */
  staying: number
}

/** What is open on a page, while it is gone over. */
function createOpen(): {
  begin(name: string, text: string): void
  end(name: string): void
  measure(): Measure
} {
  const byName = new Map<string, string[]>()
  const alike = new Map<string, number>()
  let [depth, staying, beyond] = [0, 0, 0]
  /** Of those beyond the three, what the last paragraph left behind. */
  let leftBehind = 0
  const count = (text: string, by: 1 | -1): void => {
    const now = (alike.get(text) ?? 0) + by
    alike.set(text, now)
    if (Math.max(now, now - by) > MOST_ALIKE) beyond += by
    else staying += by
  }
  return {
    begin(name, text) {
      if (ENDS_ITSELF.has(name)) {
        leftBehind = beyond
        return
      }
      const those = byName.get(name) ?? []
      byName.set(name, those)
      those.push(text)
      depth += 1
      if (STAYS.has(name)) count(text, 1)
    },
    end(name) {
      const ended = byName.get(name)?.pop()
      if (ended === undefined) return
      depth -= 1
      if (STAYS.has(name)) count(ended, -1)
      leftBehind = Math.min(leftBehind, beyond)
    },
    measure: () => ({ depth, nested: depth - leftBehind, staying }),
  }
}

/** A tag: its name in small letters, itself as it stands there, and how many attributes it has; one that ends another has none to count. */
interface Tag {
  name: string
  text: string
  own?: number
}

function* tagsOf(html: string): Generator<Tag> {
  TAG.lastIndex = 0
  for (let hit = TAG.exec(html); hit !== null; hit = TAG.exec(html)) {
    const [begin, end = '', written] = hit
    const name = written?.toLowerCase()
    if (name === undefined) {
      yield { name: NO_TAG, text: begin, own: 0 }
      if (begin === '<!--') TAG.lastIndex = after(html, COMMENT_END, TAG.lastIndex)
    } else if (end === '/') yield { name, text: begin }
    else {
      const { own, to } = attributesFrom(html, TAG.lastIndex)
      yield { name, text: html.slice(hit.index, to), own }
      const closing = RAW.get(name)
      TAG.lastIndex = closing === undefined ? to : after(html, closing, to)
    }
  }
}

/** How many attributes stand from a place on, and where they end; no more than need be are counted. */
function attributesFrom(html: string, from: number): { own: number; to: number } {
  ATTRIBUTE.lastIndex = from
  let [own, to] = [0, from]
  while (own <= MOST_OF_TAG && ATTRIBUTE.test(html)) [own, to] = [own + 1, ATTRIBUTE.lastIndex]
  return { own, to }
}

/** The place behind what comes next of a pattern; the end of all where that does not come. */
function after(html: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from
  return pattern.test(html) ? pattern.lastIndex : html.length
}
