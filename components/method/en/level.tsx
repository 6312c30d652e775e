export function Level() {
  return (
    <>
      <p>
        The level is the indicator’s value for everyone, in the whole municipality. It is compared with the{' '}
        <b>baseline</b>: the latest comparable value that held when the framework began, that is, of a period that had
        ended by the framework’s first year. If the municipality has chosen another base year for an indicator, that one
        is used.
      </p>
      <p>
        Every indicator has a direction: higher is better, lower is better, nearer a certain value is better, or
        neither. Where a value is to be reached, it is the distance to it that is tested. Where there is no direction it
        is only said that the value increases or decreases, never that it gets better or worse.
      </p>
    </>
  )
}
