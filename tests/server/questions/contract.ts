import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { OFFICE_RANKS } from '../../../cypher/ontology.ts'
import type { OfficeRank } from '../../../cypher/ontology.ts'
import type { QuadMix, Timeline, View } from '../../../server/api.ts'
import type { EventFilter } from '../../../server/graph/eventSet.ts'
import { readEventSet } from '../../../server/graph/eventSet.ts'
import { toRows } from '../../../server/load/rows.ts'
import { createMemory } from '../../../server/graph/memory.ts'
import { readQueries } from '../../../server/queries.ts'
import { readActors } from '../../../server/questions/actors.ts'
import { readChanges } from '../../../server/questions/changes.ts'
import { readNetwork } from '../../../server/questions/network.ts'
import { readPaths } from '../../../server/questions/paths.ts'
import { readProfile } from '../../../server/questions/profile.ts'
import { readRelation } from '../../../server/questions/relation.ts'
import { toTimeline } from '../../../server/questions/timeline.ts'
import type { Graph } from '../../../server/graph/reads.ts'
import { readNodes } from '../../../server/graph/reads.ts'
import type { NodeRow } from '../../../server/graph/rows.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import { emptyStore } from '../store/empty.ts'
import { anyArchive, anyFilters, NODES, PEOPLE, TITLES } from './any.ts'
import { loadRows } from './load.ts'
import * as reference from './reference.ts'
import type { Happening, World } from './reference.ts'
import { createSeen } from './seen.ts'
import type { Seen } from './seen.ts'
import { checkMeetings, checkSets, pairsIn } from './sets.ts'
import { checkTexts } from './texts.ts'

const BODIES = NODES.filter((id) => !PEOPLE.includes(id))
/** The same archives each time; a failure prints the one at fault. */
const SEED = 20_310_506

const noMix = (): QuadMix => ({ 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 })
const mixOf = (events: Happening[]): QuadMix => ({
  ...noMix(),
  ...reference.countBy(events, ({ quad }) => String(quad)),
})
const idsOf = (events: readonly { id: string }[]): string[] => events.map(({ id }) => id)

/** All questions over random archives: whatever engine is behind them, they answer as the plain reference does. */
export function describeQuestions(settings: () => StoreSettings, runs: number): void {
  describe('questions', () => {
    let graph: Graph
    beforeAll(async () => {
      graph = { store: await openStore(settings()), queries: readQueries() }
    })
    afterAll(async () => {
      await emptyStore(graph.store)
      await graph.store.close()
    })

    const anyCase = fc.record({
      documents: anyArchive,
      filters: anyFilters,
      pick: fc.nat(),
      top: fc.integer({ min: 1, max: 8 }),
    })
    const seen = createSeen()

    test(`answer as the reference does, over ${String(runs)} random archives of seed ${String(SEED)}`, async () => {
      await fc.assert(
        fc.asyncProperty(anyCase, async ({ documents, filters, pick, top }) => {
          await emptyStore(graph.store)
          // What is in mind is of the archive before.
          delete graph.memory
          const rows = documents.map((document) => toRows(document))
          await loadRows(graph, rows)
          const world = reference.toWorld(rows)
          const nodes = await readNodes(graph, NODES)
          const pairs = pairsIn(world, nodes, pick)
          await checkTexts(graph, rows, world)
          const memory = { now: createMemory() }
          for (const [i, filter] of filters.entries()) {
            const [pair, node] = [pairs[(pick + i) % pairs.length], NODES[(pick + i) % NODES.length] ?? '']
            const about = { node, pairs, see: seen.see }
            // All is asked of the store, and again of what is in mind.
            for (const mind of [undefined, memory]) {
              if (mind === undefined) delete graph.memory
              else graph.memory = mind
              await checkSets(graph, world, filter, about)
              await checkProfile(graph, world, filter, nodes, node)
              if (pair === undefined) throw new Error('questions: an archive has a pair')
              await checkRelation(graph, world, filter, pair, seen.see)
              await checkPaths(graph, world, filter, endsOf(nodes, pick + i), seen.see)
            }
            await checkMeetings(graph, world, filter, seen.see)
            await checkNetwork(graph, world, filter, top)
            await checkTimeline(graph, world, filter)
            for (const group of ['people', 'countries', 'organizations'] as const)
              await checkActors(graph, world, filter, group, top, seen.see)
            await checkChanges(graph, world, filter, seen.see)
          }
        }),
        { numRuns: runs, seed: SEED, endOnFailure: true },
      )
      expect(seen.tooFew(runs)).toEqual([])
    }, 600_000)
  })
}

/** Those with most events of the sorts that count are drawn, and others where there is room. */
async function checkBusy(
  graph: Graph,
  all: Happening[],
  filter: EventFilter,
  { view, wanted, top }: { view: View; wanted: readonly string[]; top: number },
): Promise<void> {
  const busyWithout = ['undated', 'planned', 'background', '1'] as const
  const question = { ...filter, view, top, least: 1, depth: 1, events: 100, busyWithout }
  const { nodes, total, omitted } = await readNetwork(graph, question)
  const counts = (one: Happening): boolean =>
    one.day !== undefined && !one.planned && !one.background && one.quad !== 1
  const [counted, rest] = [all.filter(counts), all].map((events) =>
    idsOf(reference.rank(reference.presences(events, (id) => wanted.includes(id)))),
  )
  const drawn = [...new Set([...(counted ?? []), ...(rest ?? [])])].slice(0, top)
  expect(idsOf(nodes.filter(({ kind }) => kind !== 'event')).sort()).toEqual(drawn.toSorted())
  if (view === 'full') return
  expect([total, omitted]).toEqual([counted?.length, counted?.filter((id) => !drawn.includes(id)).length])
}

async function checkNetwork(graph: Graph, world: World, filter: EventFilter, top: number): Promise<void> {
  const all = reference.eventsOf(world, filter)
  const isTying = ({ kind }: Happening): boolean => reference.isContact(kind) || kind === 'agreement'
  for (const [view, wanted, ties] of [
    ['people', PEOPLE, reference.ties(all.filter(isTying), 'people', NODES)],
    ['countries', BODIES, reference.ties(all, 'bodies', NODES)],
    ['full', NODES, []],
  ] as const) {
    const slice = await readNetwork(graph, { ...filter, view, top, least: 1, depth: 1, events: 100 })
    const weights = reference.rank(reference.presences(all, (id) => wanted.includes(id)))
    const drawn = weights.slice(0, top)
    expect(slice.eventTotal).toBe(all.length)
    expect(idsOf(slice.events)).toEqual(idsOf(all))
    expect(
      slice.nodes.filter(({ kind }) => kind !== 'event').map(({ id, weight }) => ({ id, events: weight })),
    ).toEqual(drawn)
    await checkBusy(graph, all, filter, { view, wanted, top })
    if (view === 'full') continue
    expect([slice.total, slice.omitted]).toEqual([weights.length, weights.length - drawn.length])
    const isDrawn = (id: string): boolean => drawn.some((one) => one.id === id)
    const expected = ties.filter((tie) => isDrawn(tie.a) && isDrawn(tie.b))
    expect(slice.edges.map(({ source: a, target: b, weight: events }) => ({ a, b, events }))).toEqual(
      expected,
    )
    // Every event is listed here, so every tie names all of its events.
    expect(slice.edges.map((edge) => edge.events.length)).toEqual(expected.map(({ events }) => events))

    const strong = await readNetwork(graph, { ...filter, view, top: 50, least: 2, depth: 1, events: 0 })
    expect(strong.edges).toHaveLength(ties.filter(({ events }) => events >= 2).length)
    const focus = weights[0]?.id
    if (focus === undefined) continue
    for (const depth of [1, 2]) {
      const near = await readNetwork(graph, { ...filter, view, top: 50, least: 1, focus, depth, events: 0 })
      let reached = [focus]
      for (let step = 0; step < depth; step += 1)
        reached = [
          ...new Set([
            ...reached,
            ...ties.flatMap(({ a, b }) => (reached.includes(a) ? [b] : reached.includes(b) ? [a] : [])),
          ]),
        ]
      expect(idsOf(near.nodes).sort()).toEqual(reached.sort())
      expect(near.nodes[0]?.id).toBe(focus)
    }
  }
}

const mondayOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  while (date.getUTCDay() !== 1) date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

async function checkTimeline(graph: Graph, world: World, filter: EventFilter): Promise<void> {
  const all = reference.eventsOf(world, { ...filter, undated: true })
  const set = await readEventSet(graph, { ...filter, undated: true })
  for (const [step, startOf, exact] of [
    ['day', (day: string) => day, ['day']],
    ['week', mondayOf, ['day']],
    ['month', (day: string) => `${day.slice(0, 7)}-01`, ['day', 'month']],
  ] as const)
    for (const split of ['kind', 'quad'] as const) {
      const answer = toTimeline(set, { step, split })
      const dated = all.filter(({ day }) => day !== undefined)
      const counted = dated.filter(({ precision }) => (exact as readonly string[]).includes(precision))
      const expected: Record<string, Timeline['buckets'][number]['counts']> = {}
      for (const start of [...new Set(counted.map(({ day }) => startOf(day ?? '')))].sort())
        expected[start] = reference.countBy(
          counted.filter(({ day }) => startOf(day ?? '') === start),
          (event) => String(event[split]),
        )
      expect(Object.fromEntries(answer.buckets.map(({ start, counts }) => [start, counts]))).toEqual(expected)
      expect(answer.buckets.map(({ start }) => start)).toEqual(Object.keys(expected))
      expect([answer.total, answer.undated, answer.imprecise]).toEqual([
        all.length,
        all.length - dated.length,
        dated.length - counted.length,
      ])
    }
}

async function checkProfile(
  graph: Graph,
  world: World,
  filter: EventFilter,
  nodes: ReadonlyMap<string, NodeRow>,
  id: string,
): Promise<void> {
  if (!nodes.has(id)) return
  const own = { ...filter, countries: [], agencies: [], sections: [] }
  const all = reference.eventsOf(world, own).filter((event) => reference.sidesOf(event, id).length > 0)
  const profile = await readProfile(graph, id, { ...own, offset: 1, limit: 2 })
  expect([profile.total, profile.offset]).toEqual([all.length, 1])
  expect(idsOf(profile.events)).toEqual(idsOf(all).slice(1, 3))
  const news = all.filter(({ planned, background, negated }) => !planned && !background && !negated)
  const others = reference.rank(
    news.flatMap((event) => NODES.filter((other) => reference.areOpposed(event, id, other))),
  )
  expect(profile.counterparts.map((one) => ({ id: one.id, events: one.total })).sort(byId)).toEqual(
    others.sort(byId),
  )
  expect(profile.offices.map(({ title, body, former, from, to }) => [title, body, former, from, to])).toEqual(
    reference
      .seatsOf(world, id)
      .map(({ title, of, former, first, last }) => [title, of, former, first, last]),
  )
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)

async function checkRelation(
  graph: Graph,
  world: World,
  filter: EventFilter,
  ends: readonly [NodeRow, NodeRow],
  see: Seen['see'],
): Promise<void> {
  const [a, b] = [ends[0].id, ends[1].id]
  const all = reference.eventsOf(world, filter).filter((event) => reference.areOpposed(event, a, b))
  const relation = await readRelation(graph, ends, { ...filter, offset: 0, limit: 2 })
  expect(relation.total).toBe(all.length)
  expect(idsOf(relation.events)).toEqual(idsOf(all).slice(0, 2))
  expect(relation.quads).toEqual(mixOf(all))
  const monthly = all.filter(({ precision, day }) => day !== undefined && precision !== 'year')
  const months = [...new Set(monthly.map(({ day }) => day?.slice(0, 7) ?? ''))].sort()
  expect(relation.mix).toEqual(
    months.map((month) => {
      const events = monthly.filter(({ day }) => day?.startsWith(month))
      return { month, n: events.length, quads: mixOf(events) }
    }),
  )
  for (const [side, id] of [
    ['a', a],
    ['b', b],
  ] as const) {
    const carriers = reference.rank(
      all.flatMap((event) =>
        PEOPLE.filter((one) =>
          reference.sidesOf(event, one).some((at) => reference.sidesOf(event, id).includes(at)),
        ),
      ),
    )
    const answer = relation.carriers[side]
    const ranked = carriers.map((one) => ({ ...one, rank: rankIn(world, [one.id], filter) }))
    see('carriers of several ranks', new Set(ranked.map(({ rank }) => rank)).size > 1)
    expect(answer.people.map(({ id, events, rank }) => ({ id, events, rank }))).toEqual(ranked)
    expect(answer.total).toBe(carriers.length)
    expect(
      Object.entries(answer.ranks)
        .filter(([, n]) => n > 0)
        .sort(),
    ).toEqual(Object.entries(reference.countBy(ranked, ({ rank }) => rank)).sort())
  }
  // Of what is announced, however far ahead, what nothing told has kept.
  const later = (more: Partial<EventFilter>): Happening[] =>
    reference
      .eventsOf(world, { ...filter, kinds: [], to: undefined, ...more })
      .filter((event) => reference.areOpposed(event, a, b))
  // Nobody announces an accusation.
  const plans = later({ planned: true, background: true, undated: true }).filter(
    ({ planned, kind }) => planned && reference.isAnnounced(kind),
  )
  const news = later({ planned: false, background: false, negated: false, withoutQuads: [] })
  const isDone = ({ day = '9999', kind }: Happening): boolean =>
    news.some((one) => {
      const days = (Date.parse(one.day ?? '') - Date.parse(day)) / 86_400_000
      const isLike = one.kind === kind || (reference.isContact(one.kind) && reference.isContact(kind))
      return days >= 0 && days <= 31 && isLike
    })
  const open = plans.filter((plan) => !isDone(plan))
  expect(relation.promises.total).toBe(open.length)
  expect(idsOf(relation.promises.events).sort()).toEqual(idsOf(open).sort())
  see('a promise of a pair', open.length > 0)
  const signed = all.filter(({ kind }) => kind === 'agreement')
  see('an agreement of a pair', signed.length > 0)
  expect([relation.agreements.total, idsOf(relation.agreements.events)]).toEqual([
    signed.length,
    idsOf(signed),
  ])
  expect(relation.contacts.total).toBe(all.filter(({ kind }) => reference.isContact(kind)).length)
  const days = [
    ...new Set(
      all.flatMap(({ kind, day, precision }) =>
        day !== undefined && reference.isContact(kind) && precision === 'day' ? [day] : [],
      ),
    ),
  ].sort()
  expect([relation.contacts.days, relation.contacts.first, relation.contacts.last]).toEqual([
    days.length,
    days[0],
    days.at(-1),
  ])
  const until = filter.to === undefined ? Date.parse(world.told) : Date.parse(filter.to) - 86_400_000
  const silence = Math.max(0, (until - Date.parse(days.at(-1) ?? '')) / 86_400_000)
  expect(relation.contacts.silence).toBe(Number.isNaN(silence) ? undefined : silence)
  const gaps = days.slice(1).map((day, i) => (Date.parse(day) - Date.parse(days[i] ?? '')) / 86_400_000)
  see('a contact on several days', gaps.length > 0)
  const sorted = gaps.toSorted((x, y) => x - y)
  const middle = [
    sorted[Math.ceil(gaps.length / 2) - 1] ?? 0,
    sorted[Math.floor(gaps.length / 2)] ?? 0,
  ] as const
  expect(relation.contacts.cadence).toBe(gaps.length === 0 ? undefined : (middle[0] + middle[1]) / 2)
}

/** The highest rank of the offices that some people hold in a window. */
function rankIn(
  world: World,
  people: readonly string[],
  window: Pick<EventFilter, 'from' | 'to'>,
): OfficeRank {
  const ranks = people.flatMap((id) => reference.seatsIn(world, id, window).map(({ title }) => TITLES[title]))
  return OFFICE_RANKS.find((rank) => ranks.includes(rank)) ?? 'other'
}

/** Two nodes, whether they met or not. */
function endsOf(nodes: ReadonlyMap<string, NodeRow>, pick: number): [NodeRow, NodeRow] {
  const all = [...nodes.values()]
  const [one, other] = [all[pick % all.length], all[(pick * 5 + 3) % all.length]]
  if (one === undefined || other === undefined) throw new Error('questions: an archive has nodes')
  return one === other ? endsOf(nodes, pick + 1) : [one, other]
}

async function checkPaths(
  graph: Graph,
  world: World,
  filter: EventFilter,
  ends: readonly [NodeRow, NodeRow],
  see: Seen['see'],
): Promise<void> {
  const [a, b] = [ends[0].id, ends[1].id]
  const all = reference.eventsOf(world, filter)
  const ways = reference.waysOf(all, NODES, a, b)
  const answer = await readPaths(graph, ends, filter)
  see('a way of several steps', ways.length > 0 && (answer.length ?? 0) > 1)
  expect(answer.paths.map(({ nodes }) => nodes.join(' > ')).sort()).toEqual(ways)
  expect([answer.total, answer.length]).toEqual([
    ways.length,
    ways.length === 0 ? undefined : (ways[0]?.split(' > ').length ?? 0) - 1,
  ])
  for (const { nodes, steps } of answer.paths)
    for (const [i, { events, total }] of steps.entries()) {
      const met = all.filter(
        (event) =>
          reference.isContact(event.kind) && reference.areOpposed(event, nodes[i] ?? '', nodes[i + 1] ?? ''),
      )
      expect([events, total]).toEqual([idsOf(met), met.length])
    }
}

const isNews = ({ planned, negated, background }: Happening, filter: EventFilter): boolean =>
  (filter.planned || !planned) && (filter.negated || !negated) && (filter.background || !background)

const GROUPS = {
  people: PEOPLE,
  countries: BODIES.filter((id) => id.length === 2),
  organizations: BODIES.filter((id) => id.length > 2),
}

async function checkActors(
  graph: Graph,
  world: World,
  filter: EventFilter,
  of: keyof typeof GROUPS,
  top: number,
  see: Seen['see'],
): Promise<void> {
  const closed = { ...filter, from: '2031-05-06', to: '2031-06-02', undated: filter.undated ?? false }
  const all = reference.eventsOf(world, closed)
  const before = reference.eventsOf(world, {
    ...closed,
    undated: false,
    from: '2031-04-09',
    to: '2031-05-06',
  })
  const answer = await readActors(graph, { ...closed, of, top })
  const ranking = reference.rank(reference.presences(all, (id) => GROUPS[of].includes(id)))
  const isCompared = world.since !== '' && world.since < closed.from
  const wasSeen = (id: string): boolean =>
    world.events.some(
      (event) =>
        event.day !== undefined &&
        event.day < closed.from &&
        isNews(event, filter) &&
        reference.sidesOf(event, id).length > 0,
    )
  const isNew = ({ id }: { id: string }): boolean => isCompared && !wasSeen(id)
  const newcomers = ranking.slice(top).filter(isNew)
  see('somebody new beyond the busiest', newcomers.length > 0)
  const listed = [...ranking.slice(0, top), ...newcomers.slice(0, top)]
  expect(answer.actors.map(({ id, weight }) => ({ id, events: weight }))).toEqual(listed)
  expect([answer.total, answer.omitted]).toEqual([ranking.length, ranking.length - listed.length])
  expect(answer.fresh).toBe(ranking.filter(isNew).length)
  expect(answer.since).toBe(isCompared ? world.since : undefined)
  for (const actor of answer.actors) {
    const own = all.filter((event) => reference.sidesOf(event, actor.id).length > 0)
    const exact = own.filter(({ precision }) => precision === 'day')
    const days = (exact.length > 0 ? exact : own).flatMap((event) => reference.isoDate(event) ?? []).sort()
    expect([actor.first, actor.last]).toEqual([days[0], days.at(-1)])
    const faced = (ids: string[]) =>
      ids.filter((id) => own.some((event) => reference.areOpposed(event, actor.id, id)))
    expect([actor.people, actor.countries]).toEqual([
      faced(GROUPS.people).length,
      faced(GROUPS.countries).length,
    ])
    for (const [kind, ids] of [
      ['people', GROUPS.people],
      ['countries', GROUPS.countries],
    ] as const) {
      const met = ids.map((id) => own.filter((event) => reference.areOpposed(event, actor.id, id)).length)
      const most = met.filter((n) => n > 0).sort((a, b) => b - a)
      expect(actor.with[kind].map(({ events }) => events)).toEqual(most.slice(0, 3))
    }
    const late = own.filter(({ day }) => day !== undefined && day >= '2031-05-19').length
    expect(actor.halves).toEqual([own.filter(({ day }) => day !== undefined).length - late, late])
    // Twelve parts of 27 days, of two or three days each.
    const firsts = Array.from({ length: 12 }, (_, at) => Math.floor((27 * at) / 12) + 6)
    const inDays = (first: number, end: number): number =>
      exact.filter(({ day = '' }) => {
        const n = Number(day.slice(8)) + (day.startsWith('2031-06') ? 31 : 0)
        return n >= first && n < end
      }).length
    expect(actor.course).toEqual(firsts.map((first, at) => inDays(first, firsts[at + 1] ?? 33)))
    expect(actor.isNew).toBe(isNew(actor))
  }
  const present = new Set(reference.presences(all, () => true))
  const quiet = reference.rank(
    reference.presences(before, (id) => GROUPS[of].includes(id) && !present.has(id)),
  )
  see('somebody gone quiet', quiet.length > 0)
  const lastOf = (id: string): string | undefined =>
    world.events
      .filter((event) => (event.day ?? '9999') < closed.from && isNews(event, filter))
      .filter((event) => reference.sidesOf(event, id).length > 0)
      .flatMap((event) => reference.isoDate(event) ?? [])
      .sort()
      .at(-1)
  expect(answer.quiet.map(({ id, weight, last }) => [id, weight, last])).toEqual(
    quiet.map(({ id, events }) => [id, events, lastOf(id)]),
  )
}

async function checkChanges(
  graph: Graph,
  world: World,
  filter: EventFilter,
  see: Seen['see'],
): Promise<void> {
  const [from, middle, to] = ['2031-03-01', '2031-05-07', '2031-07-01']
  const closed = { ...filter, undated: false }
  const [old, now] = [
    reference.eventsOf(world, { ...closed, from, to: middle }),
    reference.eventsOf(world, { ...closed, from: middle, to }),
  ]
  const answer = await readChanges(graph, { ...closed, from, middle, to })
  expect([answer.before.events, answer.before.quads]).toEqual([old.length, mixOf(old)])
  expect([answer.after.events, answer.after.quads]).toEqual([now.length, mixOf(now)])
  const before = new Set(reference.presences(old, () => true))
  expect(answer.newPeople.people.map(({ id, weight }) => ({ id, events: weight }))).toEqual(
    reference.rank(reference.presences(now, (id) => PEOPLE.includes(id) && !before.has(id))),
  )
  const contacts = (events: Happening[]) =>
    reference.ties(
      events.filter(({ kind }) => reference.isContact(kind)),
      'bodies',
      NODES,
    )
  const [oldTies, newTies] = [contacts(old), contacts(now)]
  const missingIn = (others: typeof oldTies) => (tie: (typeof oldTies)[number]) =>
    !others.some(({ a, b }) => a === tie.a && b === tie.b)
  expect(answer.firstContacts.pairs.map(({ a, b, before, after }) => [a.id, b.id, before, after])).toEqual(
    newTies.filter(missingIn(oldTies)).map(({ a, b, events }) => [a, b, 0, events]),
  )
  expect(answer.ceased.pairs.map(({ a, b, before, after }) => [a.id, b.id, before, after])).toEqual(
    oldTies.filter(missingIn(newTies)).map(({ a, b, events }) => [a, b, events, 0]),
  )
  see('a first contact', answer.firstContacts.total > 0)
  const both = newTies
    .filter((tie) => !missingIn(oldTies)(tie) && [tie.a, tie.b].every(isCountry))
    .slice(0, 12)
  const rankOf = (events: Happening[], window: { from: string; to: string }, a: string, b: string) => {
    const people = events
      .filter(({ kind }) => reference.isContact(kind))
      .flatMap((event) =>
        PEOPLE.filter((id) => {
          const across = [...acrossFrom(event, a, b), ...acrossFrom(event, b, a)]
          return reference.sidesOf(event, id).some((side) => across.includes(side))
        }),
      )
    return people.length === 0 ? undefined : rankIn(world, people, window)
  }
  const moved = both.flatMap(({ a, b }) => {
    const was = rankOf(old, { from, to: middle }, a, b)
    const is = rankOf(now, { from: middle, to }, a, b)
    return was === undefined || is === undefined || was === is ? [] : [{ a, b, was, is }]
  })
  see('a pair at another rank', moved.length > 0)
  expect(answer.levels.considered).toBe(both.length)
  expect(answer.levels.pairs.map((pair) => [pair.a.id, pair.b.id, pair.from, pair.to, pair.up])).toEqual(
    moved.map(({ a, b, was, is }) => [a, b, was, is, OFFICE_RANKS.indexOf(is) < OFFICE_RANKS.indexOf(was)]),
  )
}

const isCountry = (id: string): boolean => GROUPS.countries.includes(id)

/** The sides of one on which the other stands across from it. */
const acrossFrom = (event: Happening, one: string, other: string): number[] =>
  reference.sidesOf(event, one).filter((side) => reference.sidesOf(event, other).some((at) => at !== side))
