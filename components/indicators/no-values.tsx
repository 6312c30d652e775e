import type { FigureData } from '@/components/charts/figure-data'
import type { Dictionary } from '@/lib/text/sv'

type Props = { data: FigureData; href: string; t: Dictionary; headingLevel: 2 | 3 | 4 }

/** An indicator that the municipality has no values for says so in the figure's place. */
export function NoValues({ data, href, t, headingLevel }: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="figure" id={data.id}>
      <Heading className="figure-title">
        <a href={href} lang={data.titleLang}>
          {data.title}
        </a>
      </Heading>
      <p className="figure-unit">{data.unit}</p>
      <p>{t.noValues}</p>
      <p className="soft small">{t.noValuesWhy}</p>
    </div>
  )
}
