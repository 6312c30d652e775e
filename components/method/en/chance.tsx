import { ProseTable } from '../prose-table'

export function Chance() {
  return (
    <>
      <p>
        First the page says <b>what has happened</b>: from which value to which, how much, which way, and whether it is
        the highest or lowest for long. That is an observation and needs no test. Then it says{' '}
        <b>how far it can be chance</b>, in one of five phrases. The phrase belongs to the change that is shown, from
        the baseline to now.
      </p>
      <ProseTable
        caption="Five phrases for chance"
        heads={['Phrase', 'When it is used']}
        rows={[
          ['very likely more than chance', 'A test reaches the limit of 1 per cent.'],
          ['likely more than chance', 'A test reaches the limit of 5 per cent but not that of 1.'],
          ['may be chance', 'The change has been tested and reaches neither limit.'],
          [
            'counted, not sampled',
            'Everyone is counted and no test is possible. The change is a fact. Nothing is said of its cause.',
          ],
          [
            'cannot be told',
            'Something is missing, and the page says what: only one value, means that share years, no counts, a changed definition or hidden values.',
          ],
        ]}
      />
      <p>
        That something is more than chance does not make it large or important. A small change can be very likely more
        than chance, and a large one may be chance. Where the printed values are equal nothing has happened, and nothing
        is said of chance.
      </p>
      <h3 id="underlag">What the phrase stands on</h3>
      <p>The first in the list that applies, for one indicator and one place at a time:</p>
      <ol>
        <li>
          <b>A trend over at least eight years</b> (<a href="#trend">Mann–Kendall</a>) that holds the baseline and goes
          the same way as the change. If it reaches neither limit, two measurements are tried instead where possible.
        </li>
        <li>
          <b>Two measurements</b> with known counts or <a href="#intervall">intervals</a>, tested at 95 and 99 per cent.
        </li>
        <li>
          <b>A trend over five to seven years.</b> It gives at most <i>likely more than chance</i>.
        </li>
        <li>
          <b>A complete count where a register tells the smallest number of people.</b> It is tested as two measurements
          of so many, with half a printed unit more on each side. Where the number is not known it says{' '}
          <i>counted, not sampled</i>.
        </li>
      </ol>
      <h3 id="en-procent">Why a limit of 1 per cent?</h3>
      <p>
        Years resemble the year before. If they did not at all, the test would be wrong in just under 5 per cent of the
        cases where nothing has happened. With a correlation of 0.35 between one year and the next the same test is
        wrong in about 12 per cent, and in our data the correlation is about 0.4. So the strongest phrase asks for 1 per
        cent and eight years. Tried on 20,000 invented series without change, the rule as a whole gives the strongest
        phrase in at most 3 per cent of them and one of the two strongest in at most 9, even where years are that alike.
      </p>
      <h3 id="totalrakning">Counted, not sampled</h3>
      <p>
        When everyone is counted there is no uncertainty from a sample: the share that voted was what it was. Whether
        the same would have happened another year two values cannot say. That an indicator is a complete count is
        decided by whoever is responsible for it.
      </p>
    </>
  )
}
