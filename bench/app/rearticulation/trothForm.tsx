import { useRef } from 'react';
import type { Articulation } from 'troth/core';
import { RearticulationForm, type RearticulationView } from 'troth/rearticulation-form';
import type { Contestant } from '../forms/contestant.ts';
import { type FormProps, reactForm } from '../forms/reactForm.tsx';
import { makeDocument, viewer } from './articulationDocument.ts';
import { parties } from './further.ts';
import { type RearticulationData, typedClause } from './rearticulationData.ts';

const made = new WeakMap<RearticulationData, Articulation>();
let opened = 0;

type Form = Pick<Contestant<RearticulationData>, 'open' | 'prepare'>;

/** The whole widget; the document and every key are kept in IndexedDB. */
export function trothForm(view: Partial<RearticulationView>): Form {
  function All({ data, answer }: FormProps<RearticulationData>) {
    const first = useRef<{ doc: Articulation; draftKey: string } | null>(null);
    if (!first.current) {
      opened += 1;
      first.current = { doc: made.get(data) as Articulation, draftKey: `b${opened}` };
    }
    const newest = useRef(first.current.doc);
    answer(() => newest.current.clauses[typedClause]?.text);
    return (
      <RearticulationForm
        defaultValue={first.current.doc}
        onValueChange={(next) => {
          newest.current = next;
        }}
        draftKey={first.current.draftKey}
        defaultView={view}
        parties={parties}
        viewer={viewer}
      />
    );
  }

  return {
    open: reactForm(All),
    prepare: (data) => void made.set(data, makeDocument(data)),
  };
}
