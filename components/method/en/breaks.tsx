export function Breaks() {
  return (
    <>
      <p>
        When a definition, an age limit or a source changes, the values form a new series. The figure draws a break, and
        nothing is compared across it: no trend, no interval, no baseline. If the baseline lies before the break and the
        new years are too few, it says “cannot be determined: a break in the series”.
      </p>
      <p>
        Preliminary values and values that the source has estimated are marked. When the source changes a value
        afterwards it is a revision by the source and not a change in the municipality.
      </p>
    </>
  )
}
