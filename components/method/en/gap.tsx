import { Formula } from '../formula'
import { ProseTable } from '../prose-table'

export function Gap() {
  return (
    <>
      <p>
        Every division (sex, age, education, area type …) has a focus group and a reference group, chosen at the
        baseline and then kept. The focus group is the one that was worse off then. The highest and the lowest of many
        groups are not compared: that distance grows with the number of groups and with chance in the small ones.
      </p>
      <p>
        The <b>absolute gap</b> (<i>D</i>) is one group’s value minus the other’s, in the indicator’s unit. For shares
        that is percentage points. Above zero means that the focus group is worse off.
      </p>
      <p>
        The <b>relative gap</b> (<i>R</i>) is one group’s value divided by the other’s. A ratio depends on how the
        indicator is worded; <i>D</i> does not. So the ratio is always that of the <i>unfavourable</i> share. Where
        higher is better, with the focus group’s value <i>y</i>
        <sub>f</sub> and the reference group’s <i>y</i>
        <sub>r</sub> in per cent:
      </p>
      <Formula name="ratio" />
      <ProseTable
        caption="The same groups, two wordings: the ratio changes, the difference does not"
        heads={['Wording', 'Focus', 'Reference', 'D', 'Ratio']}
        rows={[
          ['Share eligible', '70%', '90%', '20 percentage points', '90 / 70 = 1.29'],
          ['Share not eligible (the one used)', '30%', '10%', '20 percentage points', '30 / 10 = 3.0'],
        ]}
      />
      <p>
        Absolute and relative gap can move apart. When 40 and 20 per cent become 24 and 10 per cent, the difference has
        closed from 20 to 14 percentage points while the ratio has grown from 2.0 to 2.4. Both are true. Both are shown,
        and the page says so when they move apart by more than rounding can do. What is counted on the overview is the
        absolute one. The ratio is tested on its logarithm, by the same rules, and has a sentence of its own with its
        own phrase for chance. Where a value is zero there is no ratio.
      </p>
      <p>
        The groups are said to have <b>changed places</b> only where both ends exclude zero on opposite sides at 95 per
        cent, or where a trend of the gap crosses zero at the limit of 1 per cent. Otherwise the page says what is seen:
        who was worse off then, and who is now.
      </p>
    </>
  )
}
