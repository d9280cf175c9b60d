'use client';
import { memo } from 'react';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import { TextBox } from '../TextBox.tsx';

interface RuleRowProps {
  readonly host: PostMortemHost;
  readonly id: string;
  readonly number: number;
  readonly readOnly: boolean;
}

export const RuleRow = memo(function RuleRow({ host, id, number, readOnly }: RuleRowProps) {
  return (
    <TextBox
      host={host}
      path={['frame', 'groundRules', id, 'text']}
      label={host.messages.ruleNumber({ number }, host.formats)}
      readOnly={readOnly}
      rows={2}
    />
  );
});
