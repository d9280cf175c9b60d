'use client';
import { useId, useRef } from 'react';
import type { SectionId } from '../../core/postmortem/templateTypes.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import type { SectionClocks } from '../../hooks/postMortem/SectionClocks.ts';
import { useSectionTimer } from '../../hooks/postMortem/useSectionTimer.ts';
import { Button } from '../ui/Button.tsx';

interface SectionTimerProps {
  readonly host: PostMortemHost;
  readonly clocks: SectionClocks;
  readonly section: SectionId;
  readonly minutes: number;
  readonly title: string;
  /** The id of the section's heading, which tells the clocks of a page apart. */
  readonly headingId: string;
}

/** How much of the time that was planned for a section is left. It warns nobody loudly. */
export function SectionTimer(props: SectionTimerProps) {
  const { host, clocks, section, minutes, title, headingId } = props;
  const { messages, formats } = host;
  const id = useId();
  const timer = useSectionTimer(clocks, section, minutes);
  const start = useRef<HTMLButtonElement>(null);
  const reset = () => {
    // This button goes.
    start.current?.focus();
    timer.reset();
  };
  const minutesLeft = Math.floor(timer.leftSeconds / 60);
  const left = { minutes: minutesLeft, seconds: timer.leftSeconds - 60 * minutesLeft };
  return (
    <div
      data-part="timer"
      data-state={timer.isOver ? 'over' : timer.isRunning ? 'running' : 'idle'}
    >
      <span role="timer" aria-label={messages.timer({ title })}>
        {timer.isOver ? messages.timeOver({ title }) : messages.timerLeft(left, formats)}
      </span>
      <Button
        ref={start}
        id={`${id}-start`}
        aria-labelledby={`${id}-start ${headingId}`}
        variant="quiet"
        size="small"
        onClick={() => (timer.isRunning ? timer.pause() : timer.start())}
      >
        {timer.isRunning ? messages.timerPause : messages.timerStart}
      </Button>
      {timer.hasBegun && (
        <Button
          id={`${id}-reset`}
          aria-labelledby={`${id}-reset ${headingId}`}
          variant="quiet"
          size="small"
          onClick={reset}
        >
          {messages.timerReset}
        </Button>
      )}
    </div>
  );
}
