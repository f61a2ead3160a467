// Pictures that the system opens with the installed app.
interface LaunchParams {
  readonly files: readonly FileSystemFileHandle[];
}
interface LaunchQueue {
  setConsumer(consumer: (params: LaunchParams) => void): void;
}

export function onLaunchFiles(open: (files: File[]) => void): void {
  const queue = (globalThis as { launchQueue?: LaunchQueue }).launchQueue;
  queue?.setConsumer(async ({ files }) => {
    if (files.length > 0) open(await Promise.all(files.map((handle) => handle.getFile())));
  });
}

/** A shortcut of the manifest: `./?action=open`. The address bar forgets it. */
export function takeLaunchAction(): string | undefined {
  const url = new URL(location.href);
  const action = url.searchParams.get('action') ?? undefined;
  if (action !== undefined) {
    url.searchParams.delete('action');
    history.replaceState(null, '', url);
  }
  return action;
}
