'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import { FormOutcome } from '@/components/ui/form-outcome'
import { HiddenFields } from '@/components/ui/hidden-fields'
import { TextArea } from '@/components/ui/text-area'
import { useForm } from '@/components/ui/use-form'
import type { FormAction } from '@/lib/forms/form-state'
import { ownQuestions } from '@/lib/municipality/page-text'
import { LONGEST_PAGE_TEXT } from '@/lib/municipality/page-text-input'
import { markdownToHtml } from '@/lib/text/markdown'
import { pageTextsSv as t } from '@/lib/text/page-texts-sv'

type Props = {
  action: FormAction
  which: Readonly<Record<string, string | number>>
  body: string
  /** The language that it is written in. */
  lang: string
  hint: string
  /** Of one question a line, as they are, rather than Markdown. */
  isList: boolean
}

/** A text in Markdown, with how it will be read beside it as it is written. */
export function TextForm({ action, which, body, lang, hint, isList }: Props) {
  const [state, send, isSending] = useForm(action)
  const [written, write] = useState(body)
  // Saved, or brought back: what is written goes on from what stands now. After a fault what was typed stays.
  const [begun, begin] = useState(body)
  if (begun !== body) {
    begin(body)
    if (Object.keys(state.faults).length === 0) write(body)
  }
  const shown = useDeferredValue(written)
  const html = useMemo(() => (isList ? '' : markdownToHtml(shown.slice(0, LONGEST_PAGE_TEXT))), [shown, isList])
  return (
    <div className="beside">
      <form className="form" action={send} noValidate>
        <FormOutcome state={state} />
        <HiddenFields which={which} />
        <TextArea
          key={body}
          {...{ state, name: 'body', label: isList ? t.questionsBody : t.body, lang }}
          hint={hint}
          defaultValue={body}
          rows={isList ? 5 : 24}
          onChange={event => write(event.target.value)}
        />
        <button className="ds-button" type="submit" disabled={isSending}>
          {t.save}
        </button>
      </form>
      <section aria-labelledby="forhandsvisning">
        <h2 id="forhandsvisning">{t.preview}</h2>
        {isList ? (
          <ul className="previewed" lang={lang}>
            {ownQuestions(shown).map((text, i) => (
              <li key={i}>{text}</li>
            ))}
          </ul>
        ) : (
          <div className="previewed" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
        )}
      </section>
    </div>
  )
}
