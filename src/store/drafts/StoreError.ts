export * from '../StoreError.ts';
