export function Comparisons() {
  return (
    <>
      <p>
        <b>Sweden</b> is the value that the source gives for the whole country.
      </p>
      <p>
        <b>Similar municipalities</b> is the median of the group of socio-economically similar municipalities that
        Kolada has worked out for the municipality (2024): half of them lie above it and half below. The median is our
        computation and not Kolada’s. It is shown for years when at least half of the group has a value.
      </p>
      <p>
        Comparisons are there to understand, not to rank. They affect no answer: a value can be better than that of
        Sweden and still be worsening.
      </p>
    </>
  )
}
