import { Formula } from '../formula'

export function Intervals() {
  return (
    <>
      <p>
        The intervals in figures and tables are two-sided 95% intervals, with z = 1.96. When a change is tested both 95
        and 99 per cent are used (z = 2.576). Where the source has only 95 per cent, each side is stretched in the same
        proportion.
      </p>
      <h3 id="wilson">A share</h3>
      <p>
        If the source has an interval of its own, it is used. Otherwise Wilson’s interval is computed from numerator and
        denominator, where <i>n</i> is the denominator and <i>p</i> the share:
      </p>
      <Formula name="wilson" />
      <p>For example, 561 of 652 is 86.0 per cent (83.2–88.5). Wilson (1927).</p>
      <h3 id="byar">A rate</h3>
      <p>
        For numbers per 1,000 or 100,000 inhabitants there is Byar’s interval for a number of events <i>O</i>, with{' '}
        <i>N</i> = <i>O</i> + 1 (Breslow and Day, 1987). It requires that the number is known and the events are
        independent. Under ten events the exact limits of the Poisson distribution are used instead (Garwood, 1936).
        Reported crimes come in series, so there the trend is tested instead.
      </p>
      <Formula name="byarLower" />
      <Formula name="byarUpper" />
      <h3 id="spridning">When counts vary more than expected</h3>
      <p>
        The share of 500 pupils varies more from year to year than a lottery with 500 tickets. So the counts are divided
        by a number φ before a change is tested. With at least six years of known counts φ is measured from them (χ²
        divided by its degrees of freedom, around a logistic trend), at least 1. Otherwise φ = 2, the median of our
        series. The intervals that are drawn are without φ.
      </p>
      <h3 id="newcombe">A difference, and the change of a difference</h3>
      <p>
        Two independent values <i>a</i> and <i>b</i> have limits of their own, <i>l</i> below and <i>u</i> above, which
        need not lie equally far away on both sides. The difference <i>a</i> − <i>b</i> then has the limits:
      </p>
      <Formula name="differenceLower" />
      <Formula name="differenceUpper" />
      <p>
        With Wilson’s limits this is Newcombe’s method 10 (1998) for the difference between two shares. The same formula
        once more, on two such differences, gives the change of a gap (MOVER, Zou and Donner 2008). For the ratio it is
        used on the logarithms.
      </p>
      <p>
        The formula requires that the measurements are independent. Two multi-year means that share years are not. Then
        nothing is told by intervals.
      </p>
    </>
  )
}
