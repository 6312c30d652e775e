export function Limits() {
  return (
    <ul>
      <li>
        <b>Nothing here says why.</b> That an indicator improves does not show that the municipality’s work is the
        cause, nor that it is not.
      </li>
      <li>
        <b>Small changes can be missed.</b> With five yearly values a single odd year is enough to make a real trend
        look as if it may be chance.
      </li>
      <li>
        <b>Strong words may come too easily.</b> The test assumes that years are independent of each other. What is high
        one year is often high the next, and then p is somewhat too small. The limit of 1 per cent takes care of most of
        it, not all.
      </li>
      <li>
        <b>A trend is no forecast</b>, and a straight line is seldom the whole truth.
      </li>
      <li>
        <b>Not all groups are seen.</b> Most sources divide by sex alone. Gaps by education, country of birth or
        disability exist also where they cannot be shown.
      </li>
      <li>
        <b>A group is not a person.</b> Within each group and each district the differences are often larger than
        between them.
      </li>
      <li>
        <b>Not everyone answers surveys.</b> Those worst off are often the least likely to, and the interval does not
        show it.
      </li>
      <li>
        <b>The limits of five and one per cent are habits</b>, not laws of nature. The values of p stand under “How it
        is counted” for those who want to set others.
      </li>
    </ul>
  )
}
