'use client';
import type { ReactNode } from 'react';
import type { DocumentUi } from '../../hooks/document/documentUi.ts';
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
  const fault = useFault(host, path);
  if (!readOnly) {
    return (
      <RadioList
        {...list}
        id={host.fieldId(path)}
        error={fault}
        onChange={(value) => host.actions.edit(path, value)}
      />
    );
  }
  const chosen = list.options.find((option) => option.value === list.value);
  return (
    <div data-part="read">
      <p data-part="read-label">{list.label}</p>
      <p data-part={chosen ? 'text' : 'soft'}>{chosen?.label ?? host.messages.nothingWritten}</p>
    </div>
  );
}
