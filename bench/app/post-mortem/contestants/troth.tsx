import { useRef } from 'react';
import type { PostMortem as Document } from 'troth/core';
import { defaultPostMortemView, PostMortem } from 'troth/post-mortem';
import { type FormProps, reactForm } from '../../forms/reactForm.tsx';
import { enter } from '../enter.ts';
import { type FormData, typedName } from '../formData.ts';
import { makeDocument, parties, people, textAt, viewer } from '../postMortemDocument.ts';

// The whole widget, all sections on one page, hints on; the document and every key are kept in
// IndexedDB.

const VIEW = { ...defaultPostMortemView, layout: 'page', hints: true } as const;

const made = new WeakMap<FormData, Document>();
let opened = 0;

function All({ data, answer }: FormProps<FormData>) {
  const first = useRef<{ doc: Document; draftKey: string } | null>(null);
  if (!first.current) {
    opened += 1;
    first.current = { doc: structuredClone(made.get(data)) as Document, draftKey: `b${opened}` };
  }
  const newest = useRef(first.current.doc);
  answer(() => textAt(newest.current, Object.keys(data.texts).indexOf(typedName)));
  return (
    <PostMortem
      defaultValue={first.current.doc}
      onValueChange={(next) => {
        newest.current = next;
      }}
      draftKey={first.current.draftKey}
      defaultView={VIEW}
      parties={parties}
      people={people}
      viewer={viewer}
    />
  );
}

enter({
  name: 'troth',
  open: reactForm(All),
  prepare: (data) => void made.set(data, makeDocument(data)),
});
