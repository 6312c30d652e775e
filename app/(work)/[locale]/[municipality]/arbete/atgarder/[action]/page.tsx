import type { Metadata } from 'next'
import { ActionForm } from '@/components/actions/action-form'
import { ChangeList } from '@/components/actions/change-list'
import { ConfirmedForm } from '@/components/actions/confirmed-form'
import { NoteList } from '@/components/actions/note-list'
import { ReportForm } from '@/components/actions/report-form'
import { TaskForm } from '@/components/actions/task-form'
import { TaskList } from '@/components/actions/task-list'
import { WorkHeading } from '@/components/work/work-heading'
import { paths } from '@/lib/municipality/paths'
import { workPaths } from '@/lib/municipality/work-paths'
import { actionEditingSv as t } from '@/lib/text/action-editing-sv'
import { WorkPage, type WorkParams } from '../../work-page'
import { dropNote, dropTask, newTask, remove, report, restore, save, setDone, undo } from '../actions'
import { readAction } from './read-action'

export const metadata: Metadata = { title: t.title }

type Props = { params: Promise<Awaited<WorkParams> & { action: string }> }

export default function ActionPage({ params }: Props) {
  return (
    <WorkPage params={params} section="actions">
      {async here => {
        const read = await readAction(here, (await params).action)
        if (!read) return <WorkHeading title={t.missing} />
        const { action, choices, changes, wordsOf, ownerGone, mayEdit, today } = read
        const { id: actionId, fields, framework, notes, tasks, owner, mayReport, isRemoved } = action
        const state = framework.isDraft ? 'draft' : 'public'
        const key = { municipalityId: here.municipality.id, actionId }
        return (
          <>
            <p className="crumbs">
              <a href={workPaths.actions(here.municipality.slug)}>{t.title}</a>
            </p>
            <WorkHeading title={fields.title}>
              <p>{t.of(framework.title)}</p>
              {isRemoved && <p>{t.removedNotice}</p>}
              {!isRemoved && !framework.isDraft && (
                <a href={paths.actions({ locale: 'sv', municipality: here.municipality.slug }, actionId)}>
                  {t.toPublic}
                </a>
              )}
            </WorkHeading>
            <section className="part" aria-labelledby="laget">
              <h2 id="laget">{t.report.title}</h2>
              <p>{owner ? t.report.owner(owner) : t.report.noOwner}</p>
              {mayReport && (
                <>
                  <p>{t.report.lead[state]}</p>
                  <ReportForm {...key} report={report} status={fields.status} today={today} />
                </>
              )}
              <NoteList {...{ ...key, notes }} remove={mayReport ? dropNote : null} />
            </section>
            <section className="part" aria-labelledby="uppgifter">
              <h2 id="uppgifter">{t.tasks.title}</h2>
              <TaskList {...{ ...key, tasks, today }} actions={mayReport ? { setDone, dropTask } : null} />
              {mayReport && <TaskForm {...key} add={newTask} />}
            </section>
            {mayEdit && (
              <section className="part" aria-labelledby="bestamt">
                <h2 id="bestamt">{t.edit.title}</h2>
                {isRemoved ? (
                  <ConfirmedForm
                    {...{ ...key, action: restore }}
                    words={{ label: t.restore, question: t.edit.lead[state], yes: t.restore }}
                  />
                ) : (
                  <>
                    <p>{t.edit.lead[state]}</p>
                    <ActionForm {...{ action: save, which: key, fields, ownerGone, choices }} />
                    <ConfirmedForm {...{ ...key, action: remove, words: t.remove }} />
                  </>
                )}
              </section>
            )}
            <section className="part" aria-labelledby="andringar">
              <h2 id="andringar">{t.history.title}</h2>
              <ChangeList {...{ ...key, changes, wordsOf }} undo={mayEdit || mayReport ? undo : null} />
            </section>
          </>
        )
      }}
    </WorkPage>
  )
}
