import { paths, type Place } from '@/lib/municipality/paths'

export function RollUp({ place }: { place: Place }) {
  return (
    <>
      <p>
        From indicator to goal, from goal to area and to the whole, the answers are <b>counted</b>. No weights, no index
        and no mean of indicators. One number would have hidden what the overview is there to show. An indicator that
        serves several goals counts once in each, and once in the whole.
      </p>
      <p>
        Among many tests some look certain by chance. With the limit p {'<'} 0.05 five in a hundred are expected to,
        though nothing has happened. So <a href={paths.overview(place)}>the overview</a> says how many could be tested
        (tiers 1 and 2) and how many of them chance would give. Unless the certain answers are clearly more than that,
        read them with great caution.
      </p>
      <p>Indicators that only describe districts in single years are shown apart. They are not counted.</p>
    </>
  )
}
