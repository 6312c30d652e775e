import type { Place } from '@/lib/municipality/paths'
import { FourFields } from '../four-fields'
import { Marks } from './marks'

export function InShort({ place }: { place: Place }) {
  return (
    <>
      <p>Every indicator is asked two questions, always side by side:</p>
      <ol>
        <li>
          <b>Is it getting better?</b> Has the value for everyone moved the right way since the framework took effect?
        </li>
        <li>
          <b>Are the gaps closing?</b> Has the distance between two groups shrunk, such as between women and men or
          between a district and the rest of the municipality?
        </li>
      </ol>
      <p>An average can rise while some of the inhabitants fall behind. So the first question is not enough.</p>
      <h3 id="falt">Four possible answers</h3>
      <FourFields
        caption="The two questions together. The solid line is the group worse off, the dashed one the group better off; up is better."
        corner="Level and gap"
        columns={['The gap closes', 'The gap widens']}
        rows={['It gets better', 'It gets worse']}
        cells={{
          betterCloser: { name: 'What the goals want', meaning: 'Things get better, most of all for those worst off.' },
          betterWider: {
            name: 'Better, but apart',
            meaning: 'Things get better on average, but those worse off fall behind.',
          },
          worseCloser: {
            name: 'Levelling down',
            meaning:
              'The gap shrinks because things get worse for those who were better off. The page says so when it happens.',
          },
          worseWider: { name: 'The wrong way', meaning: 'Things get worse, most of all for those already worst off.' },
        }}
      />
      <h3 id="marken">What the marks mean</h3>
      <p>
        The certain words <i>improving</i>, <i>worsening</i>, <i>closing</i> and <i>widening</i> are only used when the
        change is larger than chance usually gives. Otherwise it says that no certain change is seen, or that the
        question cannot be answered. That is not the same as everything being as before.
      </p>
      <Marks locale={place.locale} />
      <p>
        That so much cannot be determined is mostly due to the sources: some things have been measured only once or
        twice, and the health survey’s four-year means share years with one another. Beside every answer stands what is
        missing.
      </p>
      <h3 id="punkter">Two dots instead of a value</h3>
      <p>
        Where it says “..” the value is hidden, so that nobody can be recognised in a small group. It does not mean
        zero, nor that there is no value. <a href="#rojande">More about disclosure control</a>.
      </p>
      <h3 id="rakna">Many indicators at once</h3>
      <p>
        For a goal the indicators are counted: “2 of 3 improving, the gap closes for 1 of 3”. They are not weighed into
        a grade. A goal can have one indicator that does well and one that does badly, and that should be seen.
      </p>
      <h3 id="procentenheter">Per cent and percentage points</h3>
      <p>
        If the share is 60 per cent in one group and 50 per cent in another, the gap is 10 <i>percentage points</i>. If
        they become 64 and 58, the gap has closed from 10 to 6 percentage points.
      </p>
    </>
  )
}
