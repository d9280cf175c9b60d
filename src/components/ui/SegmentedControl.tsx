'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
  useId,
} from 'react';
import { styled } from 'styled-components';
import { segmentedControlCss } from './segmentedControlCss.ts';
import { ownCss } from './weight.ts';

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface SegmentedControlProps<Value extends string>
  extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'children' | 'onChange'> {
  /** What is being chosen. Read aloud; on the screen only with `labelVisible`. */
  readonly label: ReactNode;
  readonly labelVisible?: boolean | undefined;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  readonly onValueChange: (value: Value) => void;
  /** Shared name of the radio inputs; made up when absent. */
  readonly name?: string | undefined;
}

const Root = styled.fieldset.withConfig({
  componentId: 'troth-segmented-control',
})`${ownCss(segmentedControlCss)}`;

function SegmentedControlRoot<Value extends string>(
  {
    label,
    labelVisible = false,
    options,
    value,
    onValueChange,
    name,
    ...rest
  }: SegmentedControlProps<Value>,
  ref: ForwardedRef<HTMLFieldSetElement>,
) {
  const madeUp = useId();
  return (
    <Root data-part="segmented" {...rest} ref={ref}>
      <legend data-part="segmented-label" data-visible={labelVisible}>
        {label}
      </legend>
      <div data-part="segmented-track">
        {options.map((option) => (
          <label key={option.value} data-part="segment">
            <input
              data-part="segment-input"
              type="radio"
              name={name ?? madeUp}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onValueChange(option.value)}
            />
            <span data-part="segment-label">{option.label}</span>
          </label>
        ))}
      </div>
    </Root>
  );
}

/** A choice of one out of a few, all in view: native radio inputs, so arrow keys are the browser's. */
export const SegmentedControl = forwardRef(SegmentedControlRoot) as <Value extends string>(
  props: SegmentedControlProps<Value> & RefAttributes<HTMLFieldSetElement>,
) => ReactElement;
