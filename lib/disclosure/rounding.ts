/**
 * Rounds to `decimals`, half away from zero, on the number as it is written: 1.005 to two decimals is 1.01 although
 * its binary form lies just below. Never gives −0.
 */
export function roundTo(value: number, decimals: number): number {
  const [digits = '0', exponent = '0'] = String(Math.abs(value)).split('e')
  const whole = Math.round(Number(`${digits}e${Number(exponent) + decimals}`))
  return whole === 0 ? 0 : Math.sign(value) * Number(`${whole}e${-decimals}`)
}
