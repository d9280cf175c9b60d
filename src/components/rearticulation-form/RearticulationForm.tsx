'use client';
import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react';
import { readArticulation } from '../../core/articulation/readArticulation.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import type { Refusal } from '../../core/result.ts';
import { useBegun } from '../../hooks/document/useBegun.ts';
import type { UseRearticulationOptions } from '../../hooks/useRearticulation.ts';
import { useAnnouncer } from '../ui/useAnnouncer.ts';
import { Begin } from './Begin.tsx';
import { Page } from './Page.tsx';
import { splitProps } from './splitProps.ts';
import { Unreadable } from './Unreadable.tsx';

type RootProps = Omit<
  ComponentPropsWithoutRef<'section'>,
  keyof UseRearticulationOptions | 'children'
>;

export interface RearticulationFormProps
  extends Omit<UseRearticulationOptions, 'announce'>,
    RootProps {
  /** Level of the heading on the host's page. 2 unless told. */
  readonly headingLevel?: 2 | 3 | undefined;
}

const kind = {
  name: 'rearticulation',
  collection: 'articulations',
  isReadable: (kept: unknown) => readArticulation(kept).ok,
};

/**
 * What partners expect of each other, written anew when circumstances change: proposed, answered
 * clause by clause, said back, signed, and put in force in the place of what was there before. Needs
 * no provider; nothing is kept but through `onValueChange`, or on this device where a `draftKey`
 * asks for it.
 */
export const RearticulationForm = forwardRef<HTMLElement, RearticulationFormProps>(
  function RearticulationForm({ headingLevel = 2, ...props }, ref) {
    const { options: given, rest } = splitProps(props);
    const announce = useAnnouncer();
    const options = { ...given, announce };
    const [begun, begin] = useBegun<Articulation>(kind, options);
    const [opened, setOpened] = useState<string>();
    const open = (doc: Articulation) => {
      setOpened(doc.id);
      begin(doc);
    };
    const first: Articulation | undefined = options.value ?? begun ?? options.defaultValue;
    if (!first) {
      return <Begin {...rest} ref={ref} options={options} level={headingLevel} onBegin={open} />;
    }
    const refusal = refusalOf(first);
    if (refusal) return <Unreadable {...rest} ref={ref} options={options} refusal={refusal} />;
    // Another document is another page: nothing that is being typed may be carried over into it.
    return (
      <Page
        {...rest}
        key={first.id}
        ref={ref}
        level={headingLevel}
        // What was pressed to open it has gone.
        takesFocus={first.id === opened}
        onOther={open}
        options={{ ...options, defaultValue: first }}
      />
    );
  },
);

/** Why nothing of a document can be shown: it does not say which it is, or between whom. */
function refusalOf({ id, partyIds }: Articulation): Refusal | null {
  const read = readArticulation({ id, partyIds });
  return read.ok ? null : read.error;
}
