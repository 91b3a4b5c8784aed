/** Keys in a search box: the arrows walk through field and results, Enter in the field asks for more, Escape leaves the dialog. */
export function steer(event: KeyboardEvent, input: HTMLElement, list: HTMLElement, button: HTMLElement): void {
  const stops = [input, ...list.querySelectorAll('a')];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = { ArrowDown: stops[at + 1], ArrowUp: stops[at - 1] }[event.key];
  if (at >= 0 && next) {
    event.preventDefault();
    next.focus();
  }
  // The field would only be emptied by it.
  if (event.key === 'Escape') input.closest('dialog')?.close();
  if (event.key === 'Enter' && at === 0 && !button.hidden) button.click();
}
