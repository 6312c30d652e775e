import { ProseTable } from '../prose-table'

export function Tiers() {
  return (
    <>
      <p>
        A change without known uncertainty is no certain answer. Sources give more or less, so four tiers of certainty
        are tried in turn. The first that applies is used, and its name stands beside the answer.
      </p>
      <ProseTable
        caption="Four tiers of certainty"
        heads={['Tier', 'When it applies', 'How it is told']}
        rows={[
          [
            '1. Intervals',
            'Counts or intervals are known both at the baseline and now, and the periods do not overlap.',
            'The 95% interval of the change. If all of it lies on one side of zero, the change is certain.',
          ],
          [
            '2. Trend',
            'At least five comparable yearly values in the last ten years, or since a break.',
            'The exact Mann–Kendall test, certain if p < 0.05. The size is Theil and Sen’s slope.',
          ],
          [
            '3. Complete count',
            'Everyone is counted, the indicator is marked so, and there is a baseline and a later value.',
            'The change is told in figures and marked “shown without uncertainty”. No certain word is used.',
          ],
          ['4. Cannot be determined', 'None of the others.', 'The page says what is missing.'],
        ]}
      />
      <p>
        “Certain” is a word about chance, not about importance. A certain change can be small, and a large one
        uncertain.
      </p>
      <h3 id="totalrakning">Complete count: shown without uncertainty</h3>
      <p>
        When everyone is counted there is no uncertainty from a sample, but the year could still have turned out
        otherwise. Two values say nothing about that. So the figures are shown, not judged, when there are too few years
        for a trend. That an indicator is a complete count is decided by whoever is responsible for it.
      </p>
    </>
  )
}
