// The mail as it will arrive: desktop, phone, dark, three languages side by side, plain text, source; tabs that the arrow keys walk through.
import type { Answer } from './call';
import { element, say } from './page-data';

export interface Preview {
  show(mail: Answer): void;
  /** The three languages are on view: the next call must bring them. */
  wantsThree(): boolean;
}

/** `turned` is called when another view is chosen. */
export function openPreview(turned: () => void): Preview {
  const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  let shown: Answer = { findings: [] };
  const view = (): string =>
    tabs.find((tab) => tab.getAttribute('aria-selected') === 'true')?.dataset.view ?? 'desktop';

  function draw(): void {
    const name = view();
    const asText = name === 'text' || name === 'mail';
    const panel = element('view');
    panel.dataset.view = name;
    panel.setAttribute('aria-labelledby', `tab-${name}`);
    element('frame').hidden = asText || name === 'three';
    element('plain').hidden = !asText;
    element('three').hidden = name !== 'three';
    if (asText) element('plain').textContent = (name === 'text' ? shown.text : shown.source) ?? '';
    else if (name === 'three') drawThree(shown.three ?? {});
    else element<HTMLIFrameElement>('frame').src = (name === 'dark' ? shown.dark : shown.frame) ?? 'about:blank';
  }
  function choose(tab: HTMLElement): void {
    for (const other of tabs) {
      other.setAttribute('aria-selected', String(other === tab));
      other.tabIndex = other === tab ? 0 : -1;
    }
    draw();
    turned();
  }
  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      const next = tabs[(at + step + tabs.length) % tabs.length];
      if (step === 0 || !next) return;
      choose(next);
      next.focus();
    });
  }
  return {
    wantsThree: () => view() === 'three',
    show(mail) {
      shown = mail;
      element('subject').textContent = mail.subject ?? '';
      draw();
    },
  };
}

function drawThree(frames: Readonly<Record<string, string | null>>): void {
  const sections = Object.entries(frames).map(([language, address]) => {
    const section = document.createElement('section');
    const heading = Object.assign(document.createElement('h3'), { textContent: say(language) });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', '');
    frame.title = say(language);
    frame.src = address ?? 'about:blank';
    section.append(heading, frame);
    return section;
  });
  element('three').replaceChildren(...sections);
}
