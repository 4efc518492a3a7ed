import type { ReactNode } from 'react'
import type { Name, Relation } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { RankedList } from '../panels/bars.tsx'
import { NameText } from '../parts/name.tsx'

type Side = Relation['carriers']['a']

const FIRST = 4

/** The people of one side, most events first, each with office and rank. */
function Carriers({ of, side, choose }: { of: Name; side: Side; choose(id: string): void }): ReactNode {
  const { t, name, title: told } = useSpeech()
  return (
    <div className="carriers">
      <h4>{name(of).main}</h4>
      {side.people.length === 0 && <p className="quiet">{t('relation.nobody')}</p>}
      <RankedList
        first={FIRST}
        rows={side.people.map(({ id, name: person, events, title, titleJa, rank }) => ({
          id,
          n: events,
          label: () => (
            <span className="carrier">
              <NameText name={person} />
              {title !== undefined && (
                <span className="quiet">
                  {[told({ title, titleJa }), ...(rank === 'other' ? [] : [t(`rank.${rank}`)])].join(' · ')}
                </span>
              )}
            </span>
          ),
        }))}
        choose={choose}
      />
    </div>
  )
}

/** Who carries a relation on each side. A person's relation is carried by that person, which need not be said. */
export function BothCarriers({
  relation,
  choose,
}: {
  relation: Pick<Relation, 'a' | 'b' | 'carriers'>
  choose(id: string): void
}): ReactNode {
  const { t } = useSpeech()
  const { a, b, carriers } = relation
  const sides = [
    { of: a, side: carriers.a },
    { of: b, side: carriers.b },
  ].filter(({ of }) => of.kind !== 'person')
  if (sides.length === 0) return null
  return (
    <section>
      <h3>{t('relation.carriers')}</h3>
      {sides.map(({ of, side }) => (
        <Carriers key={of.id} of={of.name} side={side} choose={choose} />
      ))}
    </section>
  )
}
