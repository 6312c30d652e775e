import { hash } from 'node:crypto'

const LINE_END = 10
/** As many bits as a number holds whole, twice. */
const LANE_BYTES = 6
const LANE = 2 ** (8 * LANE_BYTES)

/**
 * What rows say, whatever order they come in: how many they are, and the sum of each one's checksum. In COPY's text a
 * line is a row, for ends of lines inside one are written otherwise.
 */
export function rowSum() {
  let rows = 0
  const lanes = [0, 0]
  let left = Buffer.alloc(0)
  return {
    /** @param {Buffer} chunk cut anywhere */
    add(chunk) {
      const bytes = left.length ? Buffer.concat([left, chunk]) : chunk
      let from = 0
      for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, from)) {
        const digest = hash('sha256', bytes.subarray(from, at), 'buffer')
        lanes.forEach((lane, i) => (lanes[i] = (lane + digest.readUIntBE(i * LANE_BYTES, LANE_BYTES)) % LANE))
        rows++
        from = at + 1
      }
      left = Buffer.from(bytes.subarray(from))
    },
    /** @returns {{ rows: number, sum: string }} */
    told: () => ({ rows, sum: lanes.map(lane => lane.toString(16).padStart(2 * LANE_BYTES, '0')).join('') }),
  }
}
