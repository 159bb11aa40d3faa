// Stub until the real file comes.
export async function loadPlugins(
  _names: readonly string[],
  _workspace: string,
  _registry: unknown,
  _loaded: Set<string>,
): Promise<void> {}
