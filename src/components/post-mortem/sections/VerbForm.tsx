'use client';
import type { PostMortemVerbType } from '../../../core/postmortem/events.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { verbWords } from '../../../hooks/postMortem/verbWords.ts';
import { VerbForm as Form, type VerbFormProps as FormProps } from '../../document/VerbForm.tsx';

interface VerbFormProps extends Omit<FormProps, 'label' | 'will' | 'notNow'> {
  readonly host: PostMortemHost;
  readonly type: PostMortemVerbType;
}

/** The form of a verb, in the words of the post-mortem. */
export function VerbForm({ host, type, ...form }: VerbFormProps) {
  const { messages } = host;
  return (
    <Form
      {...form}
      label={messages.acts[type]}
      will={verbWords(type, host).will}
      notNow={messages.notNow}
    />
  );
}
