'use client';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { verbWords } from '../../../hooks/postMortem/verbWords.ts';
import type { PostMortemField } from '../../../i18n/en/postMortemSectionsMessages.ts';
import { ReasonVerb as AnyReasonVerb } from '../../document/ReasonVerb.tsx';
import { LanguageHints } from '../LanguageHints.tsx';

interface ReasonVerbProps {
  readonly host: PostMortemHost;
  readonly type: 'sendBack';
  readonly field: PostMortemField;
  readonly onDone: () => void;
}

/** A verb that leads back, with what is to be said about it. */
export function ReasonVerb({ host, type, field, onDone }: ReasonVerbProps) {
  const { messages, actions, showsHints } = host;
  return (
    <AnyReasonVerb
      host={host}
      type={type}
      label={messages.acts[type]}
      {...verbWords(type, host)}
      field={messages.fields[field]}
      perform={(reason) => actions.act({ type, reason })}
      onDone={onDone}
      below={(text, fieldId) =>
        showsHints && <LanguageHints host={host} text={text} fieldId={fieldId} />
      }
    />
  );
}
