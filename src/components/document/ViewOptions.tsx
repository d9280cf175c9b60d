'use client';
import type { DocumentMessages } from '../../i18n/en/documentMessages.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';

const layouts = ['guided', 'page'] as const;
const names = ['names', 'roles'] as const;
type Layout = (typeof layouts)[number];
type Names = (typeof names)[number];

interface ViewOptionsProps {
  readonly messages: DocumentMessages;
  readonly layout: Layout;
  readonly onLayout: (layout: Layout) => void;
  readonly names: Names;
  readonly onNames: (names: Names) => void;
}

/** How a document is looked at: step by step or whole, with names or with roles. */
export function ViewOptions(props: ViewOptionsProps) {
  const { messages } = props;
  return (
    <>
      <SegmentedControl
        label={messages.layoutLabel}
        labelVisible
        options={layouts.map((value) => ({ value, label: messages.layouts[value] }))}
        value={props.layout}
        onValueChange={props.onLayout}
      />
      <SegmentedControl
        label={messages.namesLabel}
        labelVisible
        options={names.map((value) => ({ value, label: messages.namesShown[value] }))}
        value={props.names}
        onValueChange={props.onNames}
      />
    </>
  );
}
