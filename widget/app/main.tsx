import { render } from 'preact';
import type { App, Host } from '../bridge.ts';
import sheetText from '../styles/panel.css';
import { loadWords, speechIn } from '../words/speech.ts';
import { SpeechContext } from './hooks.ts';
import { Panel } from './panel.tsx';
import { Session } from './session.ts';

/** `widget-app.js`: everything behind the launcher. @returns the handle by which the element drives it */
export async function start(host: Host): Promise<App> {
  const words = await loadWords(host.locale);
  const speech = speechIn(words, host.locale, host.language);
  const session = new Session(host);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  host.root.adoptedStyleSheets = [...host.root.adoptedStyleSheets, sheet];
  const room = document.createElement('div');
  room.className = 'stage';
  host.stage.append(room);
  render(
    <SpeechContext.Provider value={speech}>
      <Panel session={session} host={host} />
    </SpeechContext.Provider>,
    room,
  );
  return {
    show: (focus) => session.show(focus),
    hide: () => session.hide(),
    identify: (identity) => session.introduce({ identity }),
    claim: (claims) => session.introduce({ claims }),
    forget: () => session.forget(),
    destroy: () => {
      session.destroy();
      render(null, room);
    },
  };
}
