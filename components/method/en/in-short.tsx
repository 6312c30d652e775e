import { FourFields } from '../four-fields'

export function InShort() {
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
      <h3 id="marken">First what has happened, then whether it can be chance</h3>
      <p>
        Every answer begins with what is seen: the value then, the value now and what lies between. After it stands one
        of five phrases for how far it can be chance: <i>very likely more than chance</i>,{' '}
        <i>likely more than chance</i>, <i>may be chance</i>, <i>counted, not sampled</i> or <i>cannot be told</i>.{' '}
        <a href="#sakerhet">How it is told</a>.
      </p>
      <p>
        In the lists a ring shows where the gap stood when the framework took effect, and an arrow where it is now. A
        dashed arrow means that it may be chance. That a change may be chance does not mean that nothing has happened.
      </p>
      <h3 id="punkter">Two dots instead of a value</h3>
      <p>
        Where it says “..” the value is hidden, so that nobody can be recognised in a small group. It does not mean
        zero, nor that there is no value. <a href="#rojande">More about disclosure control</a>.
      </p>
      <h3 id="rakna">Many indicators at once</h3>
      <p>
        For a goal it is counted what has happened: how many gaps have grown, shrunk or stayed equal, gaps between
        social groups by themselves and between women and men by themselves. They are not weighed into a grade. A goal
        can have one indicator that does well and one that does badly, and that should be seen.
      </p>
      <h3 id="procentenheter">Per cent and percentage points</h3>
      <p>
        If the share is 60 per cent in one group and 50 per cent in another, the gap is 10 <i>percentage points</i>. If
        they become 64 and 58, the gap has closed from 10 to 6 percentage points.
      </p>
    </>
  )
}
