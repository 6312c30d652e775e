export function Rounding() {
  return (
    <>
      <p>
        Every value is rounded to the indicator’s decimals in every form, files included. Halves are rounded away from
        zero. Tests and differences are computed on unrounded values and rounded last. So a difference may look a tenth
        out against the two numbers it comes from. The page says so where it shows in a sentence.
      </p>
      <p>English pages have a decimal point, Swedish ones a decimal comma. The files say which.</p>
    </>
  )
}
