'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
} from 'react';
import { styled } from 'styled-components';
import { controlIn } from '../../hooks/controlIn.ts';
import { useMessages } from '../../hooks/useMessages.ts';
import { useTroth } from '../../hooks/useTroth.ts';
import { common as english } from '../../i18n/en/common.ts';
import { errorSummaryCss } from './errorSummaryCss.ts';
import { WarningIcon } from './icons.tsx';
import { useMergedRef } from './useMergedRef.ts';
import { ownCss } from './weight.ts';

export interface ErrorSummaryEntry {
  /** Id of the control, or of the fieldset that holds it. */
  readonly controlId: string;
  readonly message: ReactNode;
  /** How many things it stands for; 1 unless told. */
  readonly count?: number | undefined;
  /** Leads there, where the control may not be on the page yet. */
  readonly onGo?: (() => void) | undefined;
}

export interface ErrorSummaryProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  readonly errors: readonly ErrorSummaryEntry[];
  /** How often sending has been tried. Each new try that leaves errors moves the focus here. */
  readonly attempt: number;
  /** Default: how many things need attention. */
  readonly title?: ReactNode | undefined;
  /** 2 unless told; fits the widget's own outline. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | undefined;
}

const Root = styled.div.withConfig({
  componentId: 'troth-error-summary',
})`${ownCss(errorSummaryCss)}`;

/**
 * Heads a form that could not be sent: says how many things need attention and links to each.
 * It takes the focus instead of being an alert: both together are read twice.
 */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(
  { errors, attempt, title, headingLevel = 2, ...rest },
  ref,
) {
  const words = useMessages('common', english);
  const { formats } = useTroth();
  const titleId = useId();
  const node = useRef<HTMLDivElement>(null);
  const mergedRef = useMergedRef(node, ref);
  useEffect(() => {
    if (attempt > 0) node.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  const Heading = `h${headingLevel}` as const;
  const count = errors.reduce((sum, entry) => sum + (entry.count ?? 1), 0);
  return (
    <Root
      data-part="error-summary"
      role="group"
      aria-labelledby={titleId}
      {...rest}
      tabIndex={-1}
      ref={mergedRef}
    >
      <Heading data-part="error-summary-title" id={titleId}>
        <WarningIcon />
        <span>{title ?? words.errorSummaryTitle({ count }, formats)}</span>
      </Heading>
      <ul data-part="error-summary-list">
        {errors.map(({ controlId, message, onGo }) => (
          // Two things can be missing at one control.
          <li key={`${controlId} ${message}`}>
            <a
              data-part="error-summary-link"
              href={`#${controlId}`}
              onClick={(event) => {
                if (!onGo) return focusControl(event, controlId);
                event.preventDefault();
                onGo();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Root>
  );
});

/** Goes to the control itself, so that the address and a host's router stay as they are. */
function focusControl(event: MouseEvent<HTMLElement>, id: string) {
  const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
  const target = root.getElementById(id);
  if (!target) return;
  event.preventDefault();
  controlIn(target)?.focus({ preventScroll: true });
  // The whole question comes into view, not only the box that has the focus.
  const question = target.closest('fieldset, [data-part="field"]') ?? target;
  question.scrollIntoView?.({ block: 'nearest' });
}
