/** Those who work for somebody: `his adviser Lind`, `named Lind as his envoy`. */
import { keysOf } from '../nlp/keys.ts'
import type { FoundSentence } from '../find/item.ts'
import type { NamedPerson } from '../find/spans.ts'
import { endOf, leadOf } from './voice.ts'

/** `his spokesperson Lind`: the one whom the person serves; the subject of the sentence, or whoever stands right before. */
export function employerOf(
  { words, people, candidates }: FoundSentence,
  person: NamedPerson,
): NamedPerson | undefined {
  const lead = leadOf(person)
  // "Orlo named Lind as his envoy"
  const isNamed = person.offices.some(
    ({ from }) => from >= person.to && /^as (?:his|her)$/u.test(keysOf(words, from - 2, from)),
  )
  if (!isNamed && !/^(?:his|her)$/u.test(words[lead - 1]?.key ?? '')) return undefined
  const isFellow = words.slice(lead - 1, lead + 2).some(({ key }) => key === 'fellow')
  if (!isFellow && !person.offices.some(({ title, counterpart }) => title !== '' && !counterpart))
    return undefined
  const before = [...people, ...candidates.filter((one) => !isOpening(words, one))]
    .filter((one) => one.to <= lead)
    .sort((a, b) => a.from - b.from)
  return before.find((one) => keysOf(words, endOf(one), lead - 1) === 'and') ?? before[0]
}

/** `Next week Orlo`: a capital that is only the sentence's. */
const isOpening = (words: FoundSentence['words'], { from, to, signs }: NamedPerson): boolean =>
  from === 0 && to === 1 && signs.length === 0 && words[1]?.tags.has('Noun') === true && !words[1].capital

/** `in a statement issued by her spokesperson, Lind`: on the side of whom the sentences before speak of. */
export const isStaff = ({ words }: FoundSentence, person: NamedPerson): boolean =>
  /^(?:his|her)$/u.test(words[leadOf(person) - 1]?.key ?? '') &&
  person.offices.some(({ title }) => STAFF.test(title))

/** Offices of those who work for one person. */
const STAFF = /\b(?:Spokesperson|Press Secretary|Chief of Staff|Adviser|Assistant|Aide)\b/u
