'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { readArticulation } from '../../core/articulation/readArticulation.ts';
import type { Articulation } from '../../core/articulation/types.ts';
import { useShownDocument } from '../../hooks/document/useShownDocument.ts';
import { usePartnershipOptions } from '../../hooks/partnership/usePartnershipOptions.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import type { UseRearticulationOptions } from '../../hooks/useRearticulation.ts';
import { articulation as english } from '../../i18n/en/articulation.ts';
import { Unreadable } from '../document/Unreadable.tsx';
import { useAnnouncer } from '../ui/useAnnouncer.ts';
import { Begin } from './Begin.tsx';
import { Page } from './Page.tsx';
import { splitProps } from './splitProps.ts';
import { useFormerVersions } from './useFormerVersions.ts';

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

const kind = { name: 'rearticulation', collection: 'articulations', read: readArticulation };

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
    const filled = { ...usePartnershipOptions('rearticulation-form', given), announce };
    const { doc, refusal, isOpenedHere, open } = useShownDocument<Articulation>(kind, filled);
    const { remember, ...former } = useFormerVersions(filled, doc);
    const options = { ...filled, ...former };
    const messages = useMessages('articulation', english, options.messages?.articulation);
    if (!doc) {
      return <Begin {...rest} ref={ref} options={options} level={headingLevel} onBegin={open} />;
    }
    if (refusal) {
      return (
        <Unreadable
          {...rest}
          ref={ref}
          widget="rearticulation-form"
          messages={messages}
          refusal={refusal}
        />
      );
    }
    return (
      // Another document is another page: nothing that is being typed may be carried over into it.
      <Page
        {...rest}
        key={doc.id}
        ref={ref}
        level={headingLevel}
        takesFocus={isOpenedHere}
        onOther={open}
        onNext={(next, present) => {
          remember(present);
          open(next);
        }}
        options={{ ...options, defaultValue: doc }}
      />
    );
  },
);
