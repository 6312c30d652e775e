import { paths } from '@/lib/municipality/paths'
import { workPaths } from '@/lib/municipality/work-paths'
import { dayInSweden } from '@/lib/text/days'
import { logSv } from '@/lib/text/log-sv'
import { reviewSv } from '@/lib/text/review-sv'
import { timelineSv as t } from '@/lib/text/timeline-sv'
import { workSv } from '@/lib/text/work-sv'
import type { Figures } from '@/lib/values/proposal'
import type { TimelineEntry } from '@/lib/values/timeline'
import { countWords, figureWords, unroundedWords } from './value-words'

type Props = { entries: readonly TimelineEntry[]; municipality: string; code: string; decimals: number }

/** What has been said of one value and what came of it, oldest first. */
export function TimelineList({ entries, ...about }: Props) {
  return (
    <ol className="steps">
      {entries.map((entry, i) => (
        <li key={i}>
          <span className="soft">{workSv.time(entry.at)}</span> <Told entry={entry} {...about} />
        </li>
      ))}
    </ol>
  )
}

/** As it is printed, and what was written where that is more. */
function Whole({ figures, decimals }: { figures: Figures; decimals: number }) {
  const written = unroundedWords(figures, decimals)
  return (
    <>
      <strong>{figureWords(figures, decimals)}</strong>
      {written && <span className="soft"> ({written})</span>}
    </>
  )
}

function Told({ entry, municipality, code, decimals }: Omit<Props, 'entries'> & { entry: TimelineEntry }) {
  switch (entry.what) {
    case 'written':
      return (
        <>
          {t.wrote(entry.by, logSv.entranceOf(entry.entrance))}: <Whole {...{ figures: entry.figures, decimals }} />{' '}
          {countWords(entry.figures)}
          {entry.batch && <span className="soft"> {t.batch(entry.batch)}.</span>}
          {entry.source && (
            <span className="soft">
              {' '}
              {t.source}: {entry.source}
            </span>
          )}
          {entry.note && (
            <>
              {' '}
              {t.note}: <q className="said">{entry.note}</q>
            </>
          )}
        </>
      )
    case 'step':
      return (
        <>
          {entry.by ?? reviewSv.aJob} {reviewSv.steps[entry.step]}{' '}
          <a href={workPaths.submission(municipality, entry.submission.id)}>{entry.submission.title}</a>
          {entry.note && <q className="said">{entry.note}</q>}
        </>
      )
    case 'commented':
      return (
        <>
          {t.commented(entry.by)}{' '}
          <a href={workPaths.submission(municipality, entry.submission.id)}>{entry.submission.title}</a>:{' '}
          <q className="said">{entry.text}</q>
        </>
      )
    case 'held':
      return (
        <>
          {t.held} <Whole {...{ figures: entry.figures, decimals }} />.{' '}
          <a href={paths.indicatorThen({ locale: 'sv', municipality }, code, dayInSweden(new Date(entry.at)))}>
            {t.toThen}
          </a>
        </>
      )
    case 'redacted':
      return (
        <>
          {t.redacted(entry.by)} <q className="said">{entry.reason}</q>
        </>
      )
  }
}
