'use client';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { TrustRadarApi } from '../../hooks/useTrustRadar.ts';
import { MoreIcon } from '../ui/icons.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Options } from './Options.tsx';

interface HeaderProps {
  readonly radar: TrustRadarApi;
  readonly title: string | undefined;
  readonly titleId: string;
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
}

/** The heading, the choice of views, and behind a button what else there is to choose. */
export function Header({ radar, title, titleId, headingLevel }: HeaderProps) {
  const { state, actions, messages } = radar;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const Heading = `h${headingLevel}` as const;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <div data-part="header">
        {title && (
          <Heading data-part="title" id={titleId}>
            {title}
          </Heading>
        )}
        {state.kind !== 'none' && (
          <div data-part="tools">
            <SegmentedControl
              label={messages.viewLabel}
              options={[
                { value: 'chart', label: messages.viewChart, disabled: state.kind === 'bars' },
                { value: 'dots', label: messages.viewDots },
                { value: 'table', label: messages.viewTable },
              ]}
              value={state.view}
              onValueChange={actions.setView}
            />
            <button
              ref={button}
              type="button"
              data-part="more"
              aria-label={messages.more}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <MoreIcon />
            </button>
          </div>
        )}
      </div>
      {open && (
        <fieldset data-part="options" aria-label={messages.more} onKeyDown={closeOnEscape}>
          <Options radar={radar} title={title ?? messages.title} />
        </fieldset>
      )}
    </>
  );
}
