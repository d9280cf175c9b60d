'use client';
import { SectionMark } from '../../document/SectionMark.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextBox } from '../TextBox.tsx';
import { entryName } from './entryName.ts';
import type { FactorRowProps } from './FactorRow.tsx';

/** What answers a factor: changes that prevent it, or the reason why nothing changes. */
export function FactorAnswer(props: FactorRowProps) {
  const { host, id, factor, number, readOnly, preventedBy, begun, mayAddChange, onGo } = props;
  const { messages, actions, ownParty } = host;
  const hasReason = factor.noChangeReason.trim() !== '';
  const isAnswered = preventedBy !== '' || hasReason;
  const goToChange = (change: string) => onGo('changes', host.fieldId(['changes', change, 'text']));
  const addChange = () => {
    const change = { text: '', owner: '', person: '', due: '', condition: '', by: ownParty };
    const added = actions.add(['changes'], { ...change, prevents: { [id]: true } });
    if (added.ok) goToChange(added.value);
  };
  return (
    <div data-part="factor-answer" data-state={isAnswered ? 'answered' : 'open'}>
      <p data-part="state-line">
        <SectionMark status={isAnswered ? 'done' : 'empty'} />
        <span>{messages.factorStates[isAnswered ? 'answered' : 'open']}</span>
      </p>
      {preventedBy && <p data-part="text">{preventedBy}</p>}
      {begun && !preventedBy && <p data-part="soft">{messages.changeBegun}</p>}
      {mayAddChange && (
        <div>
          {begun ? (
            <Button size="small" onClick={() => goToChange(begun)}>
              {messages.goOnWithChange}
            </Button>
          ) : (
            <Button
              size="small"
              aria-label={messages.addChangeFor({ entry: entryName(host, factor.text, number) })}
              onClick={addChange}
            >
              {messages.add.changes}
            </Button>
          )}
        </div>
      )}
      {(preventedBy === '' || hasReason) && (!readOnly || hasReason) && (
        <TextBox
          host={host}
          path={['factors', id, 'noChangeReason']}
          {...messages.fields.noChangeReason}
          rows={2}
          readOnly={readOnly}
        />
      )}
    </div>
  );
}
