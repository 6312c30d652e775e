export function Level() {
  return (
    <>
      <p>
        The level is the indicator’s value for everyone, in the whole municipality. It is compared with the{' '}
        <b>baseline</b>: the latest comparable value that held when the framework began, that is, of a period that had
        ended by the framework’s first year. Of multi-year means it is the latest period that shares no year with the
        newest. Where the series begins later it is compared with its first value, and the year stands beside it. If the
        municipality has chosen another base year for an indicator, that one is used.
      </p>
      <p>
        Every indicator has a direction: higher is better, lower is better, nearer a certain value is better, or
        neither. Where a value is to be reached, it is the distance to it that is tested. Where there is no direction it
        is only said that the value increases or decreases, never that it gets better or worse.
      </p>
      <p>
        Where the municipality has set a <b>target</b> and its year, the indicator’s page says how much of the way there
        is done, and whether the pace is enough by Statistics Canada’s method: the yearly relative change since the
        baseline divided by the one required. At least 0.95 is on track, at least 0.60 is progress that must accelerate,
        at least 0 is limited progress, and below that it goes the wrong way. The method sees only the first and the
        last value and says nothing of chance. It does not change the answer.
      </p>
    </>
  )
}
