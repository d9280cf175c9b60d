'use client';
import type { PostMortemVerbType } from '../../../core/postmortem/events.ts';
import type { PostMortemHost } from '../../../hooks/postMortem/postMortemHost.ts';
import {
  VerbOpener as Opener,
  type VerbOpenerProps as OpenerProps,
} from '../../document/VerbOpener.tsx';

interface VerbOpenerProps extends Omit<OpenerProps, 'label'> {
  readonly host: PostMortemHost;
  readonly type: PostMortemVerbType;
}

/** The way to a verb of the post-mortem. */
export function VerbOpener({ host, type, ...opener }: VerbOpenerProps) {
  return <Opener {...opener} label={host.messages.acts[type]} />;
}
