/** Tasks that are under way at the same time. */
export interface Tasks {
  readonly add: (task: Promise<unknown>) => void;
  /**
   * Waits until fewer than so many are under way.
   * @throws the first error of an earlier task
   */
  readonly fewerThan: (count: number) => Promise<void>;
}

export function createTasks(): Tasks {
  const tasks = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  return {
    add(task) {
      const settled = task
        .then(
          () => undefined,
          (error: unknown) => {
            failure ??= { error };
          },
        )
        .finally(() => tasks.delete(settled));
      tasks.add(settled);
    },
    async fewerThan(count) {
      while (tasks.size >= count) await Promise.race(tasks);
      if (failure !== undefined) throw failure.error;
    },
  };
}
