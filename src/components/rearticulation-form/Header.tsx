'use client';
import type { Articulation } from '../../core/articulation/types.ts';
import type { RearticulationApi } from '../../hooks/useRearticulation.ts';
import { KeepingLine } from '../document/KeepingLine.tsx';
import { ViewOptions } from '../document/ViewOptions.tsx';
import { InLoop } from '../loop/InLoop.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { WarningIcon } from '../ui/icons.tsx';
import { Files } from './Files.tsx';
import { isReviewDue } from './isReviewDue.ts';
import type { ReadFile } from './readingOptions.ts';
import { StatusMark } from './StatusMark.tsx';

interface HeaderProps {
  readonly api: RearticulationApi;
  readonly level: 2 | 3;
  readonly titleId: string;
  readonly onOther: (doc: Articulation) => void;
  /** Shows a file that may only be read. */
  readonly onRead: (file: ReadFile) => void;
  /** Leads back from such a file; absent: this is none. */
  readonly onReadingEnd: (() => void) | undefined;
}

/** What it is about, where it stands, and how it is looked at. */
export function Header(props: HeaderProps) {
  const { api, level, titleId, onOther, onRead, onReadingEnd } = props;
  const { state, host, setView } = api;
  const { doc, view, standing } = state;
  const { messages, formats, today } = host;
  const Heading = `h${level}` as const;
  const title = host.shownText(doc.title).trim() || messages.untitled;
  return (
    <header data-part="header">
      <div data-part="header-words">
        <Heading data-part="title" id={titleId} tabIndex={-1} dir="auto">
          {title}
        </Heading>
        <p data-part="version">{messages.versionTag({ version: doc.version }, formats)}</p>
        <p data-part="stage" data-state={standing.isAltered ? 'altered' : doc.status}>
          {standing.isAltered ? <WarningIcon /> : <StatusMark status={doc.status} />}
          <span>
            <strong data-part="stage-name">{standing.name}</strong> {standing.means}
          </span>
        </p>
        {isReviewDue(doc, today) && (
          <p data-part="notice">
            {messages.reviewDue({ day: formats.date(doc.reviewBy, 'full') })}
          </p>
        )}
        {onReadingEnd && (
          <div data-part="reading">
            <p data-part="notice">{state.isCopy ? messages.readingCopy : messages.readingFile}</p>
            <Button onClick={onReadingEnd}>{messages.readingEnd}</Button>
          </div>
        )}
        {!state.canWrite && !onReadingEnd && <p data-part="soft">{messages.witness}</p>}
        {view.names === 'roles' && <p data-part="notice">{messages.rolesNote}</p>}
        <InLoop>
          {({ Threads, NewRequests }) => (
            <>
              <Threads collection="articulations" id={doc.id} />
              <NewRequests doc={doc} />
            </>
          )}
        </InLoop>
        <KeepingLine host={host} />
      </div>
      <div data-part="tools">
        <Disclosure label={messages.options} align="end">
          <div data-part="options">
            <ViewOptions
              messages={messages}
              layout={view.layout}
              onLayout={(layout) => setView('layout', { layout })}
              names={view.names}
              onNames={(names) => setView('names', { names })}
            />
          </div>
        </Disclosure>
        <Files api={api} title={title} onOther={onOther} onRead={onRead} />
      </div>
    </header>
  );
}
