export function Breaks() {
  return (
    <>
      <p>
        When a definition, an age limit or a source changes, the values form a new series. The figure draws a break, and
        nothing is compared across it: no trend, no interval, no baseline. If the baseline lies before the break, the
        first value after it is compared with, and its year stands beside it.
      </p>
      <h3 id="hopp">Jumps that may be breaks</h3>
      <p>
        Sometimes a value jumps so far that the measure itself may have changed. A step is a possible break when it lies
        more than five times the steps’ usual spread from their median, is at least half of the series’ range and at
        least three printed units, in a series of at least six steps. It is drawn as a break with a question to whoever
        is responsible for the indicator. Until it is answered nothing is compared across it.
      </p>
      <p>
        Preliminary values and values that the source has estimated are marked. When the source changes a value
        afterwards it is a revision by the source and not a change in the municipality.
      </p>
    </>
  )
}
