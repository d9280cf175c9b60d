'use client';
import { Icon } from './Icon.tsx';

export function WarningIcon() {
  return (
    <Icon name="warning">
      <path d="M8 2 14.5 13.5h-13zM8 6.5v3.25M8 11.75v.01" />
    </Icon>
  );
}

export function InfoIcon() {
  return (
    <Icon name="info">
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 7.25v4M8 4.75v.01" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon name="check">
      <path d="m2.75 8.5 3.5 3.5 7-8" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon name="close">
      <path d="m3.5 3.5 9 9m0-9-9 9" />
    </Icon>
  );
}

/** Three dots: there is more. */
export function MoreIcon() {
  return (
    <Icon name="more">
      <path strokeWidth="2.25" d="M3 8h.01M8 8h.01M13 8h.01" />
    </Icon>
  );
}

/** Points down; whoever opens something turns it over by `data-state='open'` in CSS. */
export function ChevronIcon() {
  return (
    <Icon name="chevron">
      <path d="m3.5 6 4.5 4.5L12.5 6" />
    </Icon>
  );
}
