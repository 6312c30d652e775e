import { paths, type Site } from '@/lib/municipality/paths'

export function Sources({ site }: { site: Site }) {
  return (
    <>
      <p>
        The values come from Kolada (RKA), Statistics Sweden, the Election Authority, the National Council for Crime
        Prevention, the Schools Inspectorate, the Police and Boverket, and from the municipality’s own surveys. Which
        source it is, when it was fetched and what to bear in mind stands beside{' '}
        <a href={paths.indicators(site)}>each indicator</a>. No value is estimated or filled in by us: what the source
        lacks is lacking here.
      </p>
      <p>
        Every value carries its origin: <i>published</i> by the source, <i>computed</i> by us from the source’s values,
        or <i>derived</i>.
      </p>
      <h3 id="harledda">Derived counts</h3>
      <p>
        Kolada gives neither counts nor intervals. For some shares of women and men the source’s unrounded values still
        show which fraction lies behind. It is accepted only when women and men together make everyone. Where the
        fraction could be reduced, the true counts are larger, and the interval rather too wide than too narrow. The
        counts are used to compute intervals. They are not shown.
      </p>
      <p>
        Which indicators belong to which goal is our proposal unless it says otherwise. The municipality has not decided
        on them.
      </p>
    </>
  )
}
