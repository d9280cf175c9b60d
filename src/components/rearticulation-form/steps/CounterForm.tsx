'use client';
import { clauseFields } from '../../../core/articulation/clauseFields.ts';
import type { CounterProposal } from '../../../core/articulation/clauseStanding.ts';
import type { ClauseField, StoredClause } from '../../../core/articulation/types.ts';
import type { RearticulationHost } from '../../../hooks/articulation/rearticulationHost.ts';
import { KeptArea } from '../../document/KeptArea.tsx';
import { VerbForm } from '../../document/VerbForm.tsx';
import { VerbOpener } from '../../document/VerbOpener.tsx';
import { CounterField } from './CounterField.tsx';
import { useCounterDraft } from './useCounterDraft.ts';
import { useVerb } from './useVerb.ts';

interface CounterFormProps {
  readonly host: RearticulationHost;
  readonly id: string;
  readonly clause: StoredClause;
  /** What one's own side proposes already. */
  readonly own: CounterProposal | undefined;
}

/** Another wording for a clause that somebody else wrote: its fields as they stand, to be changed. */
export function CounterForm({ host, id: clauseId, clause, own }: CounterFormProps) {
  const { messages } = host;
  const { draft, isBegun, set, clear } = useCounterDraft(host, clauseId, own);
  const fields = clauseFields[clause.section];
  const verb = useVerb({
    host,
    form: ['counter', clauseId],
    fields: ['reason', ...fields.map(placeOf)],
  });
  const { wording, reason, isLeftOut } = draft;
  const act = (close: () => void) => {
    const asked = isLeftOut ? null : wording;
    if (!verb.act({ type: 'counter', clauseId, wording: asked, reason })) return;
    clear();
    close();
  };
  const besides = fields.filter((field) => field !== 'text');
  const box = (field: ClauseField) => (
    <CounterField
      key={field}
      host={host}
      section={clause.section}
      field={field}
      id={verb.fieldId(placeOf(field))}
      error={verb.errorAt(placeOf(field))}
      value={Object.hasOwn(wording, field) ? wording[field] : clause[field]}
      onChange={(value) => set({ wording: { ...wording, [field]: value } })}
    />
  );
  return (
    <VerbOpener label={messages.acts.counter} isBegun={isBegun} variant="quiet" size="small">
      {({ id, close }) => (
        <div ref={verb.root}>
          <VerbForm
            id={id}
            label={messages.acts.counter}
            will={messages.will.counter({ others: host.others })}
            notNow={messages.notNow}
            refused={verb.words}
            onClose={close}
            onAct={() => act(close)}
          >
            {!isLeftOut && (
              <>
                {box('text')}
                {besides.length > 0 && <div data-part="fields">{besides.map(box)}</div>}
              </>
            )}
            <label data-part="choice">
              <input
                type="checkbox"
                data-part="choice-control"
                checked={isLeftOut}
                onChange={({ target }) => set({ isLeftOut: target.checked })}
              />
              <span>{messages.counterLeaveOut}</span>
            </label>
            <KeptArea
              id={verb.fieldId('reason')}
              {...messages.fields.counterReason}
              error={verb.errorAt('reason')}
              requirement="required"
              text={reason}
              onText={(text) => set({ reason: text })}
            />
          </VerbForm>
        </div>
      )}
    </VerbOpener>
  );
}

/** Where the verb has a field. */
function placeOf(field: ClauseField): string {
  return `wording.${field}`;
}
