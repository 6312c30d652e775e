import { ProseTable } from '../prose-table'

export function Disclosure() {
  return (
    <>
      <p>
        In a small group a value may reveal something about one person. Such values are therefore hidden as “..”
        everywhere: on the page, in the figure, in the table and in the files. What is computed from a hidden value is
        hidden too, such as a gap between two groups.
      </p>
      <ProseTable
        caption="When a value is hidden"
        heads={['Rule', 'What is hidden']}
        rows={[
          ['Too few people', 'Values that stand on 1–4 people, or where only 1–4 people are left out.'],
          ['Group too small', 'Values about a group of fewer than 10 people.'],
          [
            'Protects another value',
            'A further value of the same table, where a hidden one could otherwise be worked out.',
          ],
          [
            'Cannot be judged',
            'Values where the number of people is not known, or groups or areas overlap in a way that is not.',
          ],
          ['Confidential at the source', 'What the source itself has hidden.'],
        ]}
      />
      <p>
        The limits 5 and 10 can be set higher for an indicator. The protection takes into account what has already been
        published: a value once shown stays shown, and new tables hide more where they must. Why a certain value is
        hidden is only said where that does not help anyone to work it out. A sum of twelve months is shown only when
        none of the months is hidden: two sums in a row differ by two months.
      </p>
      <p>
        The limits of uncertainty are rounded more coarsely for small groups, or left out, so that they do not tell how
        many are in the group. Which value is hidden as protection is decided by the size of the groups, not by their
        values. One who tries every conceivable table in our program can still at times come closer to a hidden number
        where several small numbers stand in one table: in a test with 303 such numbers two became known and 69 were
        only partly protected.
      </p>
      <p>
        Values that a national authority has already published, such as Kolada’s and Statistics Sweden’s, follow the
        authority’s own rule. What the authority has hidden stays hidden. What the municipality or we compute from
        counts follows the rules here. What others publish is beyond the protection. The principles are described by
        Hundepool et al. (2012).
      </p>
    </>
  )
}
