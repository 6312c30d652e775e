import { Formula } from '../formula'
import { ProseTable } from '../prose-table'

export function Trend() {
  return (
    <>
      <p>
        For most indicators there are neither counts nor intervals, but many years. Then it is tested whether the values
        go one way. For gaps it is the yearly distance between the same two groups that is tested.
      </p>
      <Formula name="mannKendall" />
      <p>
        <i>S</i> counts pairs of years: plus one where the later value is higher, minus one where it is lower, zero
        where they are equal. The probability <i>p</i> is the part of all possible orderings of the same values that
        give at least as large an |<i>S</i>|. It is computed exactly, ties included (Mann 1945, Kendall 1975). The
        change per year is the median of all pairwise slopes (Theil 1950, Sen 1968):
      </p>
      <Formula name="theilSen" />
      <h3 id="fem-ar">Why five years?</h3>
      <ProseTable
        caption="The smallest p that can be reached when the values rise or fall every year"
        heads={['Number of years', 'Smallest p', 'Can it be certain?']}
        rows={[
          ['4', '2 / 24 = 0.083', 'no'],
          ['5', '2 / 120 = 0.017', 'yes, if no year breaks the pattern'],
          ['6', '2 / 720 = 0.003', 'yes, even if one year breaks the pattern'],
        ]}
      />
      <h3 id="fonster">The window</h3>
      <p>
        The trend is that of the last ten years, counted from the latest value, or of the time since a{' '}
        <a href="#brott">break</a>. Ten years is longer than a framework lasts, so the trend may begin before the
        baseline. Therefore the window always stands beside the answer, and so does the change since the baseline.
      </p>
      <ul>
        <li>A value that is only repeated between two measurements, as turnout between elections, counts once.</li>
        <li>
          Multi-year means that overlap, as in the national health survey, are thinned from the latest backwards until
          they share no years. If fewer than five are left, the trend is not used.
        </li>
      </ul>
      <h3 id="vant">Has turned</h3>
      <p>
        A certain trend may have turned. If its last two steps go against it, or the change since the baseline does, it
        says “has turned” and no certain word is used of the present. A move too small to be seen with the indicator’s
        decimals does not count.
      </p>
    </>
  )
}
