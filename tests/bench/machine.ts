import { cpus, loadavg } from 'node:os'

/** What the figures were measured on, and how busy it was: a loaded machine gives ratios, not times. */
export const machine = () =>
  `Node ${process.version}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}, ${new Date().toISOString().slice(0, 16)}Z`
