import { useEffect, useRef, useState } from 'react';
import { RearticulationForm } from '../../src/components/rearticulation-form/index.ts';
import type { RearticulationFormProps } from '../../src/components/rearticulation-form/RearticulationForm.tsx';
import type { Articulation } from '../../src/core/index.ts';

interface OvertakenProps extends Omit<RearticulationFormProps, 'value' | 'defaultValue'> {
  readonly before: Articulation;
  /** What the other side has made of it meanwhile. */
  readonly theirs: Articulation;
}

/** A host whose store heard the other side first: what is done here in one go cannot be kept. */
export function Overtaken({ before, theirs, onValueChange, ...props }: OvertakenProps) {
  const [value, setValue] = useState(before);
  const lost = useRef<(() => void)[]>([]);
  const isOvertaken = useRef(false);
  useEffect(() => {
    if (value !== theirs) return;
    isOvertaken.current = true;
    for (const giveBack of lost.current.splice(0)) giveBack();
  }, [value, theirs]);
  return (
    <RearticulationForm
      {...props}
      value={value}
      onValueChange={(next, details) => {
        onValueChange?.(next, details);
        setValue(next);
        if (isOvertaken.current) return;
        lost.current.push(details.giveBack);
        setTimeout(() => setValue(theirs));
      }}
    />
  );
}
