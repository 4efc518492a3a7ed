/** Short invented news as JSON Lines: the same for the same seed. */

import { ENDINGS, GIVEN, STEMS } from './names.ts'
import { createRandom } from './random.ts'

const STATES: readonly (readonly [name: string, adjective: string, city: string])[] = [
  ['Norway', 'Norwegian', 'Oslo'],
  ['Greece', 'Greek', 'Athens'],
  ['Peru', 'Peruvian', 'Lima'],
  ['Kenya', 'Kenyan', 'Nairobi'],
  ['Japan', 'Japanese', 'Tokyo'],
  ['Georgia', 'Georgian', 'Tbilisi'],
  ['Turkey', 'Turkish', 'Ankara'],
  ['Italy', 'Italian', 'Rome'],
]
const OFFICES = ['Foreign Minister', 'Prime Minister', 'Defense Minister', 'President', 'Energy Minister']
const SUBJECTS = ['trade', 'energy', 'security', 'transport', 'the ceasefire', 'visas', 'education']
const AGENCIES = ['WIRE', 'HERALD', 'COURIER']

/** One line for each item: id, title, text, date, source. About one person in five was named before. */
export function* newsLines(count: number, seed: number): Generator<string> {
  const random = createRandom(seed)
  const one = <T>(list: readonly [T, ...T[]] | readonly T[]): T =>
    list[Math.floor(random() * list.length)] as T
  const name = (): string => `${one(GIVEN)} ${one(STEMS)}${one(ENDINGS)}`
  for (let n = 1; n <= count; n++) {
    const [a, b] = [one(STATES), one(STATES)]
    const [host, guest] = [name(), name()]
    const office = one(OFFICES)
    const subject = one(SUBJECTS)
    const day = `2026-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`
    yield JSON.stringify({
      id: n,
      title: `${a[1]} ${office} received ${b[1]} counterpart in ${a[2]}`,
      text:
        `${a[1]} ${office} ${host} met with ${one(OFFICES)} of ${b[0]} ${guest} in ${a[2]}. ` +
        `${host.split(' ')[1] ?? ''} said that ${subject} and ${one(SUBJECTS)} were discussed. ` +
        `The sides will sign a memorandum with ${one(STATES)[0]} next month.`,
      date: day,
      source: one(AGENCIES),
    })
  }
}
