/**
 * Starts a task for each item, several at once, and gives their results in the order of the items.
 * @param most tasks at once
 * @throws the error of a task, when its turn comes
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  most: number,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  try {
    for await (const item of items) {
      const run = task(item);
      // Its error is thrown below, and until then it is no unhandled one.
      run.catch(() => undefined);
      running.push(run);
      if (running.length >= most) yield await (running.shift() as Promise<Result>);
    }
    while (running.length > 0) yield await (running.shift() as Promise<Result>);
  } finally {
    await Promise.allSettled(running);
  }
}
