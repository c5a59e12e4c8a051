/** Follows the mouse until its button is released. */
export function dragging(onMove: (event: MouseEvent) => void, onEnd: () => void): void {
  const end = () => {
    document.removeEventListener("mousemove", onMove);
    document.body.classList.remove("dragging");
    onEnd();
  };
  // A frame would swallow the mouse's moves while it is over the task pane.
  document.body.classList.add("dragging");
  document.addEventListener("mousemove", onMove);
  document.addEventListener("mouseup", end, { once: true });
}
