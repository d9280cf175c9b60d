'use client';
import { type SelfAnswer, selfAnswers } from '../../../core/postmortem/types.ts';
import { Choices } from '../../document/Choices.tsx';
import { Group } from '../../document/Group.tsx';
import { TextBox } from '../TextBox.tsx';
import { ownFirst } from './ownFirst.ts';
import type { SectionProps } from './SectionProps.ts';

const questions = [
  { answer: 'reliable', note: 'reliableNote' },
  { answer: 'canMeet', note: 'canMeetNote' },
] as const;

/** What each side asks itself; the other reads it once it has answered. */
export function SelfCheckSection({ host, doc }: SectionProps) {
  const { messages, ownParty } = host;
  const options = selfAnswers.map((value) => ({ value, label: messages.selfAnswers[value] }));
  return (
    <>
      {ownFirst(host).map(({ id, name }) => {
        const check = doc.selfChecks[id];
        const readOnly = id !== ownParty || !host.mayEdit(doc, ['selfChecks', id, 'reliable']);
        const hasAnswered = questions.some(({ answer }) => check?.[answer]);
        return (
          <Group key={id} label={name}>
            {readOnly && !hasAnswered ? (
              <p data-part="soft">{messages.notAnsweredYet({ party: name })}</p>
            ) : (
              questions.map(({ answer, note }) => (
                <div key={answer} data-part="self-question">
                  <Choices<SelfAnswer>
                    host={host}
                    path={['selfChecks', id, answer]}
                    label={messages.fields[answer].label}
                    options={options}
                    value={check?.[answer] ?? ''}
                    readOnly={readOnly}
                    inline
                  />
                  {(!readOnly || check?.[note].trim()) && (
                    <TextBox
                      host={host}
                      path={['selfChecks', id, note]}
                      label={messages.fields[note].label}
                      rows={2}
                      readOnly={readOnly}
                    />
                  )}
                </div>
              ))
            )}
          </Group>
        );
      })}
    </>
  );
}
