import { refusalIn } from '../refusalIn.ts';
import { isPromise } from '../tellHost.ts';

/**
 * What a host's function answered, as that of one that throws where it refuses: `onTaken` is called
 * once it has taken what it was told.
 */
export function takenAnswer(answer: unknown, onTaken: () => void): unknown {
  if (isPromise(answer)) return Promise.resolve(answer).then((said) => takenAnswer(said, onTaken));
  const why = refusalIn(answer);
  if (why) throw why;
  onTaken();
  return answer;
}
