// npm run doctor: what is wrong with this installation and what to do about it. Nothing of it is changed.
import { resolve } from 'node:path'
import { command, root, settingsAtHand } from '../backup/at-hand.mjs'
import { foundBy } from './finding.mjs'

const MARKS = { well: '✓', worth: '!', wrong: '✗' }

await command(async () => {
  const set = await settingsAtHand()
  const { examinations } = await import('./examinations.mjs')
  const all = examinations({
    ...set,
    SITE_URL: process.env.SITE_URL || undefined,
    root,
    dataDir: resolve(root, set.DATA_DIR),
  })
  const counts = { well: 0, worth: 0, wrong: 0 }
  for (const check of all)
    for (const { level, text } of await foundBy(check)) {
      counts[level]++
      console.log(`${MARKS[level]} ${text}`)
    }
  console.log(`\n${counts.wrong} fel, ${counts.worth} att tänka på.`)
  if (counts.wrong) process.exitCode = 1
})
