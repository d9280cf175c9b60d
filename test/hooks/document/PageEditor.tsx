import { memo } from 'react';
import type { UseDocumentOptions } from '../../../src/hooks/document/documentTypes.ts';
import type { OpenDocument } from '../../../src/hooks/document/OpenDocument.ts';
import { useDocument } from '../../../src/hooks/document/useDocument.ts';
import { useDocumentStatus } from '../../../src/hooks/document/useDocumentStatus.ts';
import { useDocumentValue } from '../../../src/hooks/document/useDocumentValue.ts';
import { useTypedField } from '../../../src/hooks/document/useTypedField.ts';
import { type TypedTextField, useTypedText } from '../../../src/hooks/document/useTypedText.ts';
import { useUnsettled } from '../../../src/hooks/document/useUnsettled.ts';
import { emptyPage, type Page, type PageEvent, pageKind } from './page.ts';

export type PageDocument = OpenDocument<Page, PageEvent>;

export interface PageEditorProps
  extends Partial<Omit<UseDocumentOptions<Page, PageEvent>, 'kind' | 'name'>> {
  /** Told of every drawing, by what was drawn. */
  readonly onDraw?: (what: string) => void;
  readonly onOpen?: (document: PageDocument) => void;
  readonly fields?: readonly string[];
  /** Fields hold their own text (`useTypedField`) instead of being controlled. */
  readonly isUncontrolled?: boolean;
}

interface FieldProps {
  document: PageDocument;
  name: string;
  onDraw?: ((what: string) => void) | undefined;
}

const pathTo = (name: string) => (name.includes('/') ? name.split('/') : ['texts', name]);

/** A text field of the page, with what the engine says of it. */
const Field = memo(function Field({ document, name, onDraw }: FieldProps) {
  onDraw?.(name);
  const { text, onChange, onBlur, ...notes } = useTypedText(document, pathTo(name));
  return (
    <div>
      <textarea aria-label={name} value={text} onChange={onChange} onBlur={onBlur} />
      <Notes name={name} {...notes} />
    </div>
  );
});

/** The same, with a text of its own. */
const OwnField = memo(function OwnField({ document, name, onDraw }: FieldProps) {
  onDraw?.(name);
  const { refusal, conflict, resolve, ...control } = useTypedField<HTMLTextAreaElement>(
    document,
    pathTo(name),
  );
  return (
    <div>
      <textarea aria-label={name} {...control} />
      <Notes name={name} refusal={refusal} conflict={conflict} resolve={resolve} />
    </div>
  );
});

type NotesProps = { name: string } & Pick<TypedTextField, 'refusal' | 'conflict' | 'resolve'>;

function Notes({ name, refusal, conflict, resolve }: NotesProps) {
  return (
    <>
      {refusal && <p role="alert">{refusal.code}</p>}
      {conflict && (
        <section aria-label={`conflict ${name}`}>
          <p>{`mine: ${conflict.mine}`}</p>
          <p>{`theirs: ${conflict.theirs}`}</p>
          {(['mine', 'theirs', 'both'] as const).map((choice) => (
            <button key={choice} type="button" onClick={() => resolve(choice)}>
              {choice}
            </button>
          ))}
        </section>
      )}
    </>
  );
}

const Colour = memo(function Colour({
  document,
  onDraw,
}: {
  document: PageDocument;
  onDraw?: ((what: string) => void) | undefined;
}) {
  onDraw?.('colour');
  return <output aria-label="colour">{String(useDocumentValue(document, ['colour']))}</output>;
});

function Status({ document }: { document: PageDocument }) {
  const { status, problem } = useDocumentStatus(document);
  return <p role="status">{problem ? `${status} ${problem.code}` : status}</p>;
}

function Waiting({ document }: { document: PageDocument }) {
  const unsettled = useUnsettled(document);
  return (
    <ul aria-label="unsettled">
      {unsettled.map(({ path, mine, theirs, refusal }) => (
        <li key={path.join('/')}>{JSON.stringify([path, mine, theirs, refusal?.code ?? null])}</li>
      ))}
    </ul>
  );
}

export function PageEditor(props: PageEditorProps) {
  const { onDraw, onOpen, fields = ['a', 'b'], isUncontrolled = false, ...options } = props;
  const Text = isUncontrolled ? OwnField : Field;
  const opened = useDocument<Page, PageEvent>({
    kind: pageKind,
    collection: 'pages',
    id: 'p1',
    defaultValue: emptyPage,
    name: 'PageEditor',
    ...options,
  });
  const { value, document, act } = opened;
  onDraw?.('page');
  onOpen?.(document);
  return (
    <>
      {fields.map((name) => (
        <Text key={name} name={name} document={document} onDraw={onDraw} />
      ))}
      <Colour document={document} onDraw={onDraw} />
      <button type="button" onClick={() => act({ type: 'stamp', id: `s${value.history.length}` })}>
        stamp
      </button>
      <button type="button" onClick={() => act({ type: 'close', id: 'c' })}>
        close
      </button>
      <pre data-testid="value">{JSON.stringify(value)}</pre>
      <Status document={document} />
      <Waiting document={document} />
    </>
  );
}
