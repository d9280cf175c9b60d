/**
 * What a document is answered once the record has kept what it told; until then it keeps the words of
 * a verb on the device. What the store refuses is given back, and needs no answer.
 */
export function onceKept() {
  let settle: () => void = () => {};
  const kept = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return {
    onSettled: (isKept: boolean) => isKept && settle(),
    /** `said`: what the host around answers, which may fail before. */
    answer: (said: unknown): Promise<unknown> => Promise.all([said, kept]).then(([first]) => first),
  };
}
