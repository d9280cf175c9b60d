'use client';
import type { ReactNode } from 'react';
import type { DocumentMessages } from '../../i18n/en/documentMessages.ts';
import { BeginForm } from './BeginForm.tsx';
import { BeginImport } from './BeginImport.tsx';
import type { useBegin } from './useBegin.ts';

interface BeginBodyProps<Doc, Template extends string, Part> {
  readonly level: 2 | 3;
  readonly titleId: string;
  readonly title: string;
  /** What such a document is for. */
  readonly intro: string;
  readonly api: ReturnType<typeof useBegin<Doc, Template>>;
  readonly messages: DocumentMessages & {
    readonly begin: string;
    readonly fields: {
      readonly title: { readonly label: string; readonly hint?: string | undefined };
    };
    readonly templates: Readonly<
      Record<Template, { readonly name: string; readonly means: string }>
    >;
  };
  readonly templateLabel: string;
  /** In the order in which they are offered. */
  readonly templates: readonly Template[];
  /** Fetches the dialog that reads a file; the same function from render to render. */
  readonly loadImport: () => Promise<Part>;
  /** The dialog. */
  readonly children: (part: Part, close: () => void) => ReactNode;
}

/** Where there is no document yet: what one is for, and the ways to begin: anew, or with a file. */
export function BeginBody<Doc, Template extends string, Part>(
  props: BeginBodyProps<Doc, Template, Part>,
) {
  const { level, titleId, title, intro, api, messages, templateLabel, templates } = props;
  const { loadImport, children } = props;
  const Heading = `h${level}` as const;
  return (
    <div data-part="begin">
      <Heading data-part="title" id={titleId} tabIndex={-1}>
        {title}
      </Heading>
      <p data-part="section-help">{intro}</p>
      {api.mayBegin && (
        <>
          <BeginForm
            titleLabel={messages.fields.title.label}
            titleHint={messages.fields.title.hint}
            templateLabel={templateLabel}
            templates={templates.map((value) => ({
              value,
              label: messages.templates[value].name,
              help: messages.templates[value].means,
            }))}
            value={api.beginning}
            onChange={api.setBeginning}
            submitLabel={messages.begin}
            onBegin={api.begin}
          />
          <BeginImport messages={messages} loadImport={loadImport}>
            {children}
          </BeginImport>
        </>
      )}
    </div>
  );
}
