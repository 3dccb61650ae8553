import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Host } from '../bridge.ts';

/** On a screen narrower or lower than this the panel fills it and is modal: the page behind it is inert. */
const SMALL = '(max-width: 480px), (max-height: 480px)';

type Props = { host: Host; shown: boolean; label: string; children: ComponentChildren };

/**
 * The panel's outer box. On a page it is a dialog beside the page, without a focus trap; on a small screen a modal one;
 * mounted inline it is a region of the page. It stays mounted while hidden, so that its live region does, too.
 */
export function Frame({ host, shown, label, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !shown) return;
    const small = matchMedia(SMALL);
    const place = () => {
      // A dialog moves the focus when it opens or closes. Whether it may is decided by who asked, not by the dialog.
      const focused = deepFocus();
      if (element.open) element.close();
      if (small.matches) element.showModal();
      else element.show();
      // An on-screen keyboard makes the page low: it must not go away again because somebody began to write.
      if (small.matches && !element.contains(focused)) element.focus();
      else focused?.focus();
    };
    place();
    const forget = followKeyboard(element);
    small.addEventListener('change', place);
    return () => {
      small.removeEventListener('change', place);
      forget();
      const inside = element.contains(host.root.activeElement);
      element.close();
      if (inside) host.left();
    };
  }, [shown]);

  if (host.mode === 'inline') {
    return (
      <section class="panel inline" part="panel" aria-label={label}>
        {children}
      </section>
    );
  }
  return (
    <dialog
      class="panel"
      part="panel"
      ref={dialog}
      tabIndex={-1}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        host.close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        host.close();
      }}
    >
      {children}
    </dialog>
  );
}

function deepFocus(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : null;
}

/** Keeps a full-screen panel above the on-screen keyboard, where the viewport does not shrink by itself. */
function followKeyboard(element: HTMLElement): () => void {
  const viewport = window.visualViewport;
  if (!viewport) return () => {};
  const follow = () => {
    element.style.setProperty('--visible-height', `${viewport.height}px`);
    element.style.setProperty('--visible-top', `${viewport.offsetTop}px`);
  };
  follow();
  viewport.addEventListener('resize', follow);
  viewport.addEventListener('scroll', follow);
  return () => {
    viewport.removeEventListener('resize', follow);
    viewport.removeEventListener('scroll', follow);
  };
}
