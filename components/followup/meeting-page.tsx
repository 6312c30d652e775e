import type { FrozenReport } from '@/lib/followup/report'
import type { MadeFile } from '@/lib/followup/report-file'
import type { Slide as SlideContent } from '@/lib/followup/slides'
import { paths, type Site } from '@/lib/municipality/paths'
import { otherLocale } from '@/lib/text/numbers'
import type { Dictionary } from '@/lib/text/sv'
import { CopyButton } from '@/components/ui/copy-button'
import { island } from '@/components/ui/island'
import { ReportFiles } from './report-files'
import { Slide } from './slide'

type Props = {
  slides: readonly SlideContent[]
  frozen: FrozenReport
  files: readonly MadeFile[]
  /** The page's own address in this language. */
  path: string
  t: Dictionary
  site: Site
}

/** A report in the meeting: all of it is in the page, so that it can be shown without a network once it is open. */
export function MeetingPage({ slides, frozen: { year, version }, files, path, t, site }: Props) {
  const words = t.reports.meeting
  const other = otherLocale(site.locale)
  return (
    <main className="slides" {...island('slides')} data-early="always">
      {slides.map((slide, i) => (
        <Slide key={i} {...{ slide, t, number: i + 1, of: slides.length, locale: site.locale }}>
          {i === 0 && (
            <div className="no-print about-slides">
              <p className="soft">{words.about}</p>
              <ul className="plain">
                <li>
                  <a href={paths.followUp(site, year, version)}>{words.report}</a>
                </li>
                <ReportFiles {...{ year, version, files, t, site }} only={['slides', 'sheet']} />
                <li>
                  <a href={path.replace(`/${site.locale}`, `/${other}`)} lang={other} hrefLang={other}>
                    {t.otherLanguage}
                  </a>
                </li>
              </ul>
              <CopyButton label={words.share} copied={words.shared} notCopied={words.notShared} />
            </div>
          )}
        </Slide>
      ))}
    </main>
  )
}
