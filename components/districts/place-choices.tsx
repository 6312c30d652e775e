import type { Dictionary } from '@/lib/text/sv'

type Props = { city: string; isDistricts: boolean; wholeHref: string; districtsHref: string; t: Dictionary }

/** The whole city, or its districts one by one: each a page of its own. */
export function PlaceChoices({ city, isDistricts, wholeHref, districtsHref, t }: Props) {
  const words = t.districts.view
  const current = (is: boolean) => (is ? 'true' : undefined)
  return (
    <nav className="choices" aria-label={words.places}>
      <h2>{words.places}</h2>
      <ul>
        <li>
          <a href={wholeHref} aria-current={current(!isDistricts)}>
            {words.wholeCity(city)}
          </a>
        </li>
        <li>
          <a href={districtsHref} aria-current={current(isDistricts)}>
            {words.districts}
          </a>
        </li>
      </ul>
    </nav>
  )
}
