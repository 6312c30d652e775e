export function LevellingDown() {
  return (
    <>
      <p>
        A gap can close in two ways: things get better for those worse off, or they get worse for those better off. The
        second is called levelling down. The goals were written for the first.
      </p>
      <p>
        The page says so when two things are seen at once: the gap has shrunk, and the group that was better off at the
        baseline is worse off now. It also says how far that can be chance: the weaker of the two phrases.
      </p>
    </>
  )
}
