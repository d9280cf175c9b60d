export { type StoreCheck, type StoreUnderTest, storeChecks } from './storeChecks.ts';
