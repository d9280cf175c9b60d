'use client';
import type { ReactNode } from 'react';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
import { useHeldChoice } from '../../hooks/document/useHeldChoice.ts';
import { ChoiceConflict } from './ChoiceConflict.tsx';
import { useFault } from './Faults.ts';
import { RadioList, type RadioOption } from './RadioList.tsx';

interface ChoicesProps<Value extends string> {
  readonly host: DocumentUi;
  readonly path: readonly string[];
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly options: readonly RadioOption<Value>[];
  /** `''`: nothing chosen yet. */
  readonly value: Value | '';
  readonly readOnly: boolean;
  /** Side by side where there is room. */
  readonly inline?: boolean | undefined;
}

/** One of a few at a place of the document: written at once. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { host, path, readOnly, ...list } = props;
  if (!readOnly) return <Chosen host={host} path={path} {...list} />;
  const chosen = list.options.find((option) => option.value === list.value);
  return (
    <div data-part="read">
      <p data-part="read-label">{list.label}</p>
      <p data-part={chosen ? 'text' : 'soft'}>{chosen?.label ?? host.messages.nothingWritten}</p>
    </div>
  );
}

function Chosen<Value extends string>(props: Omit<ChoicesProps<Value>, 'readOnly'>) {
  const { host, path, ...list } = props;
  const fault = useFault(host, path);
  const held = useHeldChoice(host.document, path);
  const id = host.fieldId(path);
  return (
    <>
      <RadioList
        {...list}
        id={id}
        error={fault}
        value={(held.conflict?.mine as Value | undefined) ?? list.value}
        onChange={(value) => {
          // To choose anew is to decide.
          if (host.actions.edit(path, value).ok) held.resolve('theirs');
        }}
      />
      <ChoiceConflict {...list} held={held} messages={host.messages} fieldId={id} />
    </>
  );
}
