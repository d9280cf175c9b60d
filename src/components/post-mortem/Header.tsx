'use client';
import type { PostMortem } from '../../core/postmortem/types.ts';
import type { PostMortemApi } from '../../hooks/usePostMortem.ts';
import { KeepingLine } from '../document/KeepingLine.tsx';
import { ViewOptions } from '../document/ViewOptions.tsx';
import { InLoop } from '../loop/InLoop.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Files } from './Files.tsx';
import { StageMark } from './StageMark.tsx';
import { TextBox } from './TextBox.tsx';

interface HeaderProps {
  readonly api: PostMortemApi;
  readonly level: 2 | 3;
  readonly titleId: string;
  /** The id of what says that all look at one section. */
  readonly noticeId: string;
  readonly onOther: (doc: PostMortem) => void;
}

const titlePath = ['title'];

/** What it is about, where it stands, and how it is looked at. */
export function Header({ api, level, titleId, noticeId, onOther }: HeaderProps) {
  const { state, host, setView } = api;
  const { doc, view, current, spotlit, leads } = state;
  const { messages } = host;
  const Heading = `h${level}` as const;
  const title = host.shownText(doc.title).trim() || messages.untitled;
  const shine = () => setView('spotlight', { spotlight: spotlit ? null : current });
  return (
    <header data-part="header">
      <div data-part="header-words">
        <Heading data-part="title" id={titleId} tabIndex={-1} dir="auto">
          {title}
        </Heading>
        <p data-part="stage" data-state={doc.stage}>
          <StageMark stage={doc.stage} />
          <span>
            <strong data-part="stage-name">{state.next.name}</strong> {state.next.means}
          </span>
        </p>
        {!state.canWrite && <p data-part="soft">{messages.witness}</p>}
        {view.names === 'roles' && <p data-part="notice">{messages.rolesNote}</p>}
        {spotlit && (
          <p data-part="notice" id={noticeId} tabIndex={-1}>
            {messages.spotlit(spotlit)}{' '}
            {!leads && view.layout === 'guided' && messages.spotlightHeld}
          </p>
        )}
        <InLoop>{({ Threads }) => <Threads collection="postMortems" id={doc.id} />}</InLoop>
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
            <label data-part="check">
              <input
                type="checkbox"
                checked={view.hints}
                onChange={({ target }) => setView('hints', { hints: target.checked })}
              />
              {messages.hintsTitle}
            </label>
            {leads && (
              <label data-part="check">
                <input type="checkbox" checked={spotlit !== null} onChange={shine} />
                {messages.spotlightOn}
              </label>
            )}
            {host.mayEdit(doc, titlePath) && (
              <TextBox
                host={host}
                path={titlePath}
                label={messages.fields.title.label}
                line
                checked={false}
                readOnly={false}
              />
            )}
          </div>
        </Disclosure>
        <Files api={api} title={title} onOther={onOther} />
      </div>
    </header>
  );
}
