import { describeConformance } from './describeConformance.tsx';
import { uiElements } from './uiElements.tsx';

describeConformance('Button', uiElements.Button, {
  root: '[data-part="button"]',
  refInstance: HTMLButtonElement,
});

describeConformance('Dialog', uiElements.Dialog, {
  root: '[data-part="dialog"]',
  refInstance: HTMLDivElement,
  modal: true,
});

describeConformance('Disclosure', uiElements.Disclosure, {
  root: '[data-part="disclosure"]',
  refInstance: HTMLDivElement,
});

describeConformance('ErrorSummary', uiElements.ErrorSummary, {
  root: '[data-part="error-summary"]',
  refInstance: HTMLDivElement,
});

describeConformance('Field', uiElements.Field, {
  root: '[data-part="field"]',
  refInstance: HTMLDivElement,
});

describeConformance('SegmentedControl', uiElements.SegmentedControl, {
  root: '[data-part="segmented"]',
  refInstance: HTMLFieldSetElement,
});

describeConformance('Table', uiElements.Table, {
  root: '[data-part="table"]',
  refInstance: HTMLDivElement,
});

describeConformance('Tag', uiElements.Tag, {
  root: '[data-part="tag"]',
  refInstance: HTMLSpanElement,
});

describeConformance('TextArea', uiElements.TextArea, {
  root: '[data-part="field"]',
  control: 'textarea',
  refInstance: HTMLTextAreaElement,
});

describeConformance('TextField', uiElements.TextField, {
  root: '[data-part="field"]',
  control: 'input',
  refInstance: HTMLInputElement,
});

describeConformance('VisuallyHidden', uiElements.VisuallyHidden, {
  root: '[data-part="visually-hidden"]',
  refInstance: HTMLSpanElement,
});
