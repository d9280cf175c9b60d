'use client';
import { memo } from 'react';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import { Button } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { MoveIcon } from './MoveIcon.tsx';

/** What the buttons beside an entry do. */
export interface EntryActs {
  /** `from`: the control that it was moved by. */
  readonly move: (entryId: string, by: -1 | 1, from: string) => void;
  readonly remove: (entryId: string) => void;
}

interface EntryToolsProps {
  readonly host: DocumentUi;
  readonly idPrefix: string;
  readonly entryId: string;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly ordered: boolean;
  readonly removable: boolean;
  readonly tools: EntryActs;
}

/** Moves an entry and takes it away. */
export const EntryTools = memo(function EntryTools(props: EntryToolsProps) {
  const { host, idPrefix, entryId, name, isFirst, isLast, ordered, removable, tools } = props;
  const { messages } = host;
  const [upId, downId] = [`${idPrefix}-up-${entryId}`, `${idPrefix}-down-${entryId}`];
  return (
    <div data-part="entry-tools">
      {ordered && (
        <>
          <Button
            id={upId}
            variant="quiet"
            size="small"
            aria-label={messages.moveUp({ entry: name })}
            aria-keyshortcuts="Alt+ArrowUp"
            aria-disabled={isFirst || undefined}
            onClick={() => tools.move(entryId, -1, upId)}
          >
            <MoveIcon up />
          </Button>
          <Button
            id={downId}
            variant="quiet"
            size="small"
            aria-label={messages.moveDown({ entry: name })}
            aria-keyshortcuts="Alt+ArrowDown"
            aria-disabled={isLast || undefined}
            onClick={() => tools.move(entryId, 1, downId)}
          >
            <MoveIcon />
          </Button>
        </>
      )}
      {removable && (
        <Button
          id={`${idPrefix}-remove-${entryId}`}
          variant="quiet"
          size="small"
          aria-label={messages.removeEntry({ entry: name })}
          onClick={() => tools.remove(entryId)}
        >
          <CloseIcon />
        </Button>
      )}
    </div>
  );
});
