'use client';
import { Icon } from '../ui/Icon.tsx';

/** An arrow up or down, beside no words: its button is named. */
export function MoveIcon({ up = false }: { readonly up?: boolean | undefined }) {
  return (
    <Icon name="move">
      <path d={up ? 'M8 13V3.5M4 7l4-4 4 4' : 'M8 3v9.5M4 9l4 4 4-4'} />
    </Icon>
  );
}
