/** A button that hands the pocket file to the phone's menu for sending, where it can take files. */
export function sendFile(button: HTMLButtonElement): void {
  const address = button.dataset['pocket']!;
  const asFile = (parts: Blob[]) => ({ files: [new File(parts, `sim-guide-${address.split('/').at(-2)}.html`, { type: 'text/html' })] });
  if (!navigator.canShare?.(asFile([new Blob(['x'])]))) return;
  button.hidden = false;
  let file: Blob | undefined;
  button.onclick = async () => {
    try {
      file ??= await (await fetch(address)).blob();
      await navigator.share(asFile([file]));
    } catch {
      // Over a slow line the tap is forgotten by the time the file is here; the next one finds it ready.
      if (file) button.textContent = button.dataset['ready']!;
    }
  };
}
