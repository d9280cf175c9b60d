import { useSyncExternalStore } from 'react';
import { PostMortem, type PostMortemProps } from '../../src/components/post-mortem/index.ts';
import type { SharedPostMortem } from '../support/sharedPostMortem.ts';

interface SharedWidgetProps extends Omit<PostMortemProps, 'value' | 'defaultValue'> {
  readonly shared: SharedPostMortem;
}

/** The widget over a document that others change too. */
export function SharedWidget({ shared, onValueChange, ...props }: SharedWidgetProps) {
  const value = useSyncExternalStore(shared.subscribe, shared.read);
  return (
    <PostMortem
      {...props}
      value={value}
      onValueChange={(next, details) => {
        shared.write(next);
        onValueChange?.(next, details);
      }}
    />
  );
}
