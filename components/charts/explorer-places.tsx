import { MOST_PLACES } from './choice'
import type { ChoosingProps } from './explorer-choices'
import { ExplorerOptions } from './explorer-options'

/** Other places, each in a list of its own; the next list comes when one is chosen. */
export function ExplorerPlaces({ chosen: { figure, offered }, choice, words, choose }: ChoosingProps) {
  const places = choice.places.filter(slug => !offered || offered.places.some(one => one.slug === slug))
  const drawn = new Set(figure.series.filter(({ role }) => role === 'comparison').map(({ key }) => key))
  const free = (offered?.places ?? []).filter(({ slug }) => !places.includes(slug) && !drawn.has(slug))
  const lists = places.length < MOST_PLACES && (!offered || free.length > 0) ? [...places, ''] : places
  if (lists.length === 0) return null
  const pick = (at: number, slug: string) =>
    choose({
      ...choice,
      places: [...places.slice(0, at), slug, ...places.slice(at + 1)].filter(Boolean),
      hidden: choice.hidden.filter(key => key !== slug && key !== places[at]),
    })
  return (
    <fieldset>
      <legend>{words.places}</legend>
      {lists.map((slug, at) => {
        const may = [...(offered?.places.filter(one => one.slug === slug) ?? []), ...free]
        return (
          <select
            key={at}
            aria-label={words.place(at + 1)}
            value={slug}
            disabled={!offered}
            onChange={({ target }) => pick(at, target.value)}
          >
            <option value="">{slug ? words.noPlace : words.pickPlace}</option>
            {(['comparison', 'district'] as const).map(kind => (
              <ExplorerOptions
                key={kind}
                head={words.kinds[kind]}
                options={may.filter(one => one.kind === kind).map(one => ({ value: one.slug, label: one.label }))}
              />
            ))}
          </select>
        )
      })}
    </fieldset>
  )
}
