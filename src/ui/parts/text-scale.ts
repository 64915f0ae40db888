/** Makes all text under an element `scale` times its usual size: see styles/tokens.css. */
export function setTextScale(element: HTMLElement, scale: number): void {
  element.style.setProperty('--scale', String(scale));
}
