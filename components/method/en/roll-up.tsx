import { paths, type Site } from '@/lib/municipality/paths'

export function RollUp({ site }: { site: Site }) {
  return (
    <>
      <p>
        From indicator to goal, from goal to area and to the whole, the answers are <b>counted</b>. No weights, no index
        and no mean of indicators. One number would have hidden what the overview is there to show. An indicator that
        serves several goals counts once in each, and once in the whole.
      </p>
      <p>
        What is counted is what is seen: how many gaps have grown, shrunk, stayed equal or been measured only once. Gaps
        between social groups (country of birth, education, income, age, area) are counted before and apart from gaps
        between women and men. Then it says how many of them could be tested, and which phrase they got.
      </p>
      <p>
        Among many tests some look like more than chance though nothing has happened. So{' '}
        <a href={paths.overview(site)}>the overview</a> says how many to expect, both if years are independent of each
        other and if each year resembles the one before. Unless those found are clearly more than that, read them with
        great caution.
      </p>
      <h3 id="sammantaget">Are the gaps as a whole closing?</h3>
      <p>
        One test tries all yearly gaps at once, the regional Kendall test (Dietz and Killeen 1981): the sum of their{' '}
        <i>S</i>, held against 100,000 joint shufflings of the years. Measures of one thing for several ages are a
        family and count once. An answer is given only where p {'<'} 0.01, and where it holds whichever family is left
        out. Otherwise it may, taken together, be chance.
      </p>
      <p>Indicators that only describe districts in single years are shown apart. They are not counted.</p>
    </>
  )
}
