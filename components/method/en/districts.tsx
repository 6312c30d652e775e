export function Districts() {
  return (
    <>
      <p>
        By a district is meant one of Statistics Sweden’s regional statistical areas (RegSO), which have names and
        borders that stay put. Area types 1 to 5, from great socio-economic challenges to very good conditions, are the
        division made by Boverket and Statistics Sweden, and an ordered one.
      </p>
      <ul>
        <li>
          A district is compared with <b>the rest of the municipality</b>, not with a municipality that it is part of.
          The rest is computed by subtracting counts from counts. Shares are never subtracted from each other.
        </li>
        <li>Medians and shares are not averaged over areas.</li>
        <li>
          Statistics Sweden changes small numbers at random to protect individuals. So the parts do not always make
          exactly the sum, and that is no error.
        </li>
        <li>
          Values of 2022 and those of 2024 and later have partly different age limits. They never form one series.
        </li>
      </ul>
    </>
  )
}
