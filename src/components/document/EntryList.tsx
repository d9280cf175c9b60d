'use client';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { inOrder } from '../../core/document/orderKeys.ts';
import type { PartyId } from '../../core/types.ts';
import type { DocumentUi, ListPath } from '../../hooks/document/documentUi.ts';
import { useFocusRequest } from '../../hooks/useFocusRequest.ts';
import { Button } from '../ui/Button.tsx';
import { type EntryActs, EntryTools } from './EntryTools.tsx';
import { Refused } from './Refused.tsx';

interface EntryListProps<Entry extends { readonly order: string }> {
  readonly host: DocumentUi;
  readonly list: ListPath;
  /** All entries of the list, or those of a part of it, which is moved about in itself. */
  readonly entries: Readonly<Record<string, Entry>>;
  /** Names the list for assistive technology. */
  readonly label: string;
  /** A short name of an entry, for its buttons and for what is announced. */
  readonly nameOf: (entry: Entry, number: number) => string;
  readonly children: (id: string, entry: Entry, number: number) => ReactNode;
  readonly readOnly: boolean;
  /** What a new entry begins with; absent: nothing can be added here. */
  readonly newEntry?: (() => Readonly<Record<string, unknown>>) | undefined;
  readonly addLabel?: string | undefined;
  /** The DOM id of what adds one. */
  readonly addId?: string | undefined;
  /** Teaches what belongs here, while nothing is in it. */
  readonly nothing: string;
  /** The order says something and can be changed. */
  readonly ordered?: boolean | undefined;
  /** The path, inside an entry, of the field that a new one begins with. */
  readonly firstField: string;
  /** Unless told, one's own side's entries: what the other side wrote is disputed, not taken away. */
  readonly mayRemove?: ((entry: Entry) => boolean) | undefined;
  /** What is put back when a removal is undone; the entry as it was, unless told. */
  readonly comesBack?: ((entry: Entry) => Entry) | undefined;
  /** Told before an entry is taken away; what it returns is called once it is back. */
  readonly onRemove?: ((id: string) => () => void) | undefined;
}

interface Removed<Entry> {
  readonly id: string;
  readonly entry: Entry;
  readonly onBack: (() => void) | undefined;
}

/** What the browser itself opens by Alt and an arrow key: a choice, a calendar. */
const opensByAlt = 'select, input[type="date"], input[type="time"]';

/**
 * Entries in their order: added at the end, taken away, moved by buttons or by Alt and the arrow
 * keys. The focus stays with what one works on.
 */
export function EntryList<Entry extends { readonly order: string }>(props: EntryListProps<Entry>) {
  const { host, list, entries, label, nameOf, children, readOnly } = props;
  const { newEntry, addLabel, nothing, ordered = false, firstField } = props;
  const { mayRemove = (entry: Entry) => isOwn(entry, host.ownParty) } = props;
  const { comesBack = (entry: Entry) => entry } = props;
  const { messages, formats, actions, announce } = host;
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest(root);
  const id = useId();
  const [removed, setRemoved] = useState<Removed<Entry> | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const sorted = inOrder(entries);
  const { addId = `${id}-add` } = props;
  const removeId = (entry: string) => `${id}-remove-${entry}`;

  const undo = () => {
    if (!removed) return;
    const back = actions.edit([...list, removed.id], comesBack(removed.entry));
    setRefused(back.ok ? null : host.refusalWords(back.error));
    if (!back.ok) return;
    removed.onBack?.();
    announce?.(messages.undone);
    focus(removeId(removed.id));
    setRemoved(null);
  };
  const add = () => {
    setRemoved(null);
    setRefused(null);
    const added = actions.add(list, newEntry?.() ?? {});
    if (added.ok) focus(host.fieldId([...list, added.value, firstField]));
  };
  const placeOf = (entryId: string) => sorted.findIndex(([key]) => key === entryId);
  const remove = (entryId: string) => {
    const at = placeOf(entryId);
    const entry = sorted[at]?.[1];
    const onBack = props.onRemove?.(entryId);
    if (!entry || !actions.remove(list, entryId).ok) return;
    announce?.(messages.removed);
    setRemoved({ id: entryId, entry, onBack });
    setRefused(null);
    focus(buttonNear(at) ?? addId);
  };
  /** A button of the entry that is now where one was taken away, or of the nearest that has any. */
  const buttonNear = (at: number): string | null => {
    const around = [...sorted.slice(at + 1), ...sorted.slice(0, at).reverse()];
    const removable = around.find(([, entry]) => mayRemove(entry));
    if (removable) return removeId(removable[0]);
    return ordered && around[0] ? `${id}-up-${around[0][0]}` : null;
  };
  /** `from`: the control that it was moved by; it has the focus again when the list is redrawn. */
  const move = (entryId: string, by: -1 | 1, from: string) => {
    const to = placeOf(entryId) + by;
    if (to < 0 || to >= sorted.length) return;
    const shown = sorted.map(([key]) => key);
    if (!actions.move(list, entryId, to, shown).ok) return;
    announce?.(messages.moved({ place: to + 1, total: sorted.length }, formats));
    focus(from);
  };
  const moveByKey = (event: KeyboardEvent, entryId: string) => {
    if (!ordered || readOnly || !event.altKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    const target = event.target as HTMLElement;
    if (target.matches(opensByAlt)) return;
    event.preventDefault();
    const from = target.id;
    move(entryId, event.key === 'ArrowUp' ? -1 : 1, from);
  };
  const newest = useRef({ move, remove });
  useEffect(() => {
    newest.current = { move, remove };
  });
  // The same from edit to edit, so that the buttons of hundreds of entries are not drawn anew.
  const tools = useMemo(
    (): EntryActs => ({
      move: (...args) => newest.current.move(...args),
      remove: (entryId) => newest.current.remove(entryId),
    }),
    [],
  );

  return (
    <div data-part="entries" ref={root}>
      {sorted.length === 0 ? (
        <p data-part="soft">{nothing}</p>
      ) : (
        <ol
          data-part="entry-list"
          aria-label={label}
          data-ordered={ordered || undefined}
          data-removable={(!readOnly && sorted.some(([, entry]) => mayRemove(entry))) || undefined}
        >
          {sorted.map(([entryId, entry], at) => {
            const name = nameOf(entry, at + 1);
            return (
              <li key={entryId} data-part="entry" onKeyDown={(event) => moveByKey(event, entryId)}>
                <div data-part="entry-body">{children(entryId, entry, at + 1)}</div>
                {!readOnly && (
                  <EntryTools
                    host={host}
                    idPrefix={id}
                    entryId={entryId}
                    name={name}
                    isFirst={at === 0}
                    isLast={at === sorted.length - 1}
                    ordered={ordered}
                    removable={mayRemove(entry)}
                    tools={tools}
                  />
                )}
              </li>
            );
          })}
        </ol>
      )}
      {removed && !readOnly && (
        <>
          <p data-part="undo">
            {messages.removed}{' '}
            <Button variant="quiet" size="small" onClick={undo}>
              {messages.undo}
            </Button>
          </p>
          <Refused words={refused} />
        </>
      )}
      {!readOnly && newEntry && (
        <Button id={addId} onClick={add}>
          {addLabel}
        </Button>
      )}
    </div>
  );
}

/** Whether an entry was added by a side; one that does not say is everybody's. */
function isOwn(entry: object, ownParty: PartyId | null): boolean {
  const { by, addedBy = by } = entry as { by?: unknown; addedBy?: unknown };
  return addedBy === undefined || addedBy === ownParty;
}
