/** Keeps the screen from going dark while a dialog is open, where the browser can; it lets go when the page is out of sight. */
export function stayAwake(dialog: HTMLDialogElement): void {
  let lock: WakeLockSentinel | undefined;
  const hold = async () => {
    if (!dialog.open || document.hidden) return;
    lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (!dialog.open) void lock?.release();
  };
  document.addEventListener('visibilitychange', hold);
  dialog.addEventListener('close', () => {
    document.removeEventListener('visibilitychange', hold);
    void lock?.release();
  }, { once: true });
  void hold();
}
