export { AskAnew } from './AskAnew.tsx';
export { EvidenceOf } from './EvidenceOf.tsx';
export { NewRequests } from './NewRequests.tsx';
export { ResetExpectations } from './ResetExpectations.tsx';
export { StartPostMortem } from './StartPostMortem.tsx';
export { Threads } from './Threads.tsx';
