import type { ThreadView } from '../../src/client/types.ts';
import type { OpenedConversation } from '../../src/protocol/http.ts';
import type { Speech } from '../words/speech.ts';
import { useSpeech } from './hooks.ts';
import { Icon } from './icon.tsx';

type Props = {
  site: OpenedConversation['site'] | undefined;
  view: ThreadView | undefined;
  close: (() => void) | undefined;
};

/** Says who is speaking: the bot as a bot, a person by name, or nobody yet. */
export function Header({ site, view, close }: Props) {
  const speech = useSpeech();
  const owner = view?.control.owner ?? 'bot';
  return (
    <div class="header">
      <Face owner={owner} name={view?.control.agent?.name} />
      <div class="titles">
        <h2 class="site">{site?.name ?? speech.say('panel.label.plain')}</h2>
        <p class="speaker">{site && speaker(speech, site.bot.name, view)}</p>
      </div>
      {close && (
        <button type="button" class="plain round" aria-label={speech.say('panel.close')} onClick={close}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

/** A bot is drawn as a machine, a person as an initial: never one as the other. */
function Face({ owner, name }: { owner: 'bot' | 'queue' | 'agent'; name: string | undefined }) {
  const initial = name && [...name][0]?.toLocaleUpperCase();
  return (
    <span class={`face ${owner}`} aria-hidden="true">
      {owner === 'agent' && initial ? initial : <Icon name={owner === 'queue' ? 'clock' : 'bot'} />}
    </span>
  );
}

function speaker(speech: Speech, bot: string, view: ThreadView | undefined): string {
  switch (view?.control.owner) {
    case 'queue':
      return speech.say('speaker.queue');
    case 'agent':
      return view.control.agent
        ? speech.say('speaker.agent', { name: view.control.agent.name })
        : speech.say('speaker.someone');
    default:
      return speech.say('speaker.bot', { name: bot });
  }
}
