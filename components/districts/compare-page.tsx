import type { District } from '@/lib/districts/district'
import type { Spread } from '@/lib/districts/spread'
import type { Framework } from '@/lib/framework/framework'
import type { Indicator } from '@/lib/indicators/indicator'
import type { Municipality } from '@/lib/municipality/municipality'
import type { Site } from '@/lib/municipality/paths'
import { onOneLine } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import type { Compared } from './compare-heads'
import { CompareMeasures } from './compare-measures'
import { ComparePeople } from './compare-people'
import { Spreads } from './spreads'

type Props = {
  t: Dictionary
  site: Site
  municipality: Municipality
  framework: Framework
  compared: Compared[]
  districts: District[]
  spreads: { indicator: Indicator; spreads: Spread[] }[]
}

/** Two or three districts beside each other and the city: who lives there, then measure by measure. */
export function ComparePage({ t, site, municipality, framework, compared, districts, spreads }: Props) {
  const words = t.districts.compare
  const city = municipality.shortName
  const names = compared.map(({ district }) => district.name)
  const types = new Set(compared.map(({ district }) => district.areaType))
  const [onlyType] = types
  return (
    <>
      <div className="hero">
        <p className="over">{words.title}</p>
        <h1 className="title">{names.map(onOneLine).join(' · ')}</h1>
        <p className="lead">{words.lead(listed(names, t), city)}</p>
        {types.size === 1 && onlyType != null && <p>{words.sameType(onlyType)}</p>}
      </div>
      <ComparePeople {...{ t, site, compared }} city={city} />
      <CompareMeasures {...{ t, site, compared, districts, framework }} city={city} />
      <Spreads {...{ t, site, spreads }} />
    </>
  )
}

const listed = (names: string[], t: Dictionary) =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(t.districts.and)
