import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { ShownJob } from '@/lib/jobs/work-queries'
import { jobsSv as t } from '@/lib/text/jobs-sv'
import { JobBatch } from './job-batch'

const job = (state: ShownJob['state'], outcome: string | null): ShownJob => ({
  ...{ id: '1', code: 'N1', name: 'Mått', state, outcome, many: 0, submissionId: null },
  ...{ runAt: '2026-03-01T12:34:00Z', doneAt: state === 'done' ? '2026-03-01T12:34:00Z' : null },
})
const drawn = (...jobs: ShownJob[]) => {
  const batch = { batch: 'b', askedAt: '2026-03-01T12:30:00Z', askedBy: null, jobs, done: 0 }
  return renderToStaticMarkup(
    <JobBatch batch={batch} links={{ submission: id => id, source: code => code, entry: '/inmatning' }} />,
  )
}

it('a source that didn’t answer is told of with when it is asked again, and what can be done meanwhile', () => {
  const waits = drawn(job('again', 'unreachable'), job('done', 'same'))
  for (const said of [t.asksAgain([1, 2, 4]), t.again('2026-03-01 13.34'), 'href="/inmatning"'])
    expect(waits).toContain(said)
  const gaveUp = drawn(job('done', 'slow'))
  for (const said of [t.askedEnough(4), 'href="/inmatning"']) expect(gaveUp).toContain(said)
  for (const one of [job('done', 'same'), job('done', 'refused'), job('waiting', null)])
    expect(drawn(one)).not.toContain('href="/inmatning"')
})
