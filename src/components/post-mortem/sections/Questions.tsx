'use client';
import { isRevealed } from '../../../core/postmortem/reveal.ts';
import type { QuestionInWords } from '../../../hooks/postMortem/postMortemApi.ts';
import { Group } from '../../document/Group.tsx';
import { TextBox } from '../TextBox.tsx';
import { ownFirst } from './ownFirst.ts';
import type { SectionProps } from './SectionProps.ts';

/** The questions that the template adds to a section: one answer together, or one of each side. */
export function Questions({ host, doc, section }: SectionProps) {
  return (
    <>
      {section.questions.map((question) =>
        question.answeredBy === 'shared' ? (
          <TextBox
            key={question.id}
            host={host}
            path={['answers', question.id, 'shared']}
            label={question.text}
            hint={question.help}
            readOnly={!host.mayEdit(doc, ['answers', question.id, 'shared'])}
          />
        ) : (
          <PartyQuestion key={question.id} host={host} doc={doc} question={question} />
        ),
      )}
    </>
  );
}

interface PartyQuestionProps extends Pick<SectionProps, 'host' | 'doc'> {
  readonly question: QuestionInWords;
}

/** Each side answers for itself; the other's answer is there once both are open. */
function PartyQuestion({ host, doc, question: { id, text, help } }: PartyQuestionProps) {
  const { messages, ownParty } = host;
  const isOpen = isRevealed(doc);
  const says = (partyId: string) => Boolean(doc.answers[id]?.[partyId]?.trim());
  const others = ownFirst(host).filter((party) => party.id !== ownParty);
  const own = ownFirst(host).find((party) => party.id === ownParty);
  return (
    <Group label={text} hint={help}>
      {own && (
        <TextBox
          host={host}
          path={['answers', id, own.id]}
          label={own.name}
          readOnly={!host.mayEdit(doc, ['answers', id, own.id])}
        />
      )}
      {!isOpen && <p data-part="soft">{messages.answersOpenLater}</p>}
      {isOpen &&
        others.map((party) =>
          says(party.id) ? (
            <TextBox
              key={party.id}
              host={host}
              path={['answers', id, party.id]}
              label={party.name}
              readOnly
            />
          ) : (
            <p key={party.id} data-part="soft">
              {messages.notAnsweredYet({ party: party.name })}
            </p>
          ),
        )}
    </Group>
  );
}
