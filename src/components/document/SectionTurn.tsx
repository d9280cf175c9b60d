'use client';
import type { DocumentSection, DocumentUi } from '../../hooks/document/documentUi.ts';
import { Button } from '../ui/Button.tsx';

interface SectionTurnProps<Id extends string> {
  readonly host: DocumentUi;
  readonly sections: readonly DocumentSection<Id>[];
  readonly current: Id;
  readonly onGo: (section: Id) => void;
}

/** On to the next section, or back, where one is shown at a time. */
export function SectionTurn<Id extends string>({
  host,
  sections,
  current,
  onGo,
}: SectionTurnProps<Id>) {
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
