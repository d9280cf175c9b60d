'use client';
import type { SectionId } from '../../core/postmortem/templateTypes.ts';
import type { SectionState } from '../../hooks/postMortem/postMortemApi.ts';
import type { PostMortemHost } from '../../hooks/postMortem/postMortemHost.ts';
import { Button } from '../ui/Button.tsx';

interface SectionTurnProps {
  readonly host: PostMortemHost;
  readonly sections: readonly SectionState[];
  readonly current: SectionId;
  readonly onGo: (section: SectionId) => void;
}

/** On to the next section, or back, where one is shown at a time. */
export function SectionTurn({ host, sections, current, onGo }: SectionTurnProps) {
  const { messages, formats } = host;
  const at = sections.findIndex(({ id }) => id === current);
  const [before, after] = [sections[at - 1], sections[at + 1]];
  return (
    <div data-part="turn">
      {before && (
        <Button variant="quiet" onClick={() => onGo(before.id)}>
          {messages.previousSection({ title: before.title })}
        </Button>
      )}
      <span data-part="soft">
        {messages.sectionOf({ place: at + 1, total: sections.length }, formats)}
      </span>
      {after && (
        <Button onClick={() => onGo(after.id)}>
          {messages.nextSection({ title: after.title })}
        </Button>
      )}
    </div>
  );
}
