import type { ArgTypes } from '@storybook/react-vite';
export const trackerArgTypes: ArgTypes = {};
