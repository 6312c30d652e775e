import { Formula } from '../formula'
import { ProseTable } from '../prose-table'

export function Trend() {
  return (
    <>
      <p>
        For most indicators there are many years. Then it is tested whether the values go one way. For gaps it is the
        yearly distance between the same two groups that is tested.
      </p>
      <Formula name="mannKendall" />
      <p>
        <i>S</i> counts pairs of years: plus one where the later value is higher, minus one where it is lower, zero
        where they are equal. The probability <i>p</i> is the part of all possible orderings of the same values that
        give at least as large an |<i>S</i>|. It is computed exactly, ties included (Mann 1945, Kendall 1975). The
        change per year is the median of all pairwise slopes (Theil 1950, Sen 1968):
      </p>
      <Formula name="theilSen" />
      <h3 id="fem-ar">Why five years, and why eight?</h3>
      <ProseTable
        caption="The smallest p that can be reached when the values rise or fall every year"
        heads={['Number of years', 'Smallest p', 'What it is enough for']}
        rows={[
          ['4', '2 / 24 = 0.083', 'no trend is tested'],
          ['5', '2 / 120 = 0.017', 'likely more than chance, if no year breaks the pattern'],
          ['6–7', '2 / 720 = 0.003', 'likely more than chance, even if one year breaks the pattern'],
          ['8 or more', '2 / 40,320', 'very likely more than chance'],
        ]}
      />
      <h3 id="fonster">The window</h3>
      <p>
        The trend is that of at most the last fifteen years, counted from the latest value, or of the time since a{' '}
        <a href="#brott">break</a>. So it often begins before the baseline. Therefore the trend has a sentence of its
        own, with its years, beside the one that says what has happened since the baseline. Where they go different ways
        both are said.
      </p>
      <ul>
        <li>The values must be yearly: at most one year in four may be missing.</li>
        <li>
          Of values by month or quarter, and of rolling twelve months, one a year is tested: the one that ends in the
          same month as the latest. Two sums in a row share eleven months, and two months in a row a season. Change and
          gaps are judged on the same values.
        </li>
        <li>
          Elections and other things measured less often, or only repeated between measurements, are not yearly and are
          not tested.
        </li>
        <li>
          Multi-year means that overlap, as in the national health survey, are thinned from the latest backwards until
          they share no years.
        </li>
      </ul>
      <h3 id="vant">Has turned</h3>
      <p>
        It is said to have turned when there are at least five values up to the highest or lowest and at least five from
        it, both sides are at least likely more than chance, and they go opposite ways. In series that never turn this
        is said by mistake in at most 3 of 100 cases. Otherwise both observations stand side by side.
      </p>
    </>
  )
}
