/** Senses that a field of the rule shuts out: what stands right before or behind, a name that must follow, a verb that is meant. */
import { QUOTES } from '../../data/saying.ts'
import { contactOf } from '../memory.ts'
import type { OtherSense } from './otherSense.ts'
import {
  behind,
  isAppeal,
  isAttribute,
  isInClauseOf,
  isJudged,
  isPlural,
  isTakenAs,
  isTheOne,
  opensWith,
  standsAlone,
} from './signs.ts'

export const FIELD_SENSES: readonly OtherSense[] = [
  {
    of: ({ unlessNext }) => unlessNext !== undefined,
    is: ({ rule, words, to }) => rule.unlessNext?.includes(words[to]?.key ?? '') === true,
    reason: 'what stands right behind makes the words mean something else',
    yes: 'A film was released by a studio in Greece.',
    no: 'A banker was released in Greece on Monday.',
  },
  {
    of: ({ unless }) => unless !== undefined,
    is: ({ rule, words, from }) => rule.unless?.includes(words[from - 1]?.key ?? '') === true,
    reason: 'what stands right before makes the words mean something else',
    yes: 'Greece sang for recently freed citizens of Norway.',
    no: 'Greece freed two citizens of Norway.',
  },
  {
    of: ({ named }) => named === true,
    is: (here) => behind(here)?.capital !== true || /[,;:(]/u.test(here.words[here.to]?.gap ?? ''),
    reason: 'where a name must follow, `in touch` is no place',
    yes: 'Minister Orlo of Greece was in touch with Norway.',
    no: 'Minister Orlo of Greece was in Norway on Monday.',
  },
  {
    of: ({ opens }) => opens === true,
    is: ({ from }) => from > 0,
    reason: 'what must open the sentence stands within it',
    yes: 'Foreign Minister Orlo of Greece, received by President Tesar of Norway, praised the ties.',
    no: 'Received by President Tesar of Norway, Foreign Minister Orlo of Greece praised the ties.',
  },
  {
    of: ({ relative }) => relative !== undefined,
    is: ({ rule, words, from }) => !isInClauseOf(words, from, rule.relative ?? []),
    reason: 'the clause describes another noun',
    yes: 'The plan that Minister Orlo of Greece had with Minister Lind of Norway was good.',
    no: 'The talks that Minister Orlo of Greece had with Minister Lind of Norway were good.',
  },
  {
    of: ({ answersAccuser }) => answersAccuser === true,
    is: ({ words, from }) => {
      const verb = words.find((word, at) => at >= from && !word.capital && word.tags.has('Verb'))
      return verb === undefined || !QUOTES.has(verb.key)
    },
    reason: 'the answer is done, not said',
    yes: 'Norway accused Greece of dumping. In response, Foreign Minister Orlo of Greece closed the port.',
    no: 'Norway accused Greece of dumping. In response, Foreign Minister Orlo of Greece said that it should look at its own ports.',
  },
  {
    of: ({ retold }) => retold === true,
    is: ({ words, from, to, told }) => isTheOne(words, { from, to }) && contactOf(told).length > 0,
    reason: 'the meeting is one that the item has told',
    yes: 'Minister Orlo of Greece met Minister Lind of Norway in Rome. The meeting was attended by Ambassador Tesar of Norway and Ambassador Maros of Greece.',
    no: 'The meeting was attended by Minister Orlo of Greece and Minister Lind of Norway.',
  },
  {
    of: ({ verbless }) => verbless === true,
    is: ({ words, groups, from }) => !standsAlone(words, groups, from),
    reason: 'there is a verb, which tells what happened',
    yes: 'Greek Foreign Minister Maria Orlo in Oslo praised Norway.',
    no: 'Greek Foreign Minister Maria Orlo in Oslo.',
  },
  {
    of: ({ verb }) => verb === true,
    is: ({ words, groups, from }) =>
      words[from]?.tags.has('Verb') !== true || isAttribute(words, from) || isPlural(words, groups, from),
    reason: 'an attribute or a noun, where a verb is meant',
    yes: 'The film about freed citizens opened in Greece.',
    no: 'Greece freed two citizens of Norway.',
  },
  {
    of: ({ links }) => links?.includes('upon') === true,
    is: ({ words, groups, to }) => isAppeal(words, groups, to),
    reason: 'what is asked of somebody',
    yes: 'Minister Orlo of Greece called upon Minister Lind of Norway to leave.',
    no: 'Minister Orlo of Greece called upon Minister Lind of Norway.',
  },
  {
    of: ({ bare }) => bare === true,
    is: (here) => opensWith(here, /^call/u) && isJudged(here.words, here.groups, here.to),
    reason: 'somebody is called something, not called up',
    yes: 'President Tesar of Norway called Prime Minister Orlo of Greece a liar.',
    no: 'President Tesar of Norway called Prime Minister Orlo of Greece.',
  },
  {
    of: ({ bare }) => bare === true,
    is: (here) => opensWith(here, /^s(?:aw|ees?|een)$/u) && isTakenAs(here.words, here.groups, here.to),
    reason: 'somebody is taken for something, not seen',
    yes: 'Minister Orlo of Greece saw Prime Minister Tesar of Norway as a rival.',
    no: 'Minister Orlo of Greece saw Prime Minister Tesar of Norway.',
  },
  {
    of: ({ quoted }) => quoted === true,
    is: ({ words, from }) => !words.slice(from + 1, from + 12).some((word) => /["“]/u.test(word.gap)),
    reason: 'nothing is quoted',
    yes: 'Deputy Lind of Norway called the law a step back.',
    no: 'Deputy Lind of Norway called the law “the last nail”.',
  },
]
