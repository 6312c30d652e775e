export function LevellingDown() {
  return (
    <>
      <p>
        A gap can close in two ways: things get better for those worse off, or they get worse for those better off. The
        second is called levelling down. The goals were written for the first.
      </p>
      <p>
        The page warns when two things hold at once, both with certainty: the gap is closing, and the group that was
        better off is worsening. The warning does not change the mark; it stands beside it.
      </p>
    </>
  )
}
